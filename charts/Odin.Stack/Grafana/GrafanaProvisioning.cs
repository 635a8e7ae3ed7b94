namespace Odin.Stack;

/// <summary>The names of the provisioning files.</summary>
internal static class GrafanaProvisioning
{
    public const string Dashboards = "dashboards.yaml";
    public const string Prometheus = "prometheus.yaml";
    public const string Alertmanager = "alertmanager.yaml";
    public const string Loki = "loki.yaml";
    public const string Tempo = "tempo.yaml";
    public const string Others = "others.yaml";
}
