namespace Odin.Stack;

/// <summary>The datasources. Each has a fixed uid, by which dashboards and the others link to it, and a link to one that is not there is not written.</summary>
public sealed record GrafanaDatasourcesValues
{
    /// <summary>Prometheus, the default datasource, with uid prometheus.</summary>
    [Description("Prometheus, the default datasource, with uid prometheus.")]
    public GrafanaPrometheusValues Prometheus { get; init; } = new();

    /// <summary>Alertmanager, with uid alertmanager.</summary>
    [Description("Alertmanager, with uid alertmanager.")]
    public GrafanaAlertmanagerValues Alertmanager { get; init; } = new();

    /// <summary>Loki, with uid loki.</summary>
    [Description("Loki, with uid loki.")]
    public GrafanaLokiValues Loki { get; init; } = new();

    /// <summary>Tempo, with uid tempo.</summary>
    [Description("Tempo, with uid tempo.")]
    public GrafanaTempoValues Tempo { get; init; } = new();

    /// <summary>More datasources.</summary>
    /// <value>The default is empty.</value>
    [Description("More datasources.")]
    public IReadOnlyList<GrafanaOtherDatasourceValues> Others { get; init; } = [];
}
