using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>How a metric of the catalogue is filled from metrics of a model server, in one of three forms.</summary>
internal sealed record MappingConfiguration
{
    /// <summary>The metric of the catalogue.</summary>
    public required string Metric { get; set; }

    /// <summary>First form: a histogram's name, without <c>_bucket</c>.</summary>
    public string? Histogram { get; set; }

    /// <summary>Second form: a counter of what is measured, with <see cref="Count"/>.</summary>
    public string? Sum { get; set; }

    /// <summary>A counter of how often it was measured.</summary>
    public string? Count { get; set; }

    /// <summary>Third form: a counter or gauge.</summary>
    public string? Value { get; set; }

    /// <summary>What values are multiplied by: <c>0.000001</c> makes seconds of microseconds.</summary>
    public double Scale { get; set; } = 1;

    /// <summary>The values of the catalogue metric's labels.</summary>
    public IReadOnlyDictionary<string, EndpointLabelConfiguration> Labels { get; set; } =
        new Dictionary<string, EndpointLabelConfiguration>();

    /// <summary>Labels that a series of the server must have to count: <c>{version: "2"}</c>.</summary>
    public IReadOnlyDictionary<string, string> Match { get; set; } = new Dictionary<string, string>();

    public IEnumerable<ConfigurationProblem> Problems(string path)
    {
        if (MetricProblem.Scale(Scale, path) is { } scale) yield return scale;
        if (ApplicationMetrics.Find(Metric) is not { } metric)
        {
            yield return new("ODIN3034", $"{path}.metric", MetricProblem.Unknown(Metric));
            yield break;
        }
        if (FormProblem(metric) is { } problem) yield return new("ODIN3035", path, problem);
        foreach (var (name, label) in Labels)
            if (label is { Label: null } == label is { Value: null })
                yield return new("ODIN3036", $"{path}.labels.{name}", "A label has either a 'label' of the server or a 'value'.");
        var constants = Labels.ToDictionary(l => l.Key, l => l.Value.Value);
        foreach (var wrong in MetricProblem.Labels(metric, constants, "ODIN3036", $"{path}.labels")) yield return wrong;
    }

    string? FormProblem(Metric metric) => (metric, Histogram, Sum, Count, Value) switch
    {
        (Charts.Metrics.Histogram, not null, null, null, null) or (Charts.Metrics.Histogram, null, not null, not null, null) => null,
        (Counter or Gauge, null, null, null, not null) => null,
        (Charts.Metrics.Histogram, _, _, _, _) => $"{Metric} is a histogram: fill it from a 'histogram', or from a 'sum' and a 'count'.",
        _ => $"{Metric} is a {metric.TypeName}: fill it from a 'value', and nothing else.",
    };
}

/// <summary>Where the value of a label comes from: one of these.</summary>
internal sealed record EndpointLabelConfiguration
{
    /// <summary>A label of the server's metric.</summary>
    public string? Label { get; set; }

    /// <summary>A constant.</summary>
    public string? Value { get; set; }
}
