namespace Odin.Charts;

/// <summary>All checks of what the objects of a release say of each other, with default values.</summary>
internal static class ReferenceChecks
{
    /// <summary>Silent about a chart that is not rendered, and about one with charts of others, whose objects nobody knows.</summary>
    public static IEnumerable<Diagnostic> Run(EmittedChart chart)
    {
        if (chart.Rendering == null || HasOthers(chart)) return [];
        var release = new RenderedRelease(chart);
        return
        [
            .. DanglingReferences.Check(release), .. EmptySelections.Check(release), .. Addresses.Check(release),
            .. MountedFiles.Check(release), .. DatasourceUids.Check(release),
        ];
    }

    static bool HasOthers(EmittedChart chart) => chart.ExternalCharts.Count > 0 || chart.Subcharts.Any(subchart => HasOthers(subchart.Chart));
}
