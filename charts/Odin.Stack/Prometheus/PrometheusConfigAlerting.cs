using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>Prometheus' <c>alerting</c>.</summary>
[SnakeCase]
public sealed record PrometheusConfigAlerting
{
    /// <summary><c>alert_relabel_configs</c>: what happens to the labels of alerts before they are sent.</summary>
    public IReadOnlyList<RelabelConfig>? AlertRelabelConfigs { get; init; }

    /// <summary><c>alertmanagers</c>: every member of every cluster, since each has to hear of each alert.</summary>
    public required IReadOnlyList<PrometheusConfigAlertmanager> Alertmanagers { get; init; }
}

/// <summary>An item of Prometheus' <c>alerting.alertmanagers</c>.</summary>
[SnakeCase]
public sealed record PrometheusConfigAlertmanager
{
    /// <summary><c>scheme</c>: <c>http</c> or <c>https</c>.</summary>
    public required string Scheme { get; init; }

    /// <summary><c>path_prefix</c>: what stands before <c>/api/v2/alerts</c>.</summary>
    public string? PathPrefix { get; init; }

    /// <summary><c>dns_sd_configs</c>: names whose addresses are the members.</summary>
    public required IReadOnlyList<PrometheusConfigDns> DnsSdConfigs { get; init; }
}

/// <summary>An item of <c>dns_sd_configs</c>.</summary>
[SnakeCase]
public sealed record PrometheusConfigDns
{
    /// <summary><c>names</c>: what is looked up.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary><c>type</c>: the type of the records; those of addresses have no port.</summary>
    public string Type { get; init; } = "A";

    /// <summary><c>port</c>: the port at each address.</summary>
    public required int Port { get; init; }
}
