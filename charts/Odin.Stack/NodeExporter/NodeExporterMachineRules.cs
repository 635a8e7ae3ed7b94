using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>Memory, clock and network.</summary>
internal static class NodeExporterMachineRules
{
    static readonly AlertRule Memory = new("OdinNodeMemoryPressure", Query.Parse(
        """
        node_memory_MemAvailable_bytes / node_memory_MemTotal_bytes < 0.05
          or rate(node_pressure_memory_stalled_seconds_total[5m]) > 0.2
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = NodeExporterRules.Owner,
        Summary = "A node has hardly any memory left.",
        Description = "{{ $labels.instance }} has less than 5 % of its memory available, or its processes wait for memory a fifth of the time.",
        Runbook = Runbooks.Of("OdinNodeMemoryPressure"),
        For = TimeSpan.FromMinutes(15),
    };

    static readonly AlertRule ClockSkew = new("OdinNodeClockSkew", Query.Parse("abs(node_timex_offset_seconds) > 0.05 or node_timex_maxerror_seconds >= 16 and node_timex_sync_status == 0"))
    {
        Severity = AlertSeverity.Warning,
        Owner = NodeExporterRules.Owner,
        Summary = "A node's clock is wrong.",
        Description = "The clock of {{ $labels.instance }} is off by more than 50 ms, or follows no server any more.",
        Runbook = Runbooks.Of("OdinNodeClockSkew"),
        For = TimeSpan.FromMinutes(10),
    };

    static readonly AlertRule NetworkErrors = new("OdinNodeNetworkErrors", Query.Parse(
        """
        rate(node_network_receive_errs_total[5m]) / (rate(node_network_receive_packets_total[5m]) > 0) > 0.01
          or rate(node_network_transmit_errs_total[5m]) / (rate(node_network_transmit_packets_total[5m]) > 0) > 0.01
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = NodeExporterRules.Owner,
        Summary = "A network interface has errors.",
        Description = "{{ $value | humanizePercentage }} of the packets of {{ $labels.device }} on {{ $labels.instance }} are errors.",
        Runbook = Runbooks.Of("OdinNodeNetworkErrors"),
        For = TimeSpan.FromMinutes(30),
    };

    public static RuleGroup Group { get; } = new("node-machine", [Memory, ClockSkew, NetworkErrors]);
}
