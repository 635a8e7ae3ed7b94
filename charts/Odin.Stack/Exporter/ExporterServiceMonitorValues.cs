namespace Odin.Stack;

/// <summary>A ServiceMonitor, by which the Prometheus Operator finds the exporter.</summary>
public sealed record ExporterServiceMonitorValues
{
    /// <summary>Whether a ServiceMonitor is created; the Prometheus Operator must be installed.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether a ServiceMonitor is created; the Prometheus Operator must be installed.")]
    public bool Enabled { get; init; } = false;

    /// <summary>How often metrics are scraped, such as 30s; as Prometheus is set when null.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("How often metrics are scraped, such as 30s; as Prometheus is set when null."), RegularExpression("^([0-9]+(ms|[smhdwy]))+$")]
    public string? Interval { get; init; }

    /// <summary>How long a scrape may take, such as 10s; as Prometheus is set when null.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("How long a scrape may take, such as 10s; as Prometheus is set when null."), RegularExpression("^([0-9]+(ms|[smhdwy]))+$")]
    public string? ScrapeTimeout { get; init; }

    /// <summary>Whether native histograms are taken beside classic ones; Prometheus 2.50 or newer with that feature on.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether native histograms are taken beside classic ones: the exporter is asked for Prometheus' protobuf. Prometheus needs the feature on.")]
    public bool NativeHistograms { get; init; } = false;

    /// <summary>Labels of the ServiceMonitor, by which a Prometheus selects it.</summary>
    /// <value>The default is empty.</value>
    [Description("Labels of the ServiceMonitor, by which a Prometheus selects it.")]
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();
}
