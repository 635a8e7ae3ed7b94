using static Odin.Charts.PromQL.PrometheusFeatures;

namespace Odin.Charts.PromQL;

/// <summary>Refuses what the target does not have, and says what would accept it.</summary>
internal sealed class TargetGate(PrometheusTarget target, ProblemList problems)
{
    static readonly Version Three = new(3, 0);

    public void QuotedName(TextSpan span) => Since(Three, "A quoted name of a metric or a label", span);

    public void NumberAsDuration(TextSpan span) => Since(Three, "A duration without a unit", span);

    public void DurationAsNumber(TextSpan span) => Since(Three, "A duration in place of a number", span);

    public void Underscore(TextSpan span) => Since(Three, "A number with '_'", span);

    public void At(TextSpan span) => Since(new(2, 33), "'@'", span);

    public void NegativeOffset(TextSpan span) => Since(new(2, 33), "A negative offset", span);

    public void SignOfOffset(TextSpan span) => Since(new(3, 4), "'+' before an offset", span);

    public void SecondSignOfOffset(TextSpan span) => Since(new(3, 4), "A second sign before an offset", span);

    public void ZeroOffset(TextSpan span) => Since(Three, "An offset of nothing", span);

    public void Fill(TextSpan span) =>
        Feature(FillModifiers, new(3, 10), "promql-binop-fill-modifiers", "'fill', 'fill_left' and 'fill_right'", span);

    public void DurationExpression(TextSpan span) =>
        Feature(DurationExpressions, new(3, 4), "promql-duration-expr", "Arithmetic in a duration", span, new(3, 14));

    public void DurationFunction(string name, TextSpan span)
    {
        var since = name switch { "step" => new Version(3, 6), "range" => new(3, 10), _ => new(3, 13) };
        Feature(DurationExpressions, since, "promql-duration-expr", $"'{name}()' in a duration", span, new(3, 14));
    }

    public void Extension(string word, TextSpan span) =>
        Feature(ExtendedRangeSelectors, new(3, 7), "promql-extended-range-selectors", $"'{word}'", span, new(3, 16));

    public void Operator(BinaryOperator @operator, TextSpan span)
    {
        if (@operator is BinaryOperator.TrimLower or BinaryOperator.TrimUpper)
        {
            Since(new(3, 11), $"'{BinaryOperators.Sign(@operator)}'", span);
        }
        else if (@operator == BinaryOperator.Atan2)
        {
            Since(new(2, 31), "'atan2'", span);
        }
    }

    public void Aggregator(Aggregator aggregator, TextSpan span)
    {
        if (aggregator is not (PromQL.Aggregator.LimitK or PromQL.Aggregator.LimitRatio)) return;
        var name = AggregatorNames.Of(aggregator);
        Feature(ExperimentalFunctions, new(2, 54), "promql-experimental-functions", $"'{name}'", span);
    }

    /// <summary>The function of a name; one of unknown type when there is none.</summary>
    public PromFunction Function(ReadOnlySpan<char> name, TextSpan span)
    {
        if (PromFunctions.Find(name) is { } known) return Known(known, span);
        var text = name.ToString();
        if (text == PromFunctions.HoltWinters.Name && target.Version < Three) return PromFunctions.HoltWinters;
        if (!text.Contains('$') && !text.Contains("[[")) problems.Add(FunctionProblems.Unknown(text, span));
        return PromFunctions.Unknown(text);
    }

    PromFunction Known(PromFunction function, TextSpan span)
    {
        var needsFlag = function.IsExperimental || (function.StableSince is { } stable && target.Version < stable);
        var since = function.Since ?? new(0, 0);
        if (needsFlag)
        {
            Feature(
                ExperimentalFunctions, since, "promql-experimental-functions", $"The function '{function.Name}'", span,
                function.StableSince);
        }
        else if (target.Version < since)
        {
            problems.Add(TargetProblems.Since(since, $"The function '{function.Name}'", target, span));
        }
        return function;
    }

    void Since(Version version, string what, TextSpan span)
    {
        if (target.Version < version) problems.Add(TargetProblems.Since(version, what, target, span));
    }

    void Feature(
        PrometheusFeatures feature, Version since, string flag, string what, TextSpan span, Version? withoutFlag = null)
    {
        var isThere = target.Version >= since && target.Features.HasFlag(feature);
        if (isThere || (withoutFlag is not null && target.Version >= withoutFlag)) return;
        problems.Add(TargetProblems.Feature(since, flag, withoutFlag, what, target, span));
    }
}
