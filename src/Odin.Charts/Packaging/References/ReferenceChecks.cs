namespace Odin.Charts;

/// <summary>All checks of what the objects of a release say of each other, with default values and with each profile.</summary>
internal static class ReferenceChecks
{
    /// <summary>Silent about a chart that is not rendered, and about one with charts of others, whose objects nobody knows.</summary>
    public static IEnumerable<Diagnostic> Run(EmittedChart chart)
    {
        if (HasOthers(chart)) return [];
        var usual = chart.Rendering == null ? [] : Check(chart, chart.Rendering).ToList();
        return
        [
            .. usual,
            .. chart.Profiles.SelectMany(profile => Check(chart, profile.Objects).Except(usual).Select(d => d with { Message = $"With the profile '{profile.Name}': {d.Message}" })),
        ];
    }

    /// <summary>The same for objects that other values gave.</summary>
    public static IReadOnlyList<Diagnostic> Check(EmittedChart chart, IReadOnlyList<RenderedObject> objects)
    {
        var release = new RenderedRelease(chart, objects);
        return
        [
            .. DanglingReferences.Check(release), .. EmptySelections.Check(release), .. Addresses.Check(release),
            .. MountedFiles.Check(release), .. DatasourceUids.Check(release), .. DashboardUids.Check(release), .. StaleSettings.Check(release),
        ];
    }

    static bool HasOthers(EmittedChart chart) => chart.ExternalCharts.Count > 0 || chart.Subcharts.Any(subchart => HasOthers(subchart.Chart));
}
