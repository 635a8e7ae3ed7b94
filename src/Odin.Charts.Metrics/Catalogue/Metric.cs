using System.Collections.Immutable;

namespace Odin.Charts.Metrics;

/// <summary>A metric as it is declared, once, for all who export it or look at it.</summary>
/// <param name="Name">The name of the family as queries write it: <c>api_requests_total</c>, <c>api_request_duration_seconds</c>.</param>
/// <param name="Help">What it measures, in a sentence.</param>
/// <param name="Labels">The labels that the program itself gives it; those of the scrape (<c>job</c>, <c>instance</c>) come from the
/// <see cref="Catalogue"/>.</param>
public abstract record Metric(string Name, string Help, params ImmutableArray<Label> Labels)
{
    /// <summary>The unit, or <c>null</c> for a number of things without one.</summary>
    public Unit? Unit { get; init; }
}

/// <summary>A metric that only grows, and starts again at 0 with its program.</summary>
public sealed record Counter(string Name, string Help, params ImmutableArray<Label> Labels) : Metric(Name, Help, Labels);

/// <summary>A metric that goes up and down.</summary>
public sealed record Gauge(string Name, string Help, params ImmutableArray<Label> Labels) : Metric(Name, Help, Labels);

/// <summary>A distribution of observations.</summary>
public sealed record Histogram(string Name, string Help, params ImmutableArray<Label> Labels) : Metric(Name, Help, Labels)
{
    /// <summary>The upper bounds of its classic buckets, ascending, without <c>+Inf</c>; empty when there are none.</summary>
    public ImmutableArray<double> Buckets { get; init; } = [];

    /// <summary>Whether it is exported as a native histogram too.</summary>
    public bool IsNative { get; init; }
}

/// <summary>Quantiles that the program itself computed.</summary>
public sealed record Summary(string Name, string Help, params ImmutableArray<Label> Labels) : Metric(Name, Help, Labels)
{
    /// <summary>Its quantiles: 0.5, 0.99.</summary>
    public ImmutableArray<double> Quantiles { get; init; } = [];
}

/// <summary>A series that is always 1 and says something in its labels.</summary>
public sealed record Info(string Name, string Help, params ImmutableArray<Label> Labels) : Metric(Name, Help, Labels);

/// <summary>What a metric is measured in.</summary>
public enum Unit
{
#pragma warning disable CS1591 // Each is its own name.
    Seconds, Bytes, Ratio, Celsius, Joules, Volts, Amperes, Watts, Hertz, Meters, Grams,
#pragma warning restore CS1591
}

/// <summary>The metrics of one program, or of one kind of target.</summary>
/// <param name="Name">Whose they are: <c>node-exporter</c>.</param>
public sealed record Catalogue(string Name)
{
    /// <summary>The version of the program that they were taken from.</summary>
    public string? Version { get; init; }

    /// <summary>The labels that every series gets when it is scraped.</summary>
    public ImmutableArray<Label> TargetLabels { get; init; } = [new("job"), new("instance")];

    /// <summary>The metrics.</summary>
    public ImmutableArray<Metric> Metrics { get; init; } = [];
}
