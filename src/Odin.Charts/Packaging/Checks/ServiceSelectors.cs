namespace Odin.Charts;

/// <summary>ODIN1232: a Service that selects no pods of the chart. One in another namespace may select those of others.</summary>
internal static class ServiceSelectors
{
    public static IEnumerable<Diagnostic> Check(IReadOnlyList<ObjectView> objects, IReadOnlyList<ObjectView> pods) =>
        from view in objects
        where view is { Kind: { IsConstant: true, Text: "Service" }, Selector.Known.Count: > 0 }
        where view.Namespace == null || pods.Any(pod => pod.Namespace == view.Namespace)
        where pods.All(pod => pod.PodLabels!.Satisfy(view.Selector!) == false)
        select ObjectDiagnostics.ServiceSelectsNothing(view, string.Join("; ", pods.Select(pod => pod.PodLabels!.ToString()).Distinct().Take(5)));
}
