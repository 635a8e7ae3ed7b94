using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>A JSON document that is read over HTTP.</summary>
internal sealed record JsonConfiguration : PolledConfiguration
{
    public TimeSpan Interval { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Finds the items; each makes a series, or adds to one.</summary>
    public string Items { get; set; } = "$";

    /// <summary>The metric of the catalogue.</summary>
    public required string Metric { get; set; }

    /// <summary>Finds an item's value; <c>null</c>: each item counts as 1.</summary>
    public string? Value { get; set; }

    /// <summary>What values are multiplied by: <c>0.01</c> makes a ratio of percents.</summary>
    public double Scale { get; set; } = 1;

    /// <summary>The values of the metric's labels.</summary>
    public IReadOnlyDictionary<string, JsonLabelConfiguration> Labels { get; set; } =
        new Dictionary<string, JsonLabelConfiguration>();

    public IEnumerable<ConfigurationProblem> Problems(string path) =>
    [
        .. PollingProblems(Interval, path),
        .. MetricProblem.Scale(Scale, path) is { } scale ? [scale] : (ConfigurationProblem[])[],
        .. PathProblems(Items, $"{path}.items"),
        .. PathProblems(Value, $"{path}.value"),
        .. Labels.SelectMany(l => LabelProblems(l.Value, $"{path}.labels.{l.Key}")),
        .. MetricProblems(path),
    ];

    IEnumerable<ConfigurationProblem> MetricProblems(string path)
    {
        if (ApplicationMetrics.Find(Metric) is not { } metric) return Wrong(MetricProblem.Unknown(Metric));
        if (metric is Histogram) return Wrong($"{Metric} is a histogram, which a single value cannot fill: choose a gauge or a counter.");
        return MetricProblem.Labels(metric, Labels.ToDictionary(l => l.Key, l => l.Value.Value), "ODIN3042", $"{path}.labels");

        ConfigurationProblem[] Wrong(string message) => [new("ODIN3041", $"{path}.metric", message)];
    }

    static IEnumerable<ConfigurationProblem> LabelProblems(JsonLabelConfiguration label, string path) =>
        label is { Path: null } == label is { Value: null }
            ? [new("ODIN3042", path, "A label has either a 'path' or a 'value'.")]
            : PathProblems(label.Path, $"{path}.path");

    static IEnumerable<ConfigurationProblem> PathProblems(string? text, string path)
    {
        try
        {
            if (text is not null) JsonPath.Parse(text);
            return [];
        }
        catch (JsonPathException e)
        {
            return [new("ODIN3040", path, $"'{text}' is no JSONPath: {e.Message}.")];
        }
    }
}

/// <summary>Where the value of a label comes from: one of these.</summary>
internal sealed record JsonLabelConfiguration
{
    /// <summary>Finds it within the item.</summary>
    public string? Path { get; set; }

    /// <summary>A constant.</summary>
    public string? Value { get; set; }
}
