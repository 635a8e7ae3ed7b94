namespace Odin.Charts.PromQL;

/// <summary>What has to hold for selectors and for what stands behind them.</summary>
internal sealed partial class NodeChecks
{
    const string NameLabel = "__name__";

    public PromSelector Selector(PromSelector selector, bool hasPrefix, bool mayMatchAll)
    {
        var matchers = selector.Matchers;
        if (hasPrefix)
        {
            for (var i = 1; i < matchers.Length; i++)
            {
                if (matchers[i].Label != NameLabel) continue;
                problems.Add(SelectorProblems.NameTwice(matchers[0].Value, matchers[i].Value, matchers[i].Span));
            }
        }
        else if (!mayMatchAll && matchers.All(MatchesEmpty))
        {
            problems.Add(SelectorProblems.MatchesEverything(selector.Span));
        }
        return selector;
    }

    static bool MatchesEmpty(LabelMatcher matcher) => matcher.Operator switch
    {
        MatchOperator.Equal => matcher.Value.Length == 0,
        MatchOperator.NotEqual => matcher.Value.Length > 0,
        MatchOperator.Matches => Re2.Read(matcher.Value) is { Reason: null, MatchesEmpty: true },
        _ => Re2.Read(matcher.Value) is { Reason: null, MatchesEmpty: false },
    };

    public void Pattern(LabelMatcher matcher, TextSpan span, PromDialect dialect)
    {
        if (matcher.Operator is MatchOperator.Equal or MatchOperator.NotEqual) return;
        var pattern = dialect == PromDialect.Grafana ? GrafanaVariable.Replace(matcher.Value, "x") : matcher.Value;
        if (Re2.Read(pattern).Reason is { } reason) problems.Add(SelectorProblems.Pattern(reason, span));
    }

    public PromExpression Range(PromExpression inner, PromExpression range, TextSpan brackets)
    {
        if (inner is PromMissing) return inner;
        if (inner is not PromSelector selector)
        {
            problems.Add(MomentProblems.RangeOfExpression(brackets));
            return new PromSubquery(inner, range, null);
        }
        if (IsSet(selector.Moment.Offset)) problems.Add(MomentProblems.BeforeRange("offset", brackets));
        else if (selector.Moment.At is not null) problems.Add(MomentProblems.BeforeRange("@", brackets));
        return new PromRange(selector, range);
    }

    // An offset of zero is none for Prometheus. Up to 3.14 it also overlooks one that is computed, and @ start().
    static bool IsSet(PromExpression? offset) => offset is not (null or PromNumber { Value: 0 });

    public PromExpression? Offset(PromExpression expression, PromExpression offset, TextSpan span)
    {
        if (MomentOf(expression, "offset", span) is not { } moment) return null;
        if (IsSet(moment.Offset)) problems.Add(MomentProblems.Twice("offset", span));
        return WithMoment(expression, moment with { Offset = offset });
    }

    public PromExpression? At(PromExpression expression, PromExpression at, TextSpan span)
    {
        if (MomentOf(expression, "@", span) is not { } moment) return null;
        if (moment.At is not null) problems.Add(MomentProblems.Twice("@", span));
        return WithMoment(expression, moment with { At = at });
    }

    PromMoment? MomentOf(PromExpression expression, string word, TextSpan span)
    {
        switch (expression)
        {
            case PromSelector selector: return selector.Moment;
            case PromRange range: return range.Selector.Moment;
            case PromSubquery subquery: return subquery.Moment;
            case PromMissing: return null;
            default:
                problems.Add(MomentProblems.NotASelector(word, span));
                return null;
        }
    }

    static PromExpression WithMoment(PromExpression expression, PromMoment moment) => expression switch
    {
        PromSelector selector => selector with { Moment = moment },
        PromRange range => range with { Selector = range.Selector with { Moment = moment } },
        PromSubquery subquery => subquery with { Moment = moment },
        _ => expression,
    };

    public PromExpression? Extend(PromExpression expression, RangeExtension extension, TextSpan word)
    {
        var selector = expression as PromSelector ?? (expression as PromRange)?.Selector;
        if (selector is null)
        {
            if (expression is PromMissing) return null;
            var name = extension == RangeExtension.Anchored ? "anchored" : "smoothed";
            problems.Add(MomentProblems.ExtensionOf(name, expression is PromSubquery, word));
            return null;
        }
        if (selector.Extension != RangeExtension.None && selector.Extension != extension)
        {
            problems.Add(MomentProblems.BothExtensions(word));
        }
        var extended = selector with { Extension = extension };
        return expression is PromRange range ? range with { Selector = extended } : extended;
    }
}
