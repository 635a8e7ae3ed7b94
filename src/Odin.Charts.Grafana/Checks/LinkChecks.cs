using System.Text.RegularExpressions;

namespace Odin.Charts.Grafana;

/// <summary>Links to dashboards lead to one that there is, and set variables that it has.</summary>
static partial class LinkChecks
{
    public static void Check(DashboardInspection inspection)
    {
        foreach (var link in inspection.Dashboard.Links.OfType<Link>())
            foreach (var problem in Problems(inspection, link.Title, link.Url)) inspection.Report(problem);
        foreach (var panel in inspection.Plan.Rows.SelectMany(r => r.Panels).Select(p => p.Panel))
            foreach (var problem in Links(panel).SelectMany(l => Problems(inspection, l.Title, l.Url)))
                inspection.Report(problem, panel);
    }

    static IEnumerable<Finding> Problems(DashboardInspection inspection, string title, string url)
    {
        if (Dashboard().Match(url) is not { Success: true } match) return [];
        var (uid, known) = (match.Groups["uid"].Value, inspection.Known);
        if (!known.Uids.Contains(uid)) return [DashboardProblems.UnknownDashboard(title, uid, known.Uids)];
        return known.VariablesOf(uid) is not { } variables ? []
            : Variable().Matches(url).Select(m => m.Groups["name"].Value).Where(name => !variables.Contains(name))
                .Select(name => DashboardProblems.LinkedVariable(title, name, uid, variables));
    }

    static IEnumerable<(string Title, string Url)> Links(Panel panel)
    {
        foreach (var link in panel.Links.OfType<Link>()) yield return (link.Title, link.Url);
        foreach (var link in Written(panel.Description)) yield return link;
        if (panel is TextPanel text)
            foreach (var link in Written(text.Content)) yield return link;
        if (panel is not FieldPanel fields) yield break;
        foreach (var link in fields.DataLinks) yield return (link.Title, link.Url);
        foreach (var link in fields.Overrides.SelectMany(o => o.Properties).SelectMany(p => p.LinksValue))
            yield return (link.Title, link.Url);
    }

    static IEnumerable<(string Title, string Url)> Written(string text) =>
        Markdown().Matches(text).Select(m => (m.Groups["title"].Value, m.Groups["url"].Value));

    /// <summary>A path of this Grafana; other hosts are not ours to know.</summary>
    [GeneratedRegex("^/?d/(?<uid>[A-Za-z0-9_-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Dashboard();

    [GeneratedRegex("[?&]var-(?<name>[A-Za-z0-9_]+)=", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();

    [GeneratedRegex(@"\[(?<title>[^\]]*)\]\((?<url>[^)\s]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Markdown();
}
