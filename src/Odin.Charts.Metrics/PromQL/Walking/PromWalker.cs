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
        var children = new Stack<PromExpression>();
        Push(expression, children);
        return children;
    }

    /// <summary>
    /// The node and all nodes under it, each before those under it, in the order of the text. Of any depth.
    /// </summary>
    /// <param name="expression">The node.</param>
    public static IEnumerable<PromExpression> Descendants(this PromExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return From(expression);
    }

    static IEnumerable<PromExpression> From(PromExpression expression)
    {
        var next = new Stack<PromExpression>();
        next.Push(expression);
        while (next.TryPop(out var node))
        {
            yield return node;
            Push(node, next);
        }
    }

    // The last one first, so that the first one is on top.
    static void Push(PromExpression node, Stack<PromExpression> children)
    {
        switch (node)
        {
            case PromParentheses parentheses:
                children.Push(parentheses.Inner);
                break;
            case PromSign sign:
                children.Push(sign.Operand);
                break;
            case PromCall call:
                for (var i = call.Arguments.Length - 1; i >= 0; i--) children.Push(call.Arguments[i]);
                break;
            case PromBinary binary:
                children.Push(binary.Right);
                Push(binary.Matching?.FillRight, binary.Matching?.FillLeft, children);
                children.Push(binary.Left);
                break;
            case PromAggregation aggregation:
                Push(aggregation.Operand, aggregation.Parameter, children);
                break;
            case PromSelector selector:
                Push(selector.Moment.Offset, selector.Moment.At, children);
                break;
            case PromRange range:
                Push(range.Range, range.Selector, children);
                break;
            case PromSubquery subquery:
                Push(subquery.Moment.Offset, subquery.Moment.At, children);
                Push(subquery.Step, subquery.Range, children);
                children.Push(subquery.Inner);
                break;
        }
    }

    static void Push(PromExpression? last, PromExpression? first, Stack<PromExpression> children)
    {
        if (last is not null) children.Push(last);
        if (first is not null) children.Push(first);
    }
}
