namespace Odin.Stack;

/// <summary>What answers in PromQL.</summary>
public enum GrafanaPrometheusType
{
    /// <summary>Prometheus itself.</summary>
    Prometheus,

    /// <summary>Grafana Mimir.</summary>
    Mimir,

    /// <summary>Thanos.</summary>
    Thanos,

    /// <summary>Cortex.</summary>
    Cortex,
}
