namespace Odin.Charts.PromQL;

/// <summary>Goes through trees.</summary>
public static class PromWalker
{
    /// <summary>
    /// The nodes right under a node, in the order of the text: durations, offsets, timestamps and values to fill in
    /// included.
    /// </summary>
    /// <param name="expression">The node.</param>
    public static IEnumerable<PromExpression> Children(this PromExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return expression switch
        {
            PromParentheses parentheses => [parentheses.Inner],
            PromSign sign => [sign.Operand],
            PromCall call => call.Arguments,
            PromBinary binary => Of(binary.Left, binary.Matching?.FillLeft, binary.Matching?.FillRight, binary.Right),
            PromAggregation aggregation => Of(aggregation.Parameter, aggregation.Operand),
            PromSelector selector => Of(selector.Moment.At, selector.Moment.Offset),
            PromRange range => [range.Selector, range.Range],
            PromSubquery subquery =>
                Of(subquery.Inner, subquery.Range, subquery.Step, subquery.Moment.At, subquery.Moment.Offset),
            _ => [],
        };
    }

    /// <summary>
    /// The node and all nodes under it, each before those under it, in the order of the text. Of any depth.
    /// </summary>
    /// <param name="expression">The node.</param>
    public static IEnumerable<PromExpression> Descendants(this PromExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var next = new Stack<PromExpression>([expression]);
        while (next.TryPop(out var node))
        {
            yield return node;
            foreach (var child in node.Children().Reverse()) next.Push(child);
        }
    }

    static IEnumerable<PromExpression> Of(params PromExpression?[] nodes) => nodes.OfType<PromExpression>();
}
