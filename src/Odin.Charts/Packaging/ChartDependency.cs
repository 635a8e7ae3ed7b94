namespace Odin.Charts;

/// <summary>An entry of <c>dependencies</c> in <c>Chart.yaml</c>.</summary>
internal sealed record ChartDependency(
    string Name, string Version, string? Repository, string? Alias, string? Condition, IReadOnlyList<string> Tags, SourceLocation? Place)
{
    /// <summary>The key of the dependency's values in those of the parent.</summary>
    public string Key => Alias ?? Name;

    public static IReadOnlyList<ChartDependency> Of(EmittedChart chart) =>
        [.. chart.Subcharts.Select(Of), .. chart.ExternalCharts.Select(Of)];

    static ChartDependency Of(EmittedSubchart subchart) =>
        new(subchart.Chart.WrittenName, subchart.Chart.Version.ToString(), null, subchart.Alias, subchart.Condition, subchart.Tags ?? [], subchart.Place);

    static ChartDependency Of(ExternalChart chart) =>
        new(chart.Name, chart.Version, chart.Repository, chart.Alias, chart.Condition, chart.Tags, chart.Place);
}
