using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>How old the samples of a node are, in seconds before the moment of evaluation.</summary>
/// <param name="Nearest">The youngest.</param>
/// <param name="Farthest">The oldest.</param>
internal readonly record struct LookBack(double Nearest, double Farthest)
{
    /// <summary>The look back of every node, from the root to the leaves; <c>null</c> below an <c>@</c>.</summary>
    public static LookBack?[] Of(QueryFlow query)
    {
        var all = new LookBack?[query.Count];
        for (var node = 0; node < query.Count; node++)
            all[node] = Into(query[node], node == 0 ? new LookBack(0, 0) : all[query.Parent(node)]);
        return all;
    }

    static LookBack? Into(PromExpression expression, LookBack? outside) => (expression, outside) switch
    {
        (_, null) => null,
        (PromSelector selector, { } back) => back.Moved(selector.Moment),
        (PromRange { Range: PromNumber range }, { } back) => back with { Farthest = back.Farthest + range.Value },
        (PromSubquery { Range: PromNumber range } subquery, { } back) =>
            back.Moved(subquery.Moment) is { } moved ? moved with { Farthest = moved.Farthest + range.Value } : null,
        (PromSubquery subquery, { } back) => back.Moved(subquery.Moment),
        (_, { } back) => back,
    };

    LookBack? Moved(PromMoment moment) => moment switch
    {
        { At: not null } => null,
        { Offset: PromNumber offset } => new(Nearest + offset.Value, Farthest + offset.Value),
        _ => this,
    };
}
