namespace Odin.Stack;

/// <summary>Where observations come from.</summary>
public sealed record ExporterSourcesValues
{
    /// <summary>The jobs with a GPU in a Kubernetes cluster.</summary>
    [Description("The jobs with a GPU in a Kubernetes cluster.")]
    public ExporterKubernetesValues Kubernetes { get; init; } = new();

    /// <summary>Observations that applications post, as JSON and by OTLP over HTTP.</summary>
    [Description("Observations that applications post, as JSON and by OTLP over HTTP.")]
    public ExporterObservationsValues Observations { get; init; } = new();

    /// <summary>Model servers that are scraped, such as name: triton, url: http://triton.models:8002/metrics, shape: triton.</summary>
    /// <value>The default is empty.</value>
    [Description("Model servers that are scraped, such as name: triton, url: http://triton.models:8002/metrics, shape: triton.")]
    public IReadOnlyList<ExporterEndpointValues> Endpoints { get; init; } = [];

    /// <summary>JSON documents that are read over HTTP, such as those of a model registry.</summary>
    /// <value>The default is empty.</value>
    [Description("JSON documents that are read over HTTP, such as those of a model registry.")]
    public IReadOnlyList<ExporterJsonValues> Json { get; init; } = [];
}
