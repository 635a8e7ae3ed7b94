namespace Odin.Charts;

/// <summary>The sizes at which an installation would fail.</summary>
internal static class Budgets
{
    /// <summary>Kubernetes' limit for the data of a ConfigMap, and of a Secret.</summary>
    const long ObjectLimit = 1024 * 1024;

    /// <summary>Helm's limits for what it unpacks, since 3.17.3.</summary>
    const long FileLimit = 5 * 1024 * 1024;
    const long ChartLimit = 100 * 1024 * 1024;

    public static IEnumerable<Diagnostic> Check(EmittedChart chart, ChartFiles package) =>
        [.. Objects(chart), .. Files(chart, package), .. Release(chart, package)];

    static IEnumerable<Diagnostic> Objects(EmittedChart chart) =>
        chart.DataSizes.Where(size => size.Bytes > ObjectLimit).Select(size => PackagingDiagnostics.LargeObject(size, ObjectLimit))
            .Concat(chart.Subcharts.SelectMany(subchart => Objects(subchart.Chart)));

    static IEnumerable<Diagnostic> Files(EmittedChart chart, ChartFiles package)
    {
        foreach (var file in package.Files.Where(file => file.Bytes.Length > FileLimit))
            yield return PackagingDiagnostics.LargeFile(chart.Name, file.Path, file.Bytes.Length, FileLimit, chart.Place);
        var all = package.Files.Sum(file => (long)file.Bytes.Length);
        if (all > ChartLimit) yield return PackagingDiagnostics.LargeChart(chart.Name, all, ChartLimit, chart.Place);
    }

    static IEnumerable<Diagnostic> Release(EmittedChart chart, ChartFiles package)
    {
        var release = new ReleaseSecret(package);
        var bytes = release.Estimate();
        if (bytes > ReleaseSecret.Limit)
            yield return PackagingDiagnostics.LargeRelease(chart.Name, bytes, ReleaseSecret.Limit, release.Heaviest(), chart.Place);
        else if (bytes > ReleaseSecret.Limit * 8 / 10)
            yield return PackagingDiagnostics.NearlyLargeRelease(chart.Name, bytes, ReleaseSecret.Limit, release.Heaviest(), chart.Place);
    }
}
