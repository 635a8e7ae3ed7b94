using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>What is compared of a version of a chart.</summary>
internal sealed class ChartContents
{
    readonly string _schema;

    /// <exception cref="ChartException">One of the files cannot be read.</exception>
    public ChartContents(ChartFiles chart)
    {
        Chart = chart;
        Files = chart.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        Metadata = ValuesFile.Parse("Chart.yaml", Text("Chart.yaml"));
        Values = ValuesFile.Parse("values.yaml", Text("values.yaml"));
        _schema = Text("values.schema.json");
        Schema = _schema == "" ? Guessed(Values) : Parsed();
        Objects = ObjectRecord.Read(chart);
    }

    public ChartFiles Chart { get; }

    public IReadOnlyDictionary<string, ChartFile> Files { get; }

    /// <summary><c>Chart.yaml</c>.</summary>
    public JsonObject Metadata { get; }

    /// <summary><c>values.yaml</c>.</summary>
    public JsonObject Values { get; }

    /// <summary><c>values.schema.json</c>; for a chart without one, what its values alone say.</summary>
    public JsonObject Schema { get; }

    /// <summary>The objects of a release with default values; null when the chart does not carry them.</summary>
    public IReadOnlyList<RenderedObject>? Objects { get; }

    string Text(string path) => Files.TryGetValue(path, out var file) ? file.Text : "";

    JsonObject Parsed()
    {
        try
        {
            return JsonNode.Parse(_schema) as JsonObject ?? [];
        }
        catch (JsonException e)
        {
            throw new ChartException(CommandLineDiagnostics.UnreadableFile("values.schema.json", e.Message.TrimEnd('.')));
        }
    }

    static JsonObject Guessed(JsonObject values) => new()
    {
        ["properties"] = new JsonObject(values.Select(p => KeyValuePair.Create(p.Key, p.Value is JsonObject map ? (JsonNode?)Guessed(map) : new JsonObject()))),
    };
}
