using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;
using Metrics = Odin.Charts.Metrics.Catalogues;

namespace Odin.Stack;

/// <summary>What is asked of the machines.</summary>
internal static class NodeExporterRules
{
    internal const string Owner = "odin";

    public static readonly Declarations Declarations = new(Metrics.NodeExporter.All, Metrics.Scrape.All);

    static readonly AlertRule Down = new("OdinNodeExporterDown", Query.Parse("""up{job="node-exporter"} == 0"""))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "A node is not scraped.",
        Description = "{{ $labels.instance }} has not answered for ten minutes: the node is down, or node-exporter on it is.",
        Runbook = Runbooks.Of("OdinNodeExporterDown"),
        For = TimeSpan.FromMinutes(10),
    };

    static readonly AlertRule Absent = new("OdinNodeExporterAbsent", Query.Parse("""absent(up{job="node-exporter"})"""))
    {
        Severity = AlertSeverity.Critical,
        Owner = Owner,
        Summary = "No node is scraped.",
        Description = "There is no node-exporter among the targets of Prometheus, and no alert about a disk, memory or clock can fire.",
        Runbook = Runbooks.Of("OdinNodeExporterAbsent"),
        For = TimeSpan.FromMinutes(10),
    };

    /// <summary>A collector of what the machine does not have says 0 for ever: only one that has worked can fail.</summary>
    static readonly AlertRule CollectorFailed = new("OdinNodeCollectorFailed", Query.Parse(
        "node_scrape_collector_success == 0 and max_over_time(node_scrape_collector_success[1d]) == 1"))
    {
        Severity = AlertSeverity.Info,
        Owner = Owner,
        Summary = "A collector of node-exporter fails.",
        Description = "Collector {{ $labels.collector }} worked within the last day and fails now on {{ $labels.instance }}: its metrics are missing.",
        Runbook = Runbooks.Of("OdinNodeCollectorFailed"),
        For = TimeSpan.FromMinutes(30),
    };

    public static RuleFile File { get; } = new("node-exporter")
    {
        Groups =
        [
            new("node-exporter", [Down, Absent, CollectorFailed]),
            NodeExporterDisksRules.Group,
            NodeExporterMachineRules.Group,
        ],
    };
}
