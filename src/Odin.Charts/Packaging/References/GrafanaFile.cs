using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>A file of Grafana in a ConfigMap or a Secret: a dashboard, or what provisions datasources.</summary>
/// <param name="From">The object.</param>
/// <param name="Data">The file.</param>
internal sealed record GrafanaFile(RenderedObject From, JsonObject Data)
{
    public static IEnumerable<GrafanaFile> In(IEnumerable<RenderedObject> objects) =>
        from o in objects
        where o.Kind() is "ConfigMap" or "Secret"
        from text in o.Data["data"].Texts().Concat(o.Data["stringData"].Texts())
        let data = Parsed(text)
        where data != null
        select new GrafanaFile(o, data);

    /// <summary>The uid of a dashboard; null for another file.</summary>
    public string? Dashboard => Data["panels"] is JsonArray ? Data.Text("uid") : null;

    /// <summary>The uids of the datasources that the file provisions.</summary>
    public IEnumerable<string> Datasources => Data.Items("datasources").Select(datasource => datasource.Text("uid")).OfType<string>();

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
}
