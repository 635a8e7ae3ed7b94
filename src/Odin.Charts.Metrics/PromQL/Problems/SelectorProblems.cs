using static Odin.Charts.PromQL.Wording;

namespace Odin.Charts.PromQL;

/// <summary>Problems of selectors and labels.</summary>
internal static class SelectorProblems
{
    public static PromProblem MatchesEverything(TextSpan span) =>
        new("ODIN2010", "The selector would match every series: no matcher excludes the empty value.", span,
            "Name the metric, or use a matcher such as {job!=\"\"} or {job=~\".+\"}.");

    public static PromProblem NameTwice(string name, string other, TextSpan span) =>
        new("ODIN2011", $"The metric is named twice, {Quote(name)} and {Quote(other)}.", span,
            "Several matchers of __name__ can stand together only when there is no name before the braces.");

    public static PromProblem Pattern(string reason, TextSpan span) =>
        new("ODIN2012", $"The regular expression is not one of RE2: {reason}.", span);

    public static PromProblem Label(string name, TextSpan span) =>
        new("ODIN2017", $"{Quote(name)} cannot be a label's name.", span);
}
