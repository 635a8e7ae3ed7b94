namespace Odin.Charts;

/// <summary>What can be wrong with a values record, with the data in a chart, or with the values that a user gives.</summary>
internal static class ValuesDiagnostics
{
    public static Diagnostic TooDeep(Type type) => Error("ODIN1120",
        $"{type.Name} contains itself, or is nested more than 200 levels deep, so it cannot be written as data. Build it without the loop.");

    public static Diagnostic NotANumber(double number) => Error("ODIN1121",
        $"{FormattableString.Invariant($"{number}")} is no number in JSON. Use a finite number.");

    public static Diagnostic BrokenText(string text) => Error("ODIN1122",
        $"The text \"{Shown(text)}\" holds half of a surrogate pair, which no encoding can write. Remove it, or write the whole character.");

    public static Diagnostic NoData(Type type) => Error("ODIN1123",
        $"{type.FullName} has no form as data. Use text, a number, a boolean, a list, a dictionary or a record.");

    static string Shown(string text) => new([.. text.Take(60).Select(c => char.IsSurrogate(c) || char.IsControl(c) ? '\ufffd' : c)]);

    static Diagnostic Error(string code, string message) => new(code, DiagnosticSeverity.Error, message);
}
