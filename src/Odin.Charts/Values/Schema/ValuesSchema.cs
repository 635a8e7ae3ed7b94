using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>The schema of a chart's values: draft-07, with nothing outside of itself.</summary>
internal sealed record ValuesSchema(ValueSchema Root, IReadOnlyDictionary<string, ValueSchema> Definitions)
{
    static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static JsonSerializerOptions OnOneLine { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of <c>values.schema.json</c>.</summary>
    public string ToJson()
    {
        var json = SchemaJson.Of(Root);
        json.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        if (Definitions.Count > 0)
            json["definitions"] = new JsonObject(Definitions.Select(d => KeyValuePair.Create(d.Key, (JsonNode?)SchemaJson.Of(d.Value))));
        return json.ToJsonString(Readable) + "\n";
    }

    /// <summary>The schema, with the values of charts of others allowed under their keys: Helm puts them there before it checks.</summary>
    public ValuesSchema Allowing(IEnumerable<string> charts) => this with
    {
        Root = Root with
        {
            Properties = Root.Properties.Concat(charts.Where(c => !Root.Properties.ContainsKey(c)).Distinct()
                .Select(c => KeyValuePair.Create(c, new ValueSchema { Description = $"Values of the chart {c}.", Types = ["object"] })))
                .ToDictionary(StringComparer.Ordinal),
        },
    };

    /// <summary>Everything that is wrong with a document of values; empty when the schema accepts it.</summary>
    public IReadOnlyList<Diagnostic> Validate(JsonObject values) => new SchemaValidation(this).Check(values);

    public ValueSchema Resolve(ValueSchema schema) => schema.Reference is { } name ? Definitions[name] : schema;
}
