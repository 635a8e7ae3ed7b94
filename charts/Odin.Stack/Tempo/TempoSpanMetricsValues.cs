namespace Odin.Stack;

/// <summary>Metrics of every operation.</summary>
public sealed record TempoSpanMetricsValues
{
    /// <summary>Attributes of spans that become labels; each value of one is a series of its own.</summary>
    /// <value>The default is empty.</value>
    [Description("Attributes of spans that become labels; each value of one is a series of its own.")]
    public IReadOnlyList<string> Dimensions { get; init; } = [];

    /// <summary>Upper bounds of the buckets of durations, in seconds.</summary>
    /// <value>The default is <c>[0.002, 0.004, 0.008, 0.016, 0.032, 0.064, 0.128, 0.256, 0.512, 1.024, 2.048, 4.096, 8.192, 16.384]</c>.</value>
    [Description("Upper bounds of the buckets of durations, in seconds.")]
    public IReadOnlyList<double> HistogramBuckets { get; init; } = [0.002, 0.004, 0.008, 0.016, 0.032, 0.064, 0.128, 0.256, 0.512, 1.024, 2.048, 4.096, 8.192, 16.384];

    /// <summary>Whether traces_target_info carries the attributes of resources.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether traces_target_info carries the attributes of resources.")]
    public bool EnableTargetInfo { get; init; } = false;
}
