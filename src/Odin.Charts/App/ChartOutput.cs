namespace Odin.Charts;

/// <summary>Writes charts to a folder, and their dashboards to another: the only type that changes files. Everything is staged
/// first; a file whose bytes do not change is not touched; what the last emission made and this one does not is removed.</summary>
internal sealed class ChartOutput(string path, string? listPath, string? dashboardsPath = null)
{
    readonly StagedFiles _charts = new(new(path));
    StagedFiles? _dashboards = dashboardsPath == null ? null : new(new(dashboardsPath));
    readonly FileList? _list = listPath == null ? null : new(listPath);

    /// <summary>How long to wait for another emission into the same folder.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    IEnumerable<StagedFiles> Staged => _dashboards == null ? [_charts] : [_charts, _dashboards];

    OutputFolder Folder => _charts.Folder;

    /// <summary>Writes the charts and says how many files changed.</summary>
    public int Write(IReadOnlyList<ChartFiles> charts, CancellationToken cancellation = default)
    {
        if (!Directory.Exists(dashboardsPath) && !DashboardFiles.Of(charts).Any()) _dashboards = null;
        foreach (var staged in Staged) staged.Folder.Create();
        try
        {
            using var turn = OutputLock.Take(Folder.Path, Patience);
            using var other = _dashboards == null || _dashboards.Folder.Path == Folder.Path ? null : OutputLock.Take(_dashboards.Folder.Path, Patience);
            return WriteLocked(charts, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ChartException(OutputDiagnostics.CannotWrite(Folder.Path, e.Message.TrimEnd('.')));
        }
        catch (OperationCanceledException)
        {
            throw new ChartException(OutputDiagnostics.Interrupted(Folder.Path));
        }
    }

    int WriteLocked(IReadOnlyList<ChartFiles> charts, CancellationToken cancellation)
    {
        try
        {
            foreach (var staged in Staged) staged.Clear();
            var previous = _list?.Read() ?? [];
            var targets = charts.SelectMany(chart => Stage(chart, cancellation)).ToHashSet(StringComparer.Ordinal);
            if (_dashboards != null) targets.UnionWith(DashboardFiles.Of(charts).Select(file => _dashboards.Add(file.Path, file.Bytes.Span)));
            Replace(previous, targets);
            return Staged.Sum(staged => staged.Count);
        }
        finally
        {
            foreach (var staged in Staged) staged.Clear();
        }
    }

    List<string> Stage(ChartFiles chart, CancellationToken cancellation)
    {
        var targets = new List<string>(chart.Files.Count + 1);
        foreach (var file in chart.Files)
        {
            cancellation.ThrowIfCancellationRequested();
            targets.Add(_charts.Add($"{chart.Name}/{file.Path}", file.Bytes.Span));
        }

        targets.Add(_charts.AddArchive(chart));
        cancellation.ThrowIfCancellationRequested();
        return targets;
    }

    /// <summary>The list names old and new files while files come and go, so that after a kill the next emission still
    /// knows both. It is always written: its time tells MSBuild when the charts were emitted.</summary>
    void Replace(IReadOnlyList<string> previous, HashSet<string> targets)
    {
        var stale = previous.Where(file => !targets.Contains(file)).ToHashSet(StringComparer.Ordinal);
        RefuseObstacles(targets, stale);
        if (targets.Count + stale.Count != previous.Count) _list?.Write(targets.Concat(stale));
        foreach (var file in stale) Remove(file);
        foreach (var staged in Staged) staged.Move();
        _list?.Write(targets);
    }

    void Remove(string file)
    {
        if (Staged.Select(staged => staged.Folder).FirstOrDefault(folder => folder.Contains(file)) is not { } folder || folder.IsBehindLink(file)) return;
        if (File.Exists(file)) File.Delete(file);
        folder.RemoveEmptyFolders(file);
    }

    /// <summary>What stands where a file or a folder has to be, and is not about to go.</summary>
    static void RefuseObstacles(HashSet<string> targets, HashSet<string> stale)
    {
        var folders = targets.Where(Directory.Exists).Where(target => !IsStale(target, stale));
        var files = targets.Select(target => Path.GetDirectoryName(target)!).Distinct().Where(File.Exists).Where(file => !stale.Contains(file));
        Diagnostic[] problems = [.. folders.Select(folder => OutputDiagnostics.InTheWay(folder, "file")),
            .. files.Select(file => OutputDiagnostics.InTheWay(file, "folder"))];
        if (problems.Length > 0) throw new ChartException(problems);
    }

    static bool IsStale(string folder, HashSet<string> stale) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).All(stale.Contains);
}
