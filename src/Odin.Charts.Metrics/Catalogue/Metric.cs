using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Odin.Charts.Metrics;

/// <summary>A metric as it is declared, once, for all who export it or look at it.</summary>
public abstract record Metric
{
    private protected Metric(string name, string help, ImmutableArray<Label> labels, SourcePlace place)
    {
        Name = name;
        Help = help;
        Labels = labels.IsDefault ? [] : labels;
        Place = place;
    }

    /// <summary>The name as queries write it: <c>api_requests_total</c>, <c>build_info</c>; for histograms and
    /// summaries without the suffixes of their series: <c>api_request_duration_seconds</c>.</summary>
    public string Name { get; init; }

    /// <summary>What it measures, in a sentence.</summary>
    public string Help { get; init; }

    /// <summary>The labels that the program itself gives it; those of the scrape (<c>job</c>, <c>instance</c>) come
    /// from the <see cref="Catalogue"/>.</summary>
    public ImmutableArray<Label> Labels { get; init; }

    /// <summary>Whether it may have labels besides <see cref="Labels"/>, whose names depend on what is observed:
    /// <c>kube_pod_labels</c> has one for each label of the pod.</summary>
    /// <value>The default is <c>false</c>.</value>
    public bool HasOtherLabels { get; init; }

    /// <summary>What it is measured in, or <c>null</c> for a number of things.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Where it is declared.</summary>
    public SourcePlace Place { get; init; }

    /// <summary>The word of the exposition formats for the type: <c>counter</c>.</summary>
    public abstract string TypeName { get; }

    /// <summary>The names of the series that it exports.</summary>
    /// <value>The name itself; a histogram or summary has several.</value>
    public virtual ImmutableArray<string> SeriesNames => [Name];
}

/// <summary>A metric that only grows, and starts again at 0 with its program.</summary>
public sealed record Counter : Metric, ISeries<Counter>
{
    /// <summary>Declares a counter.</summary>
    /// <param name="name">Its name, with <c>_total</c>: <c>api_requests_total</c>.</param>
    /// <param name="help">What it counts, in a sentence.</param>
    /// <param name="labels">The labels that the program itself gives it.</param>
    /// <param name="file">Where it is declared; the compiler fills it in.</param>
    /// <param name="line">Where it is declared; the compiler fills it in.</param>
    public Counter(
        string name,
        string help,
        ImmutableArray<Label> labels = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        : base(name, help, labels, new(file, line))
    {
    }

    /// <inheritdoc/>
    public override string TypeName => "counter";

    Selection<Counter> ISeries<Counter>.Select() => new(this);
}

/// <summary>A metric that goes up and down.</summary>
public sealed record Gauge : Metric, ISeries<Gauge>
{
    /// <summary>Declares a gauge.</summary>
    /// <param name="name">Its name: <c>queue_length</c>.</param>
    /// <param name="help">What it shows, in a sentence.</param>
    /// <param name="labels">The labels that the program itself gives it.</param>
    /// <param name="file">Where it is declared; the compiler fills it in.</param>
    /// <param name="line">Where it is declared; the compiler fills it in.</param>
    public Gauge(
        string name,
        string help,
        ImmutableArray<Label> labels = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        : base(name, help, labels, new(file, line))
    {
    }

    /// <inheritdoc/>
    public override string TypeName => "gauge";

    Selection<Gauge> ISeries<Gauge>.Select() => new(this);
}

/// <summary>A series that is always 1 and says something in its labels.</summary>
public sealed record Info : Metric, ISeries<Info>
{
    /// <summary>Declares an info metric.</summary>
    /// <param name="name">Its name, with <c>_info</c>: <c>exporter_build_info</c>.</param>
    /// <param name="help">What its labels say, in a sentence.</param>
    /// <param name="labels">The labels that the program itself gives it.</param>
    /// <param name="file">Where it is declared; the compiler fills it in.</param>
    /// <param name="line">Where it is declared; the compiler fills it in.</param>
    public Info(
        string name,
        string help,
        ImmutableArray<Label> labels = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        : base(name, help, labels, new(file, line))
    {
    }

    /// <inheritdoc/>
    public override string TypeName => "info";

    Selection<Info> ISeries<Info>.Select() => new(this);
}
