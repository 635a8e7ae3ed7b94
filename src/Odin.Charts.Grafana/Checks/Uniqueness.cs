namespace Odin.Charts.Grafana;

/// <summary>Dashboards of one Grafana differ in uid and title: it keeps one of those with the same uid, and no one can
/// tell which.</summary>
static class Uniqueness
{
    /// <summary>What is wrong with each dashboard that repeats another.</summary>
    public static ILookup<object, Diagnostic> Check(IReadOnlyList<Dashboard> dashboards) =>
        Repeated(dashboards, d => d.Uid).Select(d => (d.Again, DashboardProblems.RepeatedUid(d.Again, d.First)))
            .Concat(Repeated(dashboards, d => d.Title).Select(d => (d.Again, DashboardProblems.RepeatedTitle(d.Again, d.First))))
            .ToLookup(d => (object)d.Again, d => d.Item2.At(d.Again.Source), ReferenceEqualityComparer.Instance);

    static IEnumerable<(Dashboard Again, Dashboard First)> Repeated(IEnumerable<Dashboard> dashboards, Func<Dashboard, string> name) =>
        dashboards.GroupBy(name, StringComparer.Ordinal).SelectMany(g => g.Skip(1).Select(d => (d, g.First())));
}
