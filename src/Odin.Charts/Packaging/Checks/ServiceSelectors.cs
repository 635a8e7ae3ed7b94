namespace Odin.Charts;

/// <summary>ODIN1232: a Service that selects no pods of the chart. One in another namespace may select those of others.</summary>
internal static class ServiceSelectors
{
    public static IEnumerable<Diagnostic> Check(IReadOnlyList<ObjectView> objects, PodLabelIndex pods) =>
        from view in objects
        where view is { Kind: { IsConstant: true, Text: "Service" }, Selector.Known.Count: > 0 }
        where view.Namespace == null || pods.All.Any(pod => pod.Namespace == view.Namespace)
        where pods.Selected(view.Selector!).Count == 0
        select ObjectDiagnostics.ServiceSelectsNothing(view, string.Join("; ", pods.All.Select(pod => pod.PodLabels!.ToString()).Distinct().Take(5)));
}
