namespace Odin.Charts;

/// <summary>A command with what it was told.</summary>
internal sealed record CommandLine(Command Command, ILookup<string, string> Options, IReadOnlyList<string> Operands)
{
    /// <summary>The last value of an option, or null.</summary>
    public string? this[string option] => Options[option].LastOrDefault();

    public bool Has(string option) => Options.Contains(option);

    /// <summary>Reads arguments after the command; all problems at once.</summary>
    public static CommandLine Parse(Command command, ReadOnlySpan<string> arguments)
    {
        var (given, operands, problems) = (new List<(string Name, string Value)>(), new List<string>(), new List<Diagnostic>());
        for (var rest = arguments; rest.Length > 0;)
        {
            var isOperand = !IsOption(rest[0]) && operands.Count < command.Operands.Count;
            if (isOperand) operands.Add(rest[0]);
            rest = rest[(isOperand ? 1 : Take(command, rest, given, problems))..];
        }

        foreach (var (name, help) in command.Operands.Skip(operands.Count)) problems.Add(CommandLineDiagnostics.MissingOperand(command, name, help));
        foreach (var missing in command.Options.Where(option => option.IsRequired && given.TrueForAll(g => g.Name != option.Name)))
            problems.Add(CommandLineDiagnostics.Missing(command, missing));
        foreach (var twice in command.Options.Where(option => !option.MayRepeat && given.Count(g => g.Name == option.Name) > 1))
            problems.Add(CommandLineDiagnostics.Twice(twice));
        return problems.Count == 0 ? new(command, given.ToLookup(g => g.Name, g => g.Value), operands) : throw new ChartException(problems);
    }

    /// <summary>Takes one option, in one argument or two, and says how many.</summary>
    static int Take(Command command, ReadOnlySpan<string> arguments, List<(string, string)> given, List<Diagnostic> problems)
    {
        var (name, value) = Split(arguments[0]);
        var option = command.Options.FirstOrDefault(option => option.Name == name || option.Short == name);
        if (option == null)
        {
            problems.Add(CommandLineDiagnostics.Unknown(command, name));
            return value == null && arguments.Length > 1 && !IsOption(arguments[1]) && IsOption(name) ? 2 : 1;
        }

        var isSplit = !option.IsSwitch && value == null && arguments.Length > 1 && !IsOption(arguments[1]);
        value = isSplit ? arguments[1] : value;
        if (option.IsSwitch && value != null) problems.Add(CommandLineDiagnostics.UnwantedValue(option));
        else if (!option.IsSwitch && string.IsNullOrEmpty(value)) problems.Add(CommandLineDiagnostics.NoValue(option));
        given.Add((option.Name, value ?? ""));
        return isSplit ? 2 : 1;
    }

    static (string Name, string? Value) Split(string argument) =>
        IsOption(argument) && argument.IndexOf('=', StringComparison.Ordinal) is > 0 and var at
            ? (argument[..at], argument[(at + 1)..])
            : (argument, null);

    static bool IsOption(string argument) => argument.Length > 1 && argument[0] == '-';
}
