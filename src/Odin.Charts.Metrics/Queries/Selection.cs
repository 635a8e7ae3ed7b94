using System.Collections.Immutable;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>Some series of a metric: those whose labels meet conditions, perhaps at an earlier time.</summary>
/// <typeparam name="TMetric">The type of the metric.</typeparam>
/// <param name="Metric">The metric.</param>
public sealed record Selection<TMetric>(TMetric Metric) : ISeries<TMetric> where TMetric : Metric
{
    /// <summary>The conditions, all of which a series meets.</summary>
    public ImmutableArray<LabelCondition> Conditions { get; init; } = [];

    /// <summary>How long ago, <c>offset</c>; zero for now.</summary>
    public TimeSpan Offset { get; init; }

    Selection<TMetric> ISeries<TMetric>.Select() => this;

    internal PromSelector Selector(string suffix = "", LabelMatcher? last = null)
    {
        var name = Metric.Name + suffix;
        var matchers = ImmutableArray.CreateBuilder<LabelMatcher>(Conditions.Length + 2);
        matchers.Add(new LabelMatcher("__name__", MatchOperator.Equal, name));
        foreach (var condition in Conditions)
            matchers.Add(condition.Matcher);
        if (last is not null)
            matchers.Add(last);
        return new PromSelector(matchers.DrainToImmutable()) { Name = name, Moment = Moment };
    }

    internal PromRange Range(Window window, string suffix = "", LabelMatcher? last = null) =>
        new(Selector(suffix, last), window.Expression);

    PromMoment Moment =>
        Offset == TimeSpan.Zero ? PromMoment.Now : new PromMoment { Offset = Literal.Duration(Offset) };
}

/// <summary>Chooses among the series of a metric.</summary>
public static class Selections
{
    /// <summary>The series that meet all conditions: <c>Requests.Where(Status.Matches("5.."))</c>.</summary>
    /// <param name="series">The series.</param>
    /// <param name="conditions">The conditions.</param>
    public static Selection<TMetric> Where<TMetric>(
        this ISeries<TMetric> series, params IEnumerable<LabelCondition> conditions)
        where TMetric : Metric
    {
        var selection = series.Select();
        return selection with { Conditions = selection.Conditions.AddRange(conditions) };
    }

    /// <summary>The series as they were some time ago.</summary>
    /// <param name="series">The series.</param>
    /// <param name="ago">How long ago; a negative time is the future.</param>
    public static Selection<TMetric> Offset<TMetric>(this ISeries<TMetric> series, TimeSpan ago) where TMetric : Metric
    {
        var selection = series.Select();
        return selection with { Offset = selection.Offset + ago };
    }
}
