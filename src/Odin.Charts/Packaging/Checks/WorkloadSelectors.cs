namespace Odin.Charts;

/// <summary>ODIN1231: a workload whose selector does not match its own pods.</summary>
internal static class WorkloadSelectors
{
    public static IEnumerable<Diagnostic> Check(IReadOnlyList<ObjectView> objects) =>
        from view in objects.Where(WorkloadKinds.Selects)
        where view.Selector != null && view.PodLabels?.Satisfy(view.Selector) == false
        select ObjectDiagnostics.SelectorMissesPods(view);
}
