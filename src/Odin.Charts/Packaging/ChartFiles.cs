namespace Odin.Charts;

/// <summary>The files of a chart, in the order in which Helm archives them.</summary>
/// <param name="Name">The chart's name, which is also the name of its folder.</param>
/// <param name="Version">The chart's version.</param>
/// <param name="Files">The files, those of its dependencies last.</param>
internal sealed record ChartFiles(string Name, SemanticVersion Version, IReadOnlyList<ChartFile> Files)
{
    public string ArchiveName => $"{Name}-{Version}.tgz";
}
