namespace Odin.Stack;

/// <summary>By what dashboards and other datasources know the datasources of the stack, for ever.</summary>
public static class GrafanaUids
{
    /// <summary>Prometheus.</summary>
    public const string Prometheus = "prometheus";

    /// <summary>Alertmanager.</summary>
    public const string Alertmanager = "alertmanager";

    /// <summary>Loki.</summary>
    public const string Loki = "loki";

    /// <summary>Tempo.</summary>
    public const string Tempo = "tempo";
}
