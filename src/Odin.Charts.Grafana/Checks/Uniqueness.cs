namespace Odin.Charts.Grafana;

/// <summary>Dashboards of one Grafana differ in uid and title: it keeps one of those with the same uid, and no one can tell which.</summary>
static class Uniqueness
{
    public static IEnumerable<Diagnostic> Check(IReadOnlyList<Dashboard> dashboards) =>
        Repeated(dashboards, d => d.Uid).Select(d => DashboardProblems.RepeatedUid(d.Again, d.First).At(d.Again.Source))
            .Concat(Repeated(dashboards, d => d.Title).Select(d => DashboardProblems.RepeatedTitle(d.Again, d.First).At(d.Again.Source)));

    static IEnumerable<(Dashboard Again, Dashboard First)> Repeated(IEnumerable<Dashboard> dashboards, Func<Dashboard, string> name) =>
        dashboards.GroupBy(name, StringComparer.Ordinal).SelectMany(g => g.Skip(1).Select(d => (d, g.First())));
}
