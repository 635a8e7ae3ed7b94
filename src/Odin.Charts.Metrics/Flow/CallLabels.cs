using System.Collections.Immutable;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>The labels of a call.</summary>
internal static class CallLabels
{
    public static LabelFlow Of(PromCall call, QueryFlow query, int node)
    {
        if (call.Function.Returns == PromType.Scalar || call.Function.Name == "vector")
            return LabelFlow.None;
        var argument = query.SeriesArgument(node);
        if (argument < 0)
            return call.Arguments.IsEmpty ? LabelFlow.None : LabelFlow.Anything;
        var series = query.Labels(argument);
        return call.Function.Name switch
        {
            "sort" or "sort_desc" or "sort_by_label" or "sort_by_label_desc" => series,
            "last_over_time" or "first_over_time" => series,
            "absent" or "absent_over_time" => Absent(query, argument),
            "label_replace" => LabelReplacement.Of(query, node, series),
            "label_join" => Joined(call, query, node, series),
            "histogram_quantile" or "histogram_fraction" => series.WithoutName().Drop("le"),
            "histogram_quantiles" => Quantiles(call, query, node, series),
            "info" => WithInfo(call, query, node, series),
            _ => series.WithoutName(),
        };
    }

    // The labels that a selector fixes; a later matcher of the same label takes it away again.
    static LabelFlow Absent(QueryFlow query, int argument)
    {
        var inside = query.Inside(argument);
        var selector = query[inside] as PromSelector ?? (query[inside] as PromRange)?.Selector;
        if (selector is null)
            return LabelFlow.None;
        var presence = inside == argument ? Presence.Certain : Presence.Possible;
        var seen = new HashSet<string>(StringComparer.Ordinal) { LabelFlow.MetricName };
        return selector.Matchers.Aggregate(LabelFlow.None, (f, m) =>
            m.Operator != MatchOperator.Equal || !seen.Add(m.Label) ? f.Drop(m.Label)
            : m.Value.Length == 0 ? f
            : f.Set(new FlowLabel(m.Label, presence, ValuesOf(m))));
    }

    static ImmutableArray<string> ValuesOf(LabelMatcher matcher) =>
        GrafanaVariable.IsIn(matcher.Value) ? default : [matcher.Value];

    static LabelFlow Joined(PromCall call, QueryFlow query, int node, LabelFlow series)
    {
        if (call.Arguments.Length < 3 || query.Text(query.Operand(node, 1)) is not { } target)
            return series.Weakened().Opened();
        var sources = Enumerable.Range(3, call.Arguments.Length - 3).Select(i => query.Text(query.Operand(node, i)))
            .ToArray();
        var separates = sources.Length > 1 && query.Text(query.Operand(node, 2)) is { Length: > 0 };
        var presences = sources.Select(s => s is null ? Presence.Possible : series[s].Presence).ToArray();
        var presence = separates || presences.Contains(Presence.Certain) ? Presence.Certain
            : presences.All(p => p == Presence.Never) && query.Text(query.Operand(node, 2)) is not null ? Presence.Never
            : Presence.Possible;
        return series.Set(new FlowLabel(target, presence));
    }

    static LabelFlow Quantiles(PromCall call, QueryFlow query, int node, LabelFlow series) =>
        call.Arguments.Length > 1 && query.Text(query.Operand(node, 1)) is { Length: > 0 } label
            ? series.WithoutName().Drop("le").Set(new FlowLabel(label, Presence.Certain))
            : series.WithoutName().Drop("le").Weakened().Opened();

    // The labels of the info series that are asked for, or of all when none is.
    static LabelFlow WithInfo(PromCall call, QueryFlow query, int node, LabelFlow series)
    {
        var second = call.Arguments.Length > 1 ? query.Inside(query.Operand(node, 1)) : node;
        if (query[second] is PromSelector asked && asked.Matchers.Any(m => m.Label != LabelFlow.MetricName))
        {
            var added = query.Labels(second);
            return asked.Matchers.Where(m => m.Label != LabelFlow.MetricName)
                .Aggregate(series, (f, m) => f.Set(Added(f[m.Label], added[m.Label])));
        }
        return call.Arguments.Length == 1 && query.Declarations.Find("target_info") is { } info
            ? info.Flow.Weakened().WithoutName()
                .Known.Aggregate(series, (f, l) => f.Set(f[l.Name].Presence == Presence.Certain ? f[l.Name] : l))
            : series.Opened();
    }

    static FlowLabel Added(FlowLabel own, FlowLabel added)
    {
        var isCertain = own.Presence == Presence.Certain || added.Presence == Presence.Certain;
        return FlowLabel.Either(own, added) with { Presence = isCertain ? Presence.Certain : Presence.Possible };
    }
}
