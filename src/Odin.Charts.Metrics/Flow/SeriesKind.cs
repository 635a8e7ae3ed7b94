namespace Odin.Charts.Metrics;

/// <summary>What the samples of a series are.</summary>
public enum SeriesKind
{
    /// <summary>Nobody knows.</summary>
    Unknown,

    /// <summary>A value that goes up and down.</summary>
    Gauge,

    /// <summary>A counter.</summary>
    Counter,

    /// <summary>The classic buckets of a histogram, <c>x_bucket</c>: counters with <c>le</c>.</summary>
    Bucket,

    /// <summary>The sum of all observations of a histogram or summary, <c>x_sum</c>: a counter.</summary>
    Sum,

    /// <summary>The number of observations of a histogram or summary, <c>x_count</c>: a counter.</summary>
    Count,

    /// <summary>A native histogram under its own name: a counter of histograms.</summary>
    NativeHistogram,

    /// <summary>The quantiles that a program itself computed: <c>x{quantile="0.99"}</c>.</summary>
    Quantile,

    /// <summary>Always 1, with something to say in its labels.</summary>
    Info,
}
