using static Odin.Charts.PromQL.Wording;

namespace Odin.Charts.PromQL;

/// <summary>Problems of ranges, <c>offset</c>, <c>@</c>, <c>anchored</c> and <c>smoothed</c>.</summary>
internal static class MomentProblems
{
    const string Code = "ODIN2013";

    public static PromProblem RangeOfExpression(TextSpan span) =>
        new(Code, "A range can only follow a selector.", span,
            "The values of an expression over time are a subquery: '(…)[5m:]'.");

    public static PromProblem BeforeRange(string word, TextSpan span) =>
        new(Code, $"'{word}' stands before the range.", span, $"Put it behind the brackets: 'metric[5m] {word} …'.");

    public static PromProblem NotASelector(string word, TextSpan span) =>
        new(Code, $"'{word}' can only follow a selector, a range or a subquery.", span,
            "Put it inside the parentheses, behind the metric.");

    public static PromProblem Twice(string word, TextSpan span) =>
        new(Code, $"'{word}' stands twice behind one selector.", span);

    public static PromProblem ExtensionOf(string word, bool isSubquery, TextSpan span) =>
        new(Code, $"'{word}' can only follow {(isSubquery ? "a selector, not a subquery" : "a selector or a range")}.",
            span);

    public static PromProblem BothExtensions(TextSpan span) =>
        new(Code, "'anchored' and 'smoothed' cannot be used together.", span);

    public static PromProblem TimestampOutOfBounds(TextSpan span) =>
        new("ODIN2014", $"The timestamp after '@' is out of bounds; it is a number of seconds since 1970.", span);
}
