using System.Collections.Immutable;

namespace Odin.Charts.PromQL;

/// <summary>
/// What has to hold for each node, given that its parts are right. The parser asks as it builds them.
/// </summary>
internal sealed partial class NodeChecks(ProblemList problems, PrometheusTarget target)
{
    readonly TargetGate _gate = new(target, problems);

    public PromSign Sign(PromSign sign)
    {
        if (sign.Operand.Type is PromType.Matrix or PromType.Text)
        {
            problems.Add(FunctionProblems.SignType(sign.Operand.Type, sign.Span));
        }
        return sign;
    }

    public PromSubquery Subquery(PromSubquery subquery)
    {
        if (subquery.Inner.Type is not (PromType.Vector or PromType.Unknown))
        {
            problems.Add(FunctionProblems.SubqueryType(subquery.Inner.Type, subquery.Inner.Span));
        }
        return subquery;
    }

    public PromCall Call(PromCall call)
    {
        var arguments = call.Arguments;
        if (call.Function.Returns == PromType.Unknown || arguments.Any(argument => argument is PromMissing))
            return call;
        if (!CheckCount(call)) return call;
        if (call.Function.Name == "info" && arguments.Length > 1) CheckSelectorOfInfo(arguments[1]);
        for (var i = 0; i < arguments.Length; i++) CheckArgument(call.Function, i, arguments[i]);
        return call;
    }

    bool CheckCount(PromCall call)
    {
        var (function, found) = (call.Function, call.Arguments.Length);
        var least = function.Parameters.Length - (function.Variadic == 0 ? 0 : 1);
        var most = function.Variadic < 0 ? -1 : least + function.Variadic;
        if (function.Variadic == 0) most = least;
        if (found >= least && (most < 0 || found <= most)) return true;
        problems.Add(FunctionProblems.Arguments(function.Name, least, most, found, call.Span));
        return false;
    }

    void CheckArgument(PromFunction function, int index, PromExpression argument)
    {
        CheckType(function.Name, function.Parameters[Math.Min(index, function.Parameters.Length - 1)], argument);
    }

    void CheckType(string name, PromType expected, PromExpression argument)
    {
        if (argument.Type == expected || argument.Type == PromType.Unknown) return;
        problems.Add(FunctionProblems.ArgumentType(name, expected, argument.Type, argument.Span));
    }

    void CheckSelectorOfInfo(PromExpression argument)
    {
        if (argument is PromVariable) return;
        if (argument is PromSelector { Name: var name } selector && (name is null || IsQuoted(selector))) return;
        problems.Add(FunctionProblems.InfoLabels(argument.Span));
    }

    // A quoted name in the braces is a matcher like others.
    static bool IsQuoted(PromSelector selector) => selector.Matchers[0].Span.Start != selector.Span.Start;

    public PromAggregation Aggregation(
        Aggregator aggregator, Grouping? grouping, ImmutableArray<PromExpression> arguments, TextSpan span)
    {
        var name = AggregatorNames.Of(aggregator);
        var parameter = AggregatorNames.Parameter(aggregator);
        var count = parameter is null ? 1 : 2;
        if (arguments.Length != count && !arguments.Any(argument => argument is PromMissing))
        {
            problems.Add(FunctionProblems.Arguments(name, count, count, arguments.Length, span));
        }
        var operand = arguments.Length > 0 ? arguments[^1] : new PromMissing { Span = new(span.End, 0) };
        var first = parameter is not null && arguments.Length > 1 ? arguments[0] : null;
        if (arguments.Length == count) CheckType(name, PromType.Vector, operand);
        if (first is not null && arguments.Length == count) CheckParameter(name, parameter!.Value, first);
        return new(aggregator, operand) { Parameter = first, Grouping = grouping, Span = span };
    }

    void CheckParameter(string name, PromType expected, PromExpression parameter)
    {
        CheckType(name, expected, parameter);
        if (name != "count_values" || parameter is not PromText { Value: var label } || IsLabel(label)) return;
        if (GrafanaVariable.IsIn(label)) return;
        problems.Add(FunctionProblems.CountValuesLabel(label, parameter.Span));
    }

    public LabelName Label(LabelName label)
    {
        if (!IsLabel(label.Name)) problems.Add(SelectorProblems.Label(label.Name, label.Span));
        return label;
    }

    bool IsLabel(string name) => target.Version.Major >= 3
        ? IsUnicode(name)
        : Characters.IsPlainLabel(name);

    static bool IsUnicode(string name)
    {
        if (name.Length == 0) return false;
        for (var at = 0; at < name.Length; at++)
        {
            if (!char.IsSurrogate(name[at])) continue;
            if (at + 1 == name.Length || !char.IsSurrogatePair(name[at], name[at + 1])) return false;
            at++;
        }
        return true;
    }
}
