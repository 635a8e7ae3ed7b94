using System.Globalization;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

// What is wrong with the arguments of a typed query, where the expression would not show it.
static class QueryProblems
{
    public static PromProblem? Count(int count) => count > 0 ? null
        : Argument($"At least 1 series has to be asked for, and this is {Text(count)}.");

    public static PromProblem? Window(TimeSpan window) => window >= TimeSpan.FromMilliseconds(1) ? null
        : Argument($"A window spans at least a millisecond, and this is {window:c}.");

    public static PromProblem? Silence(string code, string reason) =>
        !IsCode(code) ? Silencing($"'{code}' is no code of a check.", "A code is ODIN and four digits.")
        : !string.IsNullOrWhiteSpace(reason) ? null
        : Silencing($"{code} is silenced without a reason.", "Say why it does not matter.");

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    static bool IsCode(string code) =>
        code.Length == 8 && code.StartsWith("ODIN", StringComparison.Ordinal) && code[4..].All(char.IsAsciiDigit);

    static PromProblem Argument(string message) => new("ODIN2063", message, default);

    static PromProblem Silencing(string message, string hint) => new("ODIN2064", message, default, hint);
}
