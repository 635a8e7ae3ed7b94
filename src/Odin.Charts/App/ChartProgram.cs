namespace Odin.Charts;

/// <summary>A chart program: its charts, and where it writes to.</summary>
/// <param name="Charts">The charts.</param>
/// <param name="Out">Standard output: documents, and the diagnostics of <c>emit</c>.</param>
/// <param name="Error">Standard error: everything else.</param>
/// <param name="IsTerminal">Whether somebody watches.</param>
internal sealed record ChartProgram(IReadOnlyList<ChartCommands> Charts, TextWriter Out, TextWriter Error, bool IsTerminal)
{
    const int Fine = 0;
    const int Problems = 1;
    const int Misuse = 2;

    /// <summary>What the program is called in help texts.</summary>
    public string Name { get; init; } = "dotnet run --";

    public int Run(string[] arguments)
    {
        if (arguments is ["--version"]) return Print(typeof(ChartProgram).Assembly.GetName().Version!.ToString(3) + "\n");
        if (arguments is ["--help" or "-h" or "help"]) return Print(HelpText.Overview(Name));
        if (arguments is ["help", var topic]) arguments = [topic, "--help"];
        var command = Command.All.FirstOrDefault(command => command.Name == arguments.FirstOrDefault());
        if (command == null) return Fail(Error, [Unknown(arguments)], Misuse);
        if (arguments.Skip(1).Any(argument => argument is "--help" or "-h")) return Print(HelpText.Of(Name, command));
        return Run(command, arguments);
    }

    static Diagnostic Unknown(string[] arguments) => arguments is [var name, ..]
        ? CommandLineDiagnostics.UnknownCommand(name)
        : CommandLineDiagnostics.NoCommand();

    int Run(Command command, string[] arguments)
    {
        var log = command == Command.Emit ? Out : Error;
        try
        {
            if (Charts.Count == 0) return Fail(log, [CommandLineDiagnostics.NoCharts()], Misuse);
            return Parse(command, arguments, log) is { } line ? Run(line, log) : Misuse;
        }
        catch (ChartException problems)
        {
            return Fail(log, problems.Diagnostics, Problems);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            UnexpectedException.Report(e, log);
            return Problems;
        }
    }

    static CommandLine? Parse(Command command, string[] arguments, TextWriter log)
    {
        try
        {
            return CommandLine.Parse(command, arguments.AsSpan(1));
        }
        catch (ChartException problems)
        {
            Fail(log, problems.Diagnostics, Misuse);
            return null;
        }
    }

    int Run(CommandLine line, TextWriter log)
    {
        if (line.Command == Command.Emit) return Emit(line);
        if (line.Command == Command.Diff) return Diff(line);
        if (Choose(line["--chart"]) is not { } chart)
            return Fail(log, [Unclear(line["--chart"])], Misuse);
        return Print(line.Command == Command.Render ? chart.Render(RenderCommand.Request(line))
            : line.Command == Command.Values ? chart.Values()
            : chart.Schema());
    }

    int Emit(CommandLine line)
    {
        using var interruption = new Interruption();
        var diagnostics = new EmitCommand(Charts, line).Run(interruption.Token, out var changed);
        foreach (var diagnostic in diagnostics.Distinct()) Out.WriteLine(SourceRoot.Resolve(diagnostic, line["--source-root"]));
        if (diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)) return Problems;
        if (IsTerminal) Out.WriteLine($"{string.Join(", ", Charts.Select(chart => chart.Name))}: {changed} files changed in {line["--output"]}");
        return Fine;
    }

    int Diff(CommandLine line)
    {
        var command = new DiffCommand(Charts, line);
        try
        {
            var (format, diff) = (command.Format, command.Run());
            Print(format(diff));
            return diff.IsSatisfied ? Fine : Problems;
        }
        catch (ChartException problems)
        {
            return Fail(Error, problems.Diagnostics, Misuse);
        }
    }

    ChartCommands? Choose(string? name) =>
        name == null ? Charts.Count == 1 ? Charts[0] : null : Charts.FirstOrDefault(chart => chart.Name == name);

    Diagnostic Unclear(string? name) => name == null
        ? CommandLineDiagnostics.WhichChart(Charts.Select(chart => chart.Name))
        : CommandLineDiagnostics.UnknownChart(name, [.. Charts.Select(chart => chart.Name)]);

    int Print(string text)
    {
        Out.Write(text);
        return Fine;
    }

    static int Fail(TextWriter log, IEnumerable<Diagnostic> diagnostics, int code)
    {
        foreach (var diagnostic in diagnostics) log.WriteLine(diagnostic);
        return code;
    }
}
