using System.Text.RegularExpressions;

namespace Odin.Charts.Grafana;

/// <summary>Links to dashboards lead to one that there is.</summary>
static partial class LinkChecks
{
    public static void Check(DashboardInspection inspection)
    {
        foreach (var link in inspection.Dashboard.Links.OfType<Link>())
            if (Unknown(inspection, link.Url) is { } uid) inspection.Report(DashboardProblems.UnknownDashboard(link.Title, uid, inspection.Uids));
        foreach (var planned in inspection.Plan.Rows.SelectMany(r => r.Panels))
            foreach (var (title, url) in Links(planned.Panel))
                if (Unknown(inspection, url) is { } uid)
                    inspection.Report(DashboardProblems.UnknownDashboard(title, uid, inspection.Uids), planned.Panel);
    }

    static string? Unknown(DashboardInspection inspection, string url) =>
        Dashboard().Match(url) is { Success: true } match && match.Groups["uid"].Value is var uid
        && uid != inspection.Dashboard.Uid && !inspection.Uids.Contains(uid) ? uid : null;

    static IEnumerable<(string Title, string Url)> Links(Panel panel)
    {
        foreach (var link in panel.Links.OfType<Link>()) yield return (link.Title, link.Url);
        if (panel is not FieldPanel fields) yield break;
        foreach (var link in fields.DataLinks) yield return (link.Title, link.Url);
        foreach (var link in fields.Overrides.SelectMany(o => o.Properties).SelectMany(p => p.LinksValue)) yield return (link.Title, link.Url);
    }

    /// <summary>A path of this Grafana; other hosts are not ours to know.</summary>
    [GeneratedRegex("^/?d/(?<uid>[A-Za-z0-9_-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Dashboard();
}
