using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Odin.Exporter;

/// <summary>A condition on a node.</summary>
internal abstract record PathFilter
{
    public abstract bool Test(JsonElement current, PathWalk walk);
}

/// <summary><c>a || b</c>.</summary>
internal sealed record AnyFilter(ImmutableArray<PathFilter> Filters) : PathFilter
{
    public override bool Test(JsonElement current, PathWalk walk)
    {
        foreach (var filter in Filters)
            if (filter.Test(current, walk)) return true;
        return false;
    }
}

/// <summary><c>a &amp;&amp; b</c>.</summary>
internal sealed record AllFilter(ImmutableArray<PathFilter> Filters) : PathFilter
{
    public override bool Test(JsonElement current, PathWalk walk)
    {
        foreach (var filter in Filters)
            if (!filter.Test(current, walk)) return false;
        return true;
    }
}

/// <summary><c>!a</c>.</summary>
internal sealed record NotFilter(PathFilter Filter) : PathFilter
{
    public override bool Test(JsonElement current, PathWalk walk) => !Filter.Test(current, walk);
}

/// <summary><c>@.a</c>: there is one.</summary>
internal sealed record ExistsFilter(PathQuery Query) : PathFilter
{
    public override bool Test(JsonElement current, PathWalk walk) => Query.Select(current, walk).Count > 0;
}

/// <summary><c>@.a == 1</c>.</summary>
internal sealed record ComparisonFilter(PathOperand Left, string Operator, PathOperand Right) : PathFilter
{
    public override bool Test(JsonElement current, PathWalk walk)
    {
        var (left, right) = (Left.Evaluate(current, walk), Right.Evaluate(current, walk));
        return Operator switch
        {
            "==" => left.IsEqualTo(right, walk),
            "!=" => !left.IsEqualTo(right, walk),
            "<" => left.IsLessThan(right),
            ">" => right.IsLessThan(left),
            "<=" => left.IsLessThan(right) || left.IsEqualTo(right, walk),
            _ => right.IsLessThan(left) || left.IsEqualTo(right, walk),
        };
    }
}

/// <summary><c>match(@.a, 'b.*')</c>, <c>search(@.a, 'b')</c>.</summary>
/// <param name="Text">What is looked at.</param>
/// <param name="Pattern"><c>null</c> when it is no text, which nothing matches.</param>
internal sealed record PatternFilter(PathOperand Text, Regex? Pattern) : PathFilter
{
    public override bool Test(JsonElement current, PathWalk walk) =>
        Text.Evaluate(current, walk) is { Text: { } text } && Pattern?.IsMatch(text) == true;
}
