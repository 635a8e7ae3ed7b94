namespace Odin.Charts;

/// <summary>ODIN1240: a chart whose version is too small a step from the released one before it.</summary>
internal static class ReleasedVersion
{
    public static IEnumerable<Diagnostic> Check(ChartFiles chart, ArchiveFolder released, SourceLocation? place)
    {
        if (released.Before(chart.Name, chart.Version) is not { } before) yield break;
        var diff = ChartDiff.Between(ChartSource.Read(before.Path), chart);
        if (!diff.IsSatisfied) yield return PackagingDiagnostics.SmallStep(diff, before.Path, place);
    }
}
