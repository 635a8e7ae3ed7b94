namespace Odin.Charts;

/// <summary>The dashboards among a chart's files, for teams that load them without the chart.</summary>
internal static class DashboardFiles
{
    const string Folder = "files/dashboards/";

    /// <summary>The dashboards of charts and of the charts inside them, each in a folder named after its chart. One that is
    /// emitted by itself and inside another has its dashboards once.</summary>
    public static IEnumerable<ChartFile> Of(IEnumerable<ChartFiles> charts) =>
        charts.SelectMany(chart => chart.Files.Select(file => Dashboard(chart.Name, file))).OfType<ChartFile>().DistinctBy(file => file.Path);

    static ChartFile? Dashboard(string chart, ChartFile file)
    {
        var at = file.Path.LastIndexOf(Folder, StringComparison.Ordinal);
        if (at < 0 || !file.Path.EndsWith(".json", StringComparison.Ordinal)) return null;
        var owner = file.Path[..at].TrimEnd('/');
        return file with { Path = $"{(owner.Length == 0 ? chart : owner[(owner.LastIndexOf('/') + 1)..])}/{file.Path[(at + Folder.Length)..]}" };
    }
}
