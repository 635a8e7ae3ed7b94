using System.Text.Json.Nodes;

namespace Odin.Stack;

/// <summary>More of the collector's configuration. A component that the distribution lacks, a pipeline that names what is not defined and a component that no
/// pipeline names are refused.</summary>
public sealed record CollectorConfigValues
{
    /// <summary>More receivers, by id.</summary>
    /// <value>The default is empty.</value>
    [Description("More receivers, by id, each with its settings, such as host_metrics. otlp and file_log take the place of the chart's.")]
    public IReadOnlyDictionary<string, JsonObject> Receivers { get; init; } = new Dictionary<string, JsonObject>();

    /// <summary>More processors, by id.</summary>
    /// <value>The default is empty.</value>
    [Description("More processors, by id, each with its settings. memory_limiter, k8s_attributes, resource/cluster and batch take the place of the chart's.")]
    public IReadOnlyDictionary<string, JsonObject> Processors { get; init; } = new Dictionary<string, JsonObject>();

    /// <summary>More exporters, by id.</summary>
    /// <value>The default is empty.</value>
    [Description("More exporters, by id, each with its settings. otlp_grpc/tempo, otlp_http/loki, otlp_http/prometheus and debug take the place of the chart's.")]
    public IReadOnlyDictionary<string, JsonObject> Exporters { get; init; } = new Dictionary<string, JsonObject>();

    /// <summary>Connectors, by id.</summary>
    /// <value>The default is empty.</value>
    [Description("Connectors, by id, each with its settings, such as span_metrics: one pipeline names it among its exporters, another among its receivers.")]
    public IReadOnlyDictionary<string, JsonObject> Connectors { get; init; } = new Dictionary<string, JsonObject>();

    /// <summary>More extensions, by id; they all run.</summary>
    /// <value>The default is empty.</value>
    [Description("More extensions, by id, each with its settings; they all run. health_check and file_storage take the place of the chart's.")]
    public IReadOnlyDictionary<string, JsonObject> Extensions { get; init; } = new Dictionary<string, JsonObject>();

    /// <summary>What the chart's pipelines have besides.</summary>
    [Description("What the chart's pipelines have besides.")]
    public CollectorPipelinesValues Pipelines { get; init; } = new();

    /// <summary>More pipelines, by id: a signal, a slash and a name.</summary>
    /// <value>The default is empty.</value>
    [Description("More pipelines, by id, such as metrics/node. memory_limiter is the first processor of each by itself.")]
    public IReadOnlyDictionary<string, CollectorPipelineValues> ExtraPipelines { get; init; } = new Dictionary<string, CollectorPipelineValues>();
}

/// <summary>What the chart's pipelines have besides.</summary>
public sealed record CollectorPipelinesValues
{
    /// <summary>Spans.</summary>
    [Description("Spans.")]
    public CollectorMoreValues Traces { get; init; } = new();

    /// <summary>Metrics.</summary>
    [Description("Metrics.")]
    public CollectorMoreValues Metrics { get; init; } = new();

    /// <summary>Logs.</summary>
    [Description("Logs.")]
    public CollectorMoreValues Logs { get; init; } = new();
}

/// <summary>What one of the chart's pipelines has besides.</summary>
public sealed record CollectorMoreValues
{
    /// <summary>More receivers, and connectors that begin it.</summary>
    /// <value>The default is empty.</value>
    [Description("More receivers, and connectors that begin it.")]
    public IReadOnlyList<string> Receivers { get; init; } = [];

    /// <summary>More processors, before batch.</summary>
    /// <value>The default is empty.</value>
    [Description("More processors, before batch.")]
    public IReadOnlyList<string> Processors { get; init; } = [];

    /// <summary>More exporters, and connectors that end it.</summary>
    /// <value>The default is empty.</value>
    [Description("More exporters, and connectors that end it.")]
    public IReadOnlyList<string> Exporters { get; init; } = [];
}

/// <summary>A pipeline.</summary>
public sealed record CollectorPipelineValues
{
    /// <summary>Receivers, and connectors that begin it.</summary>
    [Description("Receivers, and connectors that begin it."), MinLength(1)]
    public required IReadOnlyList<string> Receivers { get; init; }

    /// <summary>Processors, in this order, after memory_limiter.</summary>
    /// <value>The default is empty.</value>
    [Description("Processors, in this order, after memory_limiter.")]
    public IReadOnlyList<string> Processors { get; init; } = [];

    /// <summary>Exporters, and connectors that end it.</summary>
    [Description("Exporters, and connectors that end it."), MinLength(1)]
    public required IReadOnlyList<string> Exporters { get; init; }
}
