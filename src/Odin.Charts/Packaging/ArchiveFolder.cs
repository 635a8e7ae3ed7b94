namespace Odin.Charts;

/// <summary>The folder with the archives of external charts. It is read when the first chart asks for one.</summary>
internal sealed class ArchiveFolder
{
    readonly string _path;
    readonly Lazy<(List<ArchivedChart> Charts, List<Diagnostic> Problems)> _contents;

    public ArchiveFolder(string path)
    {
        _path = path;
        _contents = new(Read);
    }

    /// <summary>The newest archive that fits each dependency of a chart; what is missing or broken goes to the problems.</summary>
    public IReadOnlyList<ArchivedChart> Find(EmittedChart chart, ICollection<Diagnostic> problems)
    {
        var found = chart.ExternalCharts.Select(dependency => Find(chart, dependency, problems)).OfType<ArchivedChart>().ToList();
        return [.. found.Distinct()];
    }

    /// <summary>The archive of a chart that a version follows: the last one that is not later, or the first one when all are;
    /// null when there is none.</summary>
    public ArchivedChart? Before(string chart, SemanticVersion version)
    {
        var sameName = _contents.Value.Charts.Where(archive => archive.Name == chart).OrderBy(archive => archive.Version).ToList();
        return sameName.FindLast(archive => archive.Version <= version) ?? sameName.FirstOrDefault();
    }

    /// <summary>Archives that cannot be read, each once.</summary>
    public IEnumerable<Diagnostic> Problems => _contents.IsValueCreated ? _contents.Value.Problems : [];

    ArchivedChart? Find(EmittedChart chart, ExternalChart dependency, ICollection<Diagnostic> problems)
    {
        if (!VersionRange.TryParse(dependency.Version, out var range)) return null;
        var sameName = _contents.Value.Charts.Where(archive => archive.Name == dependency.Name).ToList();
        var newest = sameName.Where(archive => range.Contains(archive.Version)).MaxBy(archive => archive.Version);
        if (newest == null)
            problems.Add(PackagingDiagnostics.MissingArchive(chart.Name, dependency, _path, Others(sameName), dependency.Place ?? chart.Place));
        return newest;
    }

    static string Others(List<ArchivedChart> charts) =>
        charts.Count == 0 ? "" : $" (of other versions there are {string.Join(", ", charts.Select(chart => chart.Version).Order())})";

    (List<ArchivedChart>, List<Diagnostic>) Read()
    {
        var (charts, problems) = (new List<ArchivedChart>(), new List<Diagnostic>());
        if (!Directory.Exists(_path)) return (charts, problems);
        foreach (var file in Directory.EnumerateFiles(_path, "*.tgz").Order(StringComparer.Ordinal))
        {
            if (ArchivedChart.TryRead(file, out var chart, out var problem)) charts.Add(chart);
            else problems.Add(PackagingDiagnostics.CorruptArchive(file, problem));
        }

        return (charts, problems);
    }
}
