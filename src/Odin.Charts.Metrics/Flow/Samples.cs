namespace Odin.Charts.Metrics;

/// <summary>What the samples of a result are, as far as checks ask.</summary>
/// <param name="Kind">What they come from.</param>
internal readonly record struct Samples(SeriesKind Kind)
{
    /// <summary>The metric that they come from.</summary>
    public string? Family { get; init; }

    /// <summary>Whether a counter was made a rate or an increase.</summary>
    public bool IsRate { get; init; }

    /// <summary>Whether several series were added up.</summary>
    public bool IsAggregated { get; init; }

    /// <summary>Whether zeros are excluded.</summary>
    public bool IsNotZero { get; init; }

    /// <summary>Whether they are the sum of observations divided by their number.</summary>
    public bool IsAverage { get; init; }

    /// <summary>Whether they are 0/0 when nothing happens.</summary>
    public bool CanBeNaN { get; init; }

    /// <summary>Whether they only grow: a counter that nobody took the rate of.</summary>
    public bool IsCumulative => !IsRate && Kind is
        SeriesKind.Counter or SeriesKind.Bucket or SeriesKind.Sum or SeriesKind.Count or SeriesKind.NativeHistogram;

    /// <summary>Whether they are 0 when nothing happens.</summary>
    public bool IsZeroWhenIdle => IsRate && !IsNotZero;

    /// <summary>A value of no special kind.</summary>
    public static Samples Plain => new(SeriesKind.Gauge);

    /// <summary>What is known when a sample may come from either.</summary>
    public static Samples Either(Samples a, Samples b) => new(a.Kind == b.Kind ? a.Kind : SeriesKind.Unknown)
    {
        Family = a.Family == b.Family ? a.Family : null,
        IsRate = a.IsRate || b.IsRate,
        IsAggregated = a.IsAggregated || b.IsAggregated,
        IsNotZero = !a.IsZeroWhenIdle && !b.IsZeroWhenIdle,
        IsAverage = a.IsAverage && b.IsAverage,
        CanBeNaN = a.CanBeNaN || b.CanBeNaN,
    };
}
