using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Odin.Charts;

/// <summary>ODIN1247: a dashboard that links to one that the release does not have, though Grafana is in it. Dashboards of others may be
/// there all the same, so it is a warning.</summary>
internal static partial class DashboardUids
{
    public static IEnumerable<Diagnostic> Check(RenderedRelease release)
    {
        var known = release.GrafanaFiles.Select(file => file.Dashboard).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (!release.GrafanaFiles.Any(file => file.Datasources.Any())) return [];
        return from file in release.GrafanaFiles
               where file.Dashboard != null
               from uid in Links(file.Data).Distinct()
               where !known.Contains(uid) && !release.IsFromValues(uid)
               select ReferenceDiagnostics.NoSuchDashboard(release, file, uid, known);
    }

    static IEnumerable<string> Links(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(p => p.Key == "url" && p.Value is JsonValue ? Uids($"{p.Value}") : Links(p.Value)),
        JsonArray items => items.SelectMany(Links),
        _ => [],
    };

    static IEnumerable<string> Uids(string url) => Path().Match(url) is { Success: true } match ? [match.Groups["uid"].Value] : [];

    /// <summary>A path of this Grafana; other hosts are not ours to know.</summary>
    [GeneratedRegex("^/?d/(?<uid>[A-Za-z0-9_-]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Path();
}
