using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>ODIN1245: a dashboard or a datasource of Grafana that names the uid of a datasource that the release does not provision.
/// Silent where nothing is provisioned: then Grafana is another release's.</summary>
internal static class DatasourceUids
{
    /// <summary>What Grafana has by itself.</summary>
    static readonly HashSet<string> BuiltIn = ["grafana", "-- Grafana --", "-- Mixed --", "-- Dashboard --", "__expr__"];

    public static IEnumerable<Diagnostic> Check(RenderedRelease release)
    {
        var known = release.GrafanaFiles.SelectMany(file => file.Datasources).ToHashSet(StringComparer.Ordinal);
        if (known.Count == 0) return [];
        return from file in release.GrafanaFiles
               from uid in Named(file.Data).Distinct()
               where !uid.Contains('$') && uid != "" && !known.Contains(uid) && !BuiltIn.Contains(uid)
               select ReferenceDiagnostics.NoSuchDatasource(release, file.From, uid, known);
    }

    static IEnumerable<string> Named(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(p => p.Key.EndsWith("datasourceUid", StringComparison.OrdinalIgnoreCase) && p.Value is JsonValue ? [$"{p.Value}"]
            : p.Key == "datasource" && (p.Value.Text("uid") ?? p.Value.Text("name")) is { } uid ? [uid]
            : Named(p.Value)),
        JsonArray items => items.SelectMany(Named),
        _ => [],
    };
}
