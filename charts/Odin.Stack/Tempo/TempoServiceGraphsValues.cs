namespace Odin.Stack;

/// <summary>Metrics of who calls whom.</summary>
public sealed record TempoServiceGraphsValues
{
    /// <summary>Attributes of spans that become labels; each value of one is a series of its own.</summary>
    /// <value>The default is empty.</value>
    [Description("Attributes of spans that become labels; each value of one is a series of its own.")]
    public IReadOnlyList<string> Dimensions { get; init; } = [];

    /// <summary>Upper bounds of the buckets of durations, in seconds.</summary>
    /// <value>The default is <c>[0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 12.8]</c>.</value>
    [Description("Upper bounds of the buckets of durations, in seconds.")]
    public IReadOnlyList<double> HistogramBuckets { get; init; } = [0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 12.8];
}
