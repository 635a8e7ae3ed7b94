using static Odin.Charts.PromQL.Wording;

namespace Odin.Charts.PromQL;

/// <summary>Problems of binary operators and of what says which series belong together.</summary>
internal static class MatchingProblems
{
    const string Code = "ODIN2016";

    public static PromProblem BoolWithoutComparison(string @operator, TextSpan span) =>
        new("ODIN2015", $"'bool' can only follow a comparison, not '{@operator}'.", span);

    public static PromProblem ScalarComparison(string @operator, TextSpan span) =>
        new("ODIN2015", "Two numbers can only be compared with 'bool', because there is no series to keep.", span,
            $"Write '{@operator} bool'.");

    public static PromProblem GroupWithoutMatching(string word, TextSpan span) =>
        new(Code, $"'{word}' needs 'on (…)' or 'ignoring (…)' before it.", span);

    public static PromProblem OnlyBetweenVectors(TextSpan span) =>
        new(Code, "'on' and 'ignoring' only mean something between two instant vectors.", span);

    public static PromProblem FillBetweenVectors(TextSpan span) =>
        new(Code, "Missing series can only be filled in between two instant vectors.", span);

    public static PromProblem GroupOfSet(string @operator, TextSpan span) =>
        new(Code, $"'{@operator}' takes no 'group_left' or 'group_right': it matches many with many.", span);

    public static PromProblem FillOfSet(string @operator, TextSpan span) =>
        new(Code, $"'{@operator}' cannot fill in missing series.", span);

    public static PromProblem SetOfScalar(string @operator, TextSpan span) =>
        new(Code, $"'{@operator}' takes instant vectors, not numbers.", span,
            "vector(…) makes an instant vector of a number.");

    public static PromProblem OnAndGroup(string label, TextSpan span) =>
        new("ODIN2018", $"The label {Quote(label)} stands in 'on' and in that of 'group_left' or 'group_right'.", span,
            "What agrees on both sides need not be taken over.");
}
