namespace Odin.Charts.Grafana;

/// <summary>Dashboards of one Grafana differ in uid and title: it keeps one of those with the same uid, and no one can
/// tell which.</summary>
static class Uniqueness
{
    /// <summary>What is wrong with each dashboard that repeats another, by its place among them.</summary>
    public static ILookup<int, Diagnostic> Check(IReadOnlyList<Dashboard> dashboards) =>
        Repeated(dashboards, d => d.Uid, DashboardProblems.RepeatedUid)
            .Concat(Repeated(dashboards, d => d.Title, DashboardProblems.RepeatedTitle))
            .ToLookup(p => p.Place, p => p.Problem);

    static IEnumerable<(int Place, Diagnostic Problem)> Repeated(
        IEnumerable<Dashboard> dashboards, Func<Dashboard, string> name, Func<Dashboard, Dashboard, Finding> problem) =>
        dashboards.Index().GroupBy(d => name(d.Item), StringComparer.Ordinal).SelectMany(g => g.Skip(1)
            .Select(d => (d.Index, problem(d.Item, g.First().Item).At(d.Item.Source))));
}
