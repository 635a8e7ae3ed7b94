namespace Odin.Charts;

/// <summary>What can be wrong with a command line: ODIN1301 to ODIN1309, and ODIN1399 for what nobody expected.</summary>
internal static class CommandLineDiagnostics
{
    public static Diagnostic NoCommand() => Error("ODIN1301",
        $"Say what to do: {Names(Command.All.Select(command => command.Name))}. '--help' tells more.");

    public static Diagnostic UnknownCommand(string name) => Error("ODIN1301",
        $"There is no command '{name}'{DidYouMean(name, Command.All.Select(command => command.Name))} "
        + $"The commands are {Names(Command.All.Select(command => command.Name))}.");

    public static Diagnostic Unknown(Command command, string name) => Error("ODIN1302", name.StartsWith('-')
        ? $"'{command.Name}' has no option '{name}'{DidYouMean(name, command.Options.Select(option => option.Name))} 'help {command.Name}' lists them."
        : $"'{command.Name}' takes {(command.Operands.Count == 0 ? "options only, and '" + name + "' is none" : $"{string.Join(", ", command.Operands.Select(o => o.Name))} and options, and '{name}' is none of them")}. "
            + $"'help {command.Name}' lists them.");

    public static Diagnostic NoValue(CommandOption option) => Error("ODIN1303",
        $"The option '{option.Name}' needs a value: {option.Signature}.");

    public static Diagnostic UnwantedValue(CommandOption option) => Error("ODIN1303", $"The option '{option.Name}' takes no value.");

    public static Diagnostic Twice(CommandOption option) => Error("ODIN1303", $"The option '{option.Name}' is given more than once.");

    public static Diagnostic BadValue(string option, string value, string wanted) => Error("ODIN1303",
        $"The option '{option}' is '{value}', which is not {wanted}.");

    public static Diagnostic Missing(Command command, CommandOption option) => Error("ODIN1304",
        $"'{command.Name}' needs the option '{option.Signature}'. {option.Help}");

    public static Diagnostic MissingOperand(Command command, string name, string help) => Error("ODIN1304",
        $"'{command.Name}' needs {name}. {help}");

    public static Diagnostic WhichChart(IEnumerable<string> charts) => Error("ODIN1305",
        $"The program has several charts. Say which one with --chart: {Names(charts)}.");

    public static Diagnostic UnknownChart(string name, IReadOnlyCollection<string> charts) => Error("ODIN1305",
        $"The program has no chart '{name}'{DidYouMean(name, charts)} It has {Names(charts)}.");

    public static Diagnostic DifferentCharts(string old, string @new) => Error("ODIN1308",
        $"'{old}' and '{@new}' are two charts, and 'diff' compares two versions of one.");

    public static Diagnostic NoCharts() => Error("ODIN1306",
        "The program has no charts. Hand them to ChartApp.Run(args, new GatewayChart()).");

    public static Diagnostic UnreadableFile(string path, string reason) => Error("ODIN1307", $"'{path}' cannot be read: {reason}.");

    public static Diagnostic Unexpected(Exception exception, SourceLocation? place) => Error("ODIN1399",
        $"{exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ')}. Set the environment variable {UnexpectedException.Variable}=1 "
        + "to see where it comes from.", place);

    static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{name}'"));

    static string DidYouMean(string name, IEnumerable<string> candidates) =>
        Spelling.Nearest(name, candidates) is { } nearest ? $"; did you mean '{nearest}'?" : ".";

    static Diagnostic Error(string code, string message, SourceLocation? place = null) => new(code, DiagnosticSeverity.Error, message, place);
}
