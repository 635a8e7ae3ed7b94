namespace Odin.Charts;

/// <summary>The dashboards among a chart's files, for teams that load them without the chart.</summary>
internal static class DashboardFiles
{
    const string Folder = "files/dashboards/";

    /// <summary>The dashboards of a chart and of the charts inside it, each in a folder named after its chart.</summary>
    public static IEnumerable<ChartFile> Of(ChartFiles chart) =>
        chart.Files.Select(f => Dashboard(chart.Name, f)).OfType<ChartFile>().DistinctBy(f => f.Path);

    static ChartFile? Dashboard(string chart, ChartFile file)
    {
        var at = file.Path.LastIndexOf(Folder, StringComparison.Ordinal);
        if (at < 0 || !file.Path.EndsWith(".json", StringComparison.Ordinal)) return null;
        var owner = file.Path[..at].TrimEnd('/');
        return file with { Path = $"{(owner.Length == 0 ? chart : owner[(owner.LastIndexOf('/') + 1)..])}/{file.Path[(at + Folder.Length)..]}" };
    }
}
