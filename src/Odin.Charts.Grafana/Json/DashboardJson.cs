using System.Text;

namespace Odin.Charts.Grafana;

/// <summary>Dashboards as JSON: the same dashboard is the same text, on every machine.</summary>
public static class DashboardJson
{
    /// <summary>The most bytes that a dashboard may have: a ConfigMap holds 1 MiB, with its names and labels.</summary>
    public const int MaxBytes = 1_000_000;

    /// <summary>The classic model (<c>schemaVersion</c> 42), which files and Grafana's sidecar take in Grafana 10 and later.</summary>
    /// <param name="dashboard">The dashboard; one that <see cref="DashboardChecks"/> has nothing against.</param>
    public static string Classic(Dashboard dashboard) => JsonText.Object(new ClassicDashboard(new DashboardPlan(dashboard)).Write);

    /// <summary>The v2 model in its envelope, <c>dashboard.grafana.app/v2</c>, for Grafana 13 and later. The sidecar does not take it.</summary>
    /// <param name="dashboard">The dashboard; one that <see cref="DashboardChecks"/> has nothing against.</param>
    public static string V2(Dashboard dashboard) => JsonText.Object(new V2Dashboard(new DashboardPlan(dashboard)).Write);

    internal static int Bytes(string json) => Encoding.UTF8.GetByteCount(json);
}
