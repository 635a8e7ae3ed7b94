using System.Text;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>The objects of a release with default values, carried in a chart so that later versions can be compared with it
/// without Helm. Helm passes over what begins with an underscore below <c>charts/</c>: the file costs no release anything.</summary>
internal static class ObjectRecord
{
    public const string Path = "charts/_objects.yaml";

    const string Title = "# The objects of a release with default values. Helm does not load this file; 'diff' compares versions by it.\n";

    const string Separator = "---\n# Source: ";

    /// <summary>Shorter texts are written although a file has them too.</summary>
    const int LongText = 200;

    /// <summary>Writes the record; a text that is a file of the chart is named instead.</summary>
    public static ChartFile Write(IReadOnlyList<RenderedObject> objects, IReadOnlyList<ChartFile> files)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files.Where(f => f.Bytes.Length > LongText && f.Path.Contains("files/", StringComparison.Ordinal)))
            named.TryAdd(file.Text, file.Path);
        return new(Path, Title + Text(objects.Select(o => o with { Data = (JsonObject)Named(o.Data, named)! })));
    }

    /// <summary>Objects as YAML, each under the path of its template.</summary>
    public static string Text(IEnumerable<RenderedObject> objects)
    {
        var text = new StringBuilder();
        foreach (var rendered in objects) text.Append(Separator).Append(rendered.Template).Append('\n').Append(YamlData.Write(rendered.Data));
        return text.ToString();
    }

    /// <summary>Reads the record of a chart; null when it has none.</summary>
    public static IReadOnlyList<RenderedObject>? Read(ChartFiles chart) =>
        chart.Files.FirstOrDefault(file => file.Path == Path) is { Text: var text }
            ? [.. $"\n{text}".Split("\n" + Separator)[1..].Select(Object)]
            : null;

    static RenderedObject Object(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return new(text[..end], ValuesFile.Parse(Path, text[(end + 1)..]));
    }

    static JsonNode? Named(JsonNode? node, Dictionary<string, string> files) => node switch
    {
        JsonObject map => new JsonObject(map.Select(p => KeyValuePair.Create(p.Key, Named(p.Value, files)))),
        JsonArray items => new JsonArray([.. items.Select(item => Named(item, files))]),
        JsonValue value when value.TryGetValue<string>(out var text) && text.Length > LongText && files.TryGetValue(text, out var path) => $"<the file {path}>",
        _ => node?.DeepClone(),
    };
}
