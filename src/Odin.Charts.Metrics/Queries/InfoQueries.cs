using System.Runtime.CompilerServices;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>What an info metric can be asked.</summary>
public static class InfoQueries
{
    /// <summary>Its series, each of which is 1.</summary>
    /// <param name="info">The info metric.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static Query Value(
        this ISeries<Info> info,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        new(info.Select().Selector(), Origin.At(file, line));

    /// <summary>Gives the series of a query labels of an info metric: <c>… * on (pod) group_left (node) group by (pod,
    /// node) (pod_info)</c>. The <c>group</c> keeps the join alive while two instances export the same info.</summary>
    /// <param name="query">The query; several of its series may share one of the info metric.</param>
    /// <param name="info">The info metric.</param>
    /// <param name="on">The labels by which series find their info.</param>
    /// <param name="take">The labels that they get.</param>
    public static Query Join(this Query query, ISeries<Info> info, ReadOnlySpan<Label> on, ReadOnlySpan<Label> take)
    {
        var grouping = Grouped.By([.. on, .. take]);
        var right = new PromAggregation(Aggregator.Group, info.Select().Selector()) { Grouping = grouping };
        var product = Binaries.Matched(new PromBinary(query.Expression, BinaryOperator.Multiply, right), on: true, on);
        return query.Then(Binaries.Grouped(product, GroupSide.Left, take));
    }
}
