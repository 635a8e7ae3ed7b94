namespace Odin.Charts.PromQL;

/// <summary>Problems of what a duration is worth.</summary>
internal static class DurationProblems
{
    public static PromProblem NotPositive(TextSpan span) =>
        new("ODIN2006", "The duration of a range or of a step has to be more than zero.", span);

    public static PromProblem DivisionByZero(TextSpan span) => new("ODIN2006", "A duration is divided by zero.", span);

    public static PromProblem TooLong(TextSpan span) =>
        new("ODIN2005", "The duration is longer than Prometheus can count, which is 292 years.", span);

    public static PromProblem NotANumber(TextSpan span) =>
        new("ODIN2005", "NaN is no duration; what Prometheus makes of it is undefined.", span)
        {
            Severity = PromSeverity.Warning,
        };
}
