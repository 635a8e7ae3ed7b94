using System.Text;

namespace Odin.Charts;

/// <summary>What <c>--help</c> prints.</summary>
internal static class HelpText
{
    public static string Overview(string program) => $"""
        Usage: {program} COMMAND [OPTION…]

        {Table(Command.All.Select(command => (command.Name, command.Help)))}
        'help COMMAND' or 'COMMAND --help' tells the options of a command, '--version' the version of Odin.Charts.
        A build runs the code of the charts, as tests do.

        """;

    public static string Of(string program, Command command) => $"""
        {command.Help}

        Usage: {program} {command.Name}{string.Concat(command.Operands.Select(operand => $" {operand.Name}"))}{string.Concat(command.Options.Select(Usage))}

        {Table([.. command.Operands, .. command.Options.Select(option => (option.Signature, option.Help))])}
        """;

    static string Usage(CommandOption option)
    {
        var text = option.IsSwitch ? option.Name : $"{option.Short ?? option.Name} {option.Value}";
        return (option.IsRequired ? $" {text}" : $" [{text}]") + (option.MayRepeat ? "…" : "");
    }

    static string Table(IEnumerable<(string Name, string Help)> rows)
    {
        var table = new StringBuilder();
        foreach (var (name, help) in rows) table.Append($"  {name.PadRight(30)}{help}\n");
        return table.ToString();
    }
}
