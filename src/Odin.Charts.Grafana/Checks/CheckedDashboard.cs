using System.Collections.Immutable;

namespace Odin.Charts.Grafana;

/// <summary>A dashboard that was checked, ready to be written.</summary>
public sealed class CheckedDashboard
{
    readonly DashboardPlan plan;

    internal CheckedDashboard(DashboardPlan plan, ImmutableArray<Diagnostic> diagnostics) =>
        (this.plan, Diagnostics) = (plan, diagnostics);

    /// <summary>The dashboard.</summary>
    public Dashboard Dashboard => plan.Dashboard;

    /// <summary>Everything that is wrong with it.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Whether something is wrong, so that it is not written.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>The classic model (<c>schemaVersion</c> 42), which the sidecar takes.</summary>
    /// <exception cref="ChartException">Something is wrong with the dashboard.</exception>
    public string ToClassic() => DashboardJson.Classic(Sound());

    /// <summary>The v2 model in its envelope, for Grafana 13 and later.</summary>
    /// <exception cref="ChartException">Something is wrong with the dashboard.</exception>
    public string ToV2() => DashboardJson.V2(Sound());

    DashboardPlan Sound() => HasErrors ? throw new ChartException(Diagnostics) : plan;
}
