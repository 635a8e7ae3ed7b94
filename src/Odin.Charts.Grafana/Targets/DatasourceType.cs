namespace Odin.Charts.Grafana;

/// <summary>The kinds of data sources that there are queries for.</summary>
public enum DatasourceType
{
#pragma warning disable CS1591 // Each is its own name.
    Prometheus, Loki, Tempo,
#pragma warning restore CS1591
}
