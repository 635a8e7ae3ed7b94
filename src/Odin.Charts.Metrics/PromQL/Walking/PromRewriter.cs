using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Odin.Charts.PromQL;

/// <summary>Makes trees from trees.</summary>
public static class PromRewriter
{
    /// <summary>
    /// Replaces nodes, from the leaves up: a node is given to <paramref name="replace"/> when those under it have been
    /// replaced. What is not changed stays the same object. A tree may have any depth.
    /// </summary>
    /// <param name="expression">The tree.</param>
    /// <param name="replace">
    /// Gives what stands for a node, which may be the node itself. Where it gives something else than a selector for
    /// the selector of a range, the range becomes a subquery.
    /// </param>
    public static PromExpression Rewrite(this PromExpression expression, Func<PromExpression, PromExpression> replace)
    {
        ArgumentNullException.ThrowIfNull(expression);
        ArgumentNullException.ThrowIfNull(replace);
        return RuntimeHelpers.TryEnsureSufficientExecutionStack()
            ? replace(RewriteChildren(expression, replace))
            : StackGuard.OnFreshStack(() => replace(RewriteChildren(expression, replace)));
    }

    static PromExpression RewriteChildren(PromExpression node, Func<PromExpression, PromExpression> replace) =>
        node switch
    {
        PromParentheses { Inner: var inner } parentheses =>
            inner.Rewrite(replace) is var changed && changed == (object)inner ? node
                : parentheses with { Inner = changed },
        PromSign { Operand: var operand } sign =>
            operand.Rewrite(replace) is var changed && changed == (object)operand ? node
                : sign with { Operand = changed },
        PromCall call => Call(call, replace),
        PromBinary binary => Binary(binary, replace),
        PromAggregation aggregation => Aggregation(aggregation, replace),
        PromSelector selector => Moment(selector.Moment, replace) is var moment && moment == (object)selector.Moment
            ? node
            : selector with { Moment = moment },
        PromRange range => Range(range, replace),
        PromSubquery subquery => Subquery(subquery, replace),
        _ => node,
    };

    static PromCall Call(PromCall call, Func<PromExpression, PromExpression> replace)
    {
        var arguments = call.Arguments.Select(argument => argument.Rewrite(replace)).ToImmutableArray();
        return arguments.Zip(call.Arguments).All(pair => ReferenceEquals(pair.First, pair.Second))
            ? call
            : call with { Arguments = arguments };
    }

    static PromBinary Binary(PromBinary binary, Func<PromExpression, PromExpression> replace)
    {
        var (left, right) = (binary.Left.Rewrite(replace), binary.Right.Rewrite(replace));
        var (fillLeft, fillRight) = (binary.Matching?.FillLeft?.Rewrite(replace),
            binary.Matching?.FillRight?.Rewrite(replace));
        if (!ReferenceEquals(fillLeft, binary.Matching?.FillLeft) || !ReferenceEquals(fillRight,
            binary.Matching?.FillRight))
        {
            binary = binary with { Matching = binary.Matching! with { FillLeft = fillLeft, FillRight = fillRight } };
        }
        return ReferenceEquals(left, binary.Left) && ReferenceEquals(right, binary.Right)
            ? binary
            : binary with { Left = left, Right = right };
    }

    static PromAggregation Aggregation(PromAggregation aggregation, Func<PromExpression, PromExpression> replace)
    {
        var (parameter, operand) = (aggregation.Parameter?.Rewrite(replace), aggregation.Operand.Rewrite(replace));
        return ReferenceEquals(parameter, aggregation.Parameter) && ReferenceEquals(operand, aggregation.Operand)
            ? aggregation
            : aggregation with { Parameter = parameter, Operand = operand };
    }

    static PromMoment Moment(PromMoment moment, Func<PromExpression, PromExpression> replace)
    {
        var (at, offset) = (moment.At?.Rewrite(replace), moment.Offset?.Rewrite(replace));
        return ReferenceEquals(at, moment.At) && ReferenceEquals(offset, moment.Offset)
            ? moment
            : moment with { At = at, Offset = offset };
    }

    static PromExpression Range(PromRange range, Func<PromExpression, PromExpression> replace)
    {
        var (selector, duration) = (range.Selector.Rewrite(replace), range.Range.Rewrite(replace));
        if (selector is not PromSelector same) return new PromSubquery(selector, duration, null) { Span = range.Span };
        return ReferenceEquals(same, range.Selector) && ReferenceEquals(duration, range.Range)
            ? range
            : range with { Selector = same, Range = duration };
    }

    static PromSubquery Subquery(PromSubquery subquery, Func<PromExpression, PromExpression> replace)
    {
        var (inner, range, step) = (subquery.Inner.Rewrite(replace), subquery.Range.Rewrite(replace),
            subquery.Step?.Rewrite(replace));
        var moment = Moment(subquery.Moment, replace);
        var isSame = ReferenceEquals(inner, subquery.Inner) && ReferenceEquals(range, subquery.Range)
            && ReferenceEquals(step, subquery.Step) && ReferenceEquals(moment, subquery.Moment);
        return isSame ? subquery : subquery with { Inner = inner, Range = range, Step = step, Moment = moment };
    }
}
