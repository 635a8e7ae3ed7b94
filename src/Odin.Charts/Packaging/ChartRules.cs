using System.Text.RegularExpressions;

namespace Odin.Charts;

/// <summary>What a chart's name, metadata and files have to be for Helm and for the people who install it.</summary>
internal static partial class ChartRules
{
    /// <summary>Helm limits a chart's name to 250 characters and a release's to 53; releases are named after charts.</summary>
    public const int LongestName = 53;

    public static IEnumerable<Diagnostic> Check(EmittedChart chart) =>
        [.. CheckName(chart), .. ChartMetadataRules.Check(chart), .. CheckFiles(chart)];

    static IEnumerable<Diagnostic> CheckName(EmittedChart chart)
    {
        if (chart.Name.Length > LongestName || !Name().IsMatch(chart.Name))
            yield return PackagingDiagnostics.BadName(chart.Name, LongestName, chart.Place);
    }

    static IEnumerable<Diagnostic> CheckFiles(EmittedChart chart)
    {
        foreach (var file in chart.Files)
            if (Problem(file.Path) is { } problem)
                yield return PackagingDiagnostics.UnsafePath(chart.Name, file.Path, problem, chart.Place);
        foreach (var same in chart.Files.Select(file => file.Path).Append("Chart.yaml").GroupBy(path => path, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            yield return PackagingDiagnostics.SamePath(chart.Name, same.First(), same.ElementAt(1), chart.Place);
    }

    static string? Problem(string path) =>
        path.StartsWith("charts/", StringComparison.OrdinalIgnoreCase) ? "'charts' is the folder of dependencies" : ChartPath.ProblemOf(path);

    [GeneratedRegex(@"^[a-z]([-a-z0-9]*[a-z0-9])?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
