using System.Collections.Immutable;
using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana;

/// <summary>Finds what is wrong with dashboards: codes ODIN2300 to ODIN2379, and those of the queries. All of it in one
/// run.</summary>
public sealed record DashboardChecks
{
    /// <summary>The metrics that there are; <c>null</c> when nobody knows, and queries are only read.</summary>
    public Declarations? Declarations { get; init; }

    /// <summary>How queries are checked against the metrics.</summary>
    public QueryChecks Queries { get; init; } = new();

    /// <summary>Variables that every selector of Prometheus has to be constrained by, <c>job</c> and <c>instance</c>
    /// for example, in
    /// dashboards that have them.</summary>
    public ImmutableArray<string> Scope { get; init; } = [];

    /// <summary>The uids of dashboards that are elsewhere, which links may go to.</summary>
    public ImmutableArray<string> OtherDashboards { get; init; } = [];

    /// <summary>Everything that is wrong with the dashboards of one Grafana, in their order. A dashboard without an
    /// error can be written.</summary>
    /// <param name="dashboards">All of them.</param>
    public ImmutableArray<Diagnostic> Check(params IEnumerable<Dashboard> dashboards) =>
        [.. Inspect(dashboards).SelectMany(d => d.Diagnostics)];

    /// <summary>Checks the dashboards of one Grafana. What is found out about their queries is used to write them, which
    /// is cheaper than to check and to write apart.</summary>
    /// <param name="dashboards">All of them.</param>
    /// <returns>The dashboards in their order, each with what is wrong with it.</returns>
    public ImmutableArray<CheckedDashboard> Inspect(params IEnumerable<Dashboard> dashboards)
    {
        var all = dashboards.ToList();
        var known = new KnownDashboards(all, OtherDashboards);
        var repeated = Uniqueness.Check(all);
        return [.. all.Select((d, i) => new DashboardInspection(this, d, known).Run(repeated[i]))];
    }
}
