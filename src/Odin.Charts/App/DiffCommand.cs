namespace Odin.Charts;

/// <summary><c>diff</c>: reads two versions of a chart and compares them.</summary>
internal sealed class DiffCommand(IReadOnlyList<ChartCommands> charts, CommandLine line)
{
    /// <summary>The comparison.</summary>
    /// <exception cref="ChartException">A version cannot be read, or the new one does not compile.</exception>
    public ChartDiff Run()
    {
        var (old, @new) = (ChartSource.Read(line.Operands[0]), New(line.Operands[1]));
        return old.Name == @new.Name
            ? ChartDiff.Between(old, @new)
            : throw new ChartException(CommandLineDiagnostics.DifferentCharts(old.Name, @new.Name));
    }

    /// <summary>How to write the comparison.</summary>
    /// <exception cref="ChartException">There is no such format.</exception>
    public Func<ChartDiff, string> Format => line["--format"] switch
    {
        null or "text" => DiffText.Plain,
        "markdown" => DiffText.Markdown,
        var other => throw new ChartException(CommandLineDiagnostics.BadValue("--format", other, "'text' or 'markdown'")),
    };

    ChartFiles New(string operand) =>
        charts.FirstOrDefault(chart => chart.Name == operand) is { } chart ? Emitted(chart)
        : Path.Exists(operand) ? ChartSource.Read(operand)
        : throw new ChartException(CommandLineDiagnostics.UnknownChart(operand, [.. charts.Select(c => c.Name)]));

    ChartFiles Emitted(ChartCommands chart)
    {
        var (archives, problems) = (new ArchiveFolder(line["--archives"] ?? "archives"), new List<Diagnostic>());
        var version = line["--version"] is { } given ? RenderCommand.Version(given) : chart.Version();
        var package = ChartPackage.Assemble(chart.Emit(version), archives, problems);
        problems.AddRange(archives.Problems);
        return problems.Exists(problem => problem.Severity == DiagnosticSeverity.Error) ? throw new ChartException(problems) : package;
    }
}
