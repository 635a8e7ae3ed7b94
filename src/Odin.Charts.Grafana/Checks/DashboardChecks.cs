using System.Collections.Immutable;

namespace Odin.Charts.Grafana;

/// <summary>Finds what is wrong with dashboards.</summary>
public sealed record DashboardChecks
{
    /// <summary>Everything that is wrong with a dashboard.</summary>
    /// <param name="dashboard">The dashboard.</param>
    public ImmutableArray<Diagnostic> Check(Dashboard dashboard) => [];
}
