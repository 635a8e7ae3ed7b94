namespace Odin.Charts;

/// <summary><c>emit</c>: compiles, checks, packs and writes all charts of a program, or says all that is wrong with them.</summary>
internal sealed class EmitCommand(IReadOnlyList<ChartCommands> charts, CommandLine line)
{
    readonly List<Diagnostic> _diagnostics = [];
    readonly ArchiveFolder _archives = new(line["--archives"] ?? "archives");
    readonly ArchiveFolder? _released = line["--released"] is { } released ? new(released) : null;
    readonly RunbookPages? _runbooks = Runbooks(line);

    /// <summary>The files, and what was found; nothing is written when that holds an error.</summary>
    public IReadOnlyList<Diagnostic> Run(CancellationToken cancellation, out int changed)
    {
        changed = 0;
        var packages = Packages(cancellation);
        _diagnostics.AddRange([.. _archives.Problems, .. _released?.Problems ?? []]);
        if (_diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)) return _diagnostics;
        try
        {
            changed = new ChartOutput(line["--output"]!, line["--list"], line["--dashboards"]).Write(packages, cancellation);
        }
        catch (ChartException problems)
        {
            _diagnostics.AddRange(problems.Diagnostics);
        }

        return _diagnostics;
    }

    List<ChartFiles> Packages(CancellationToken cancellation)
    {
        foreach (var same in charts.GroupBy(chart => chart.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            _diagnostics.Add(OutputDiagnostics.SameChart(same.Key));
        if (!SemanticVersion.TryParse(line["--version"]!, out var version, out var problem))
            _diagnostics.Add(PackagingDiagnostics.BadVersion(line["--version"]!, problem));
        // A chart is compiled even when the version is wrong, so that all problems show in one run.
        return [.. charts.TakeWhile(_ => !cancellation.IsCancellationRequested)
            .Select(chart => Package(chart, version ?? new(0, 0, 0))).OfType<ChartFiles>()];
    }

    ChartFiles? Package(ChartCommands chart, SemanticVersion version)
    {
        try
        {
            var emitted = chart.Emit(version);
            var package = ChartPackage.Assemble(emitted, _archives, _diagnostics);
            _diagnostics.AddRange([.. emitted.Diagnostics, .. ObjectChecks.Run(emitted), .. ReferenceChecks.Run(emitted), .. Budgets.Check(emitted, package)]);
            if (_released != null) _diagnostics.AddRange(ReleasedVersion.Check(package, _released, emitted.Place));
            if (_runbooks != null) _diagnostics.AddRange(_runbooks.Check(emitted));
            return package;
        }
        catch (Exception e) when (ChartException.In(e) is { } problems)
        {
            _diagnostics.AddRange(problems.Diagnostics);
            return null;
        }
        catch (Exception e) when (e is not OutOfMemoryException && !UnexpectedException.IsTraced)
        {
            // The other charts still show their problems in the same run.
            _diagnostics.Add(UnexpectedException.Diagnose(e));
            return null;
        }
    }

    /// <summary>The folder is of use with its address only.</summary>
    static RunbookPages? Runbooks(CommandLine line) => (line[Command.RunbooksFolder.Name], line[Command.RunbooksUrl.Name]) switch
    {
        (null, null) => null,
        ({ } folder, { } url) => new(folder, url),
        var (folder, _) => throw new ChartException(CommandLineDiagnostics.Missing(line.Command, folder == null ? Command.RunbooksFolder : Command.RunbooksUrl)),
    };
}
