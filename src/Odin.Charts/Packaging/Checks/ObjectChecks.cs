namespace Odin.Charts;

/// <summary>All checks of the objects of a chart and its subcharts.</summary>
internal static class ObjectChecks
{
    public static IEnumerable<Diagnostic> Run(EmittedChart chart)
    {
        var own = chart.Objects;
        var pods = new PodLabelIndex([.. AllObjects(chart).Where(view => view.PodLabels != null)]);
        return
        [
            .. DuplicateObjects.Check(own), .. WorkloadSelectors.Check(own), .. ObjectNames.Check(own), .. LabelSyntax.Check(own),
            .. HasUnknownPods(chart) ? [] : ServiceSelectors.Check(own, pods),
            .. ServicePorts.Check(own, pods),
            .. chart.Subcharts.SelectMany(subchart => Run(subchart.Chart)),
        ];
    }

    static IEnumerable<ObjectView> AllObjects(EmittedChart chart) =>
        chart.Objects.Concat(chart.Subcharts.SelectMany(subchart => AllObjects(subchart.Chart)));

    /// <summary>Charts of others make pods that we know nothing of, and so may custom resources.</summary>
    static bool HasUnknownPods(EmittedChart chart) =>
        chart.ExternalCharts.Count > 0
        || AllObjects(chart).Any(view => WorkloadKinds.MayMakePods(view) && view.PodLabels == null)
        || chart.Subcharts.Any(subchart => HasUnknownPods(subchart.Chart));
}
