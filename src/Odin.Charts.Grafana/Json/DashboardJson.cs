using System.Text;
using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana;

/// <summary>Dashboards as JSON: the same dashboard is the same text, on every machine.</summary>
public static class DashboardJson
{
    /// <summary>The most bytes that a dashboard may have: a ConfigMap holds 1 MiB, with its names and labels.</summary>
    public const int MaxBytes = 1_000_000;

    /// <summary>The classic model (<c>schemaVersion</c> 42), which files and Grafana's sidecar take in Grafana 10 and
    /// later.</summary>
    /// <param name="dashboard">The dashboard; one that <see cref="DashboardChecks"/> has nothing against.</param>
    /// <param name="declarations">The metrics that the units of panels are taken from where they are left open.</param>
    public static string Classic(Dashboard dashboard, Declarations? declarations = null) =>
        Classic(Plan(dashboard, declarations));

    /// <summary>The v2 model in its envelope, <c>dashboard.grafana.app/v2</c>, for Grafana 13 and later. The sidecar
    /// does not take it.</summary>
    /// <param name="dashboard">The dashboard; one that <see cref="DashboardChecks"/> has nothing against.</param>
    /// <param name="declarations">The metrics that the units of panels are taken from where they are left open.</param>
    public static string V2(Dashboard dashboard, Declarations? declarations = null) =>
        V2(Plan(dashboard, declarations));

    /// <summary>What is wrong with the size of a dashboard that is to lie in a ConfigMap, if anything.</summary>
    /// <param name="dashboard">The dashboard.</param>
    /// <param name="json">Its JSON.</param>
    public static Diagnostic? CheckSize(Dashboard dashboard, string json) =>
        Encoding.UTF8.GetByteCount(json) is > MaxBytes and var bytes
            ? DashboardProblems.TooLarge(dashboard.Title, bytes).At(dashboard.Source)
            : null;

    internal static string Classic(DashboardPlan plan) => JsonText.Object(new ClassicDashboard(plan).Write);

    internal static string V2(DashboardPlan plan) => JsonText.Object(new V2Dashboard(plan).Write);

    static DashboardPlan Plan(Dashboard dashboard, Declarations? declarations) =>
        new(dashboard, new CheckedQueries(new DashboardChecks { Declarations = declarations }));
}
