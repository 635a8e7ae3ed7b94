using System.Text.Json;
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
        var texts = release.Objects.Where(o => o.Kind() is "ConfigMap" or "Secret")
            .SelectMany(o => o.Data["data"].Texts().Concat(o.Data["stringData"].Texts()).Select(text => (From: o, Data: Parsed(text)))).Where(t => t.Data != null).ToList();
        var known = texts.SelectMany(t => t.Data.Items("datasources")).Select(datasource => datasource.Text("uid")).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (known.Count == 0) return [];
        return from text in texts
               from uid in Named(text.Data).Distinct()
               where !uid.Contains('$') && uid != "" && !known.Contains(uid) && !BuiltIn.Contains(uid)
               select ReferenceDiagnostics.NoSuchDatasource(release, text.From, uid, known);
    }

    /// <summary>Dashboards are JSON, and datasources are provisioned as YAML.</summary>
    static JsonObject? Parsed(string text)
    {
        try
        {
            return text.StartsWith('{') ? JsonNode.Parse(text) as JsonObject
                : text.Contains("datasources:", StringComparison.Ordinal) ? ValuesFile.Parse("datasources", text) : null;
        }
        catch (Exception e) when (e is JsonException or ChartException)
        {
            return null;
        }
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
