using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Odin.Charts.Metrics;

/// <summary>A distribution of observations: as classic buckets (<c>x_bucket</c>, <c>x_sum</c>, <c>x_count</c>), as a
/// native histogram (<c>x</c>), or both.</summary>
public sealed record Histogram : Metric, ISeries<Histogram>
{
    /// <summary>Declares a histogram.</summary>
    /// <param name="name">Its name: <c>api_request_duration_seconds</c>.</param>
    /// <param name="help">What is observed, in a sentence.</param>
    /// <param name="labels">The labels that the program itself gives it, without <c>le</c>.</param>
    /// <param name="file">Where it is declared; the compiler fills it in.</param>
    /// <param name="line">Where it is declared; the compiler fills it in.</param>
    public Histogram(
        string name,
        string help,
        ImmutableArray<Label> labels = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        : base(name, help, labels, new(file, line))
    {
    }

    /// <summary>The upper bounds of its classic buckets, ascending, without <c>+Inf</c>; empty when there are
    /// none.</summary>
    public ImmutableArray<double> Buckets { get; init; } = [];

    /// <summary>Whether the classic buckets are not known beforehand, because a configuration decides them.</summary>
    /// <value>The default is <c>false</c>.</value>
    public bool HasOtherBuckets { get; init; }

    /// <summary>Whether it is exported as a native histogram too.</summary>
    public bool IsNative { get; init; }

    /// <summary>Whether it has classic buckets.</summary>
    public bool IsClassic => !Buckets.IsEmpty || HasOtherBuckets;

    /// <summary>The same histogram without its classic buckets: queries on it use the native ones.</summary>
    public Histogram AsNative => this with { Buckets = [], HasOtherBuckets = false, IsNative = true };

    /// <inheritdoc/>
    public override string TypeName => "histogram";

    /// <inheritdoc/>
    public override ImmutableArray<string> SeriesNames =>
        [.. IsNative ? [Name] : Array.Empty<string>(), .. IsClassic ? Classic : []];

    string[] Classic => [Name + "_bucket", Name + "_sum", Name + "_count"];

    Selection<Histogram> ISeries<Histogram>.Select() => new(this);
}

/// <summary>Quantiles that the program itself computed.</summary>
public sealed record Summary : Metric, ISeries<Summary>
{
    /// <summary>Declares a summary.</summary>
    /// <param name="name">Its name: <c>go_gc_duration_seconds</c>.</param>
    /// <param name="help">What is observed, in a sentence.</param>
    /// <param name="labels">The labels that the program itself gives it, without <c>quantile</c>.</param>
    /// <param name="file">Where it is declared; the compiler fills it in.</param>
    /// <param name="line">Where it is declared; the compiler fills it in.</param>
    public Summary(
        string name,
        string help,
        ImmutableArray<Label> labels = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        : base(name, help, labels, new(file, line))
    {
    }

    /// <summary>Its quantiles, ascending: 0.5, 0.99; empty when it has only a sum and a count.</summary>
    public ImmutableArray<double> Quantiles { get; init; } = [];

    /// <inheritdoc/>
    public override string TypeName => "summary";

    /// <inheritdoc/>
    public override ImmutableArray<string> SeriesNames =>
        [.. Quantiles.IsEmpty ? Array.Empty<string>() : [Name], Name + "_sum", Name + "_count"];

    Selection<Summary> ISeries<Summary>.Select() => new(this);
}
