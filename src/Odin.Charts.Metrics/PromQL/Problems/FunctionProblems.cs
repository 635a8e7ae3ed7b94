using static Odin.Charts.PromQL.Wording;

namespace Odin.Charts.PromQL;

/// <summary>Problems of functions, aggregations and the types of what they are given.</summary>
internal static class FunctionProblems
{
    public static PromProblem Unknown(string name, TextSpan span) =>
        new("ODIN2007", $"There is no function {Quote(name)}.", span, HintFor(name));

    static string? HintFor(string name) => name.ToLowerInvariant() switch
    {
        "holt_winters" => "Prometheus 3 calls it double_exponential_smoothing.",
        "average" or "mean" => "Write avg(…), or avg_over_time(…) for the average of a range.",
        "total" => "Write sum(…).",
        "median" => "Write quantile(0.5, …).",
        "percentile" => "Write quantile(…) or histogram_quantile(…).",
        "if" or "when" => "A condition is a comparison, which keeps the series it is true for.",
        _ => Nearest.To(name, PromFunctions.All.Select(function => function.Name).Concat(Aggregations)) is { } nearest
            ? $"Did you mean '{nearest}'?"
            : null,
    };

    static readonly string[] Aggregations = [.. Enum.GetValues<Aggregator>().Select(AggregatorNames.Of)];

    public static PromProblem Arguments(string name, int least, int most, int found, TextSpan span)
    {
        var needed = most == least ? Count(least, "argument")
            : least == 0 ? $"at most {Count(most, "argument")}"
            : most < 0 ? $"at least {Count(least, "argument")}"
            : $"{least} to {most} arguments";
        return new("ODIN2008", $"'{name}' takes {needed}, not {(found == 0 ? "none" : found)}.", span);
    }

    public static PromProblem ArgumentType(string name, PromType expected, PromType found, TextSpan span) =>
        new("ODIN2009", $"'{name}' takes {Type(expected)} here, not {Type(found)}.", span,
            HintFor(expected, found, name));

    static string? HintFor(PromType expected, PromType found, string name) => (expected, found) switch
    {
        (PromType.Matrix, PromType.Vector) =>
            "Give it a range: 'metric[5m]', or '(…)[5m:]' for the values of an expression.",
        (PromType.Vector, PromType.Matrix) =>
            $"Leave out the range, or use a function that takes one, such as {OverTime(name)}.",
        (PromType.Vector, PromType.Scalar) => "vector(…) makes an instant vector of a number.",
        (PromType.Scalar, PromType.Vector) => "scalar(…) makes a number of a vector with one element.",
        _ => null,
    };

    static string OverTime(string name) => PromFunctions.Find($"{name}_over_time")?.Name ?? "rate";

    public static PromProblem OperandType(PromType found, TextSpan span) =>
        new("ODIN2009", $"Operators take numbers and instant vectors, not {Type(found)}.", span,
            found == PromType.Matrix ? "Leave out the range, or put it into a function such as rate." : null);

    public static PromProblem SignType(PromType found, TextSpan span) =>
        new("ODIN2009", $"A sign can stand before a number or an instant vector, not before {Type(found)}.", span);

    public static PromProblem SubqueryType(PromType found, TextSpan span) =>
        new("ODIN2009", $"A subquery can be made of an instant vector, not of {Type(found)}.", span);

    public static PromProblem InfoLabels(TextSpan span) =>
        new("ODIN2021", "The second argument of info() is matchers in braces without a name before them.", span,
            "Write them like {version=\"1\"}; the name of the info metric is a matcher of __name__.");

    public static PromProblem CountValuesLabel(string name, TextSpan span) =>
        new("ODIN2017", $"{Quote(name)} cannot be a label's name, so that count_values fails.", span)
        {
            Severity = PromSeverity.Warning,
        };
}
