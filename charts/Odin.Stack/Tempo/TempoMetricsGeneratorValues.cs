namespace Odin.Stack;

/// <summary>Metrics that Tempo makes from spans.</summary>
public sealed record TempoMetricsGeneratorValues
{
    /// <summary>The Prometheus that metrics are sent to; none are made without a url.</summary>
    [Description("The Prometheus that metrics are sent to; none are made without a url.")]
    public TempoRemoteWriteValues RemoteWrite { get; init; } = new();

    /// <summary>What is made of the spans: service-graphs, span-metrics, host-info.</summary>
    /// <value>The default is <c>[TempoProcessor.ServiceGraphs, TempoProcessor.SpanMetrics]</c>.</value>
    [Description("What is made of the spans: service-graphs, span-metrics, host-info.")]
    public IReadOnlyList<TempoProcessor> Processors { get; init; } = [TempoProcessor.ServiceGraphs, TempoProcessor.SpanMetrics];

    /// <summary>Labels of every series, such as cluster: production. As in every text of the configuration, ${NAME} is the variable NAME of extraEnv.</summary>
    /// <value>The default is empty.</value>
    [Description("Labels of every series, such as cluster: production. As in every text of the configuration, ${NAME} is the variable NAME of extraEnv.")]
    public IReadOnlyDictionary<string, string> ExternalLabels { get; init; } = new Dictionary<string, string>();

    /// <summary>The processor service-graphs.</summary>
    [Description("The processor service-graphs.")]
    public TempoServiceGraphsValues ServiceGraphs { get; init; } = new();

    /// <summary>The processor span-metrics.</summary>
    [Description("The processor span-metrics.")]
    public TempoSpanMetricsValues SpanMetrics { get; init; } = new();
}
