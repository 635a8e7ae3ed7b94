using System.Text.Json.Nodes;
using CsCheck;
using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;
using Odin.Exporter;

namespace Odin.Stack.Tests;

/// <summary>Draws sources that are right: model servers and JSON documents.</summary>
internal static class ExporterSources
{
    static readonly Metric[] Metrics = [.. ApplicationMetrics.Names.Select(n => ApplicationMetrics.Find(n)!)];

    static readonly Gen<string> Text = Gen.OneOf("a", "on", "1.0", "model: x", "{{ .Values }}", "é", "- a", "'", "\"", "#b", "null");

    static readonly Gen<JsonObject> Mapping =
        from metric in Gen.OneOf(Metrics)
        from isHistogram in Gen.Bool
        from scale in Gen.OneOf(1, 0.001, 1e-9, 0.5, 1_000_000, 12_345_678)
        from labels in Labels(metric, "label")
        from match in Text.Array[0, 2]
        select new JsonObject(Form(metric, isHistogram).Select(n => KeyValuePair.Create<string, JsonNode?>(n, $"server_{n}")))
        {
            ["metric"] = metric.Name,
            ["scale"] = scale,
            ["labels"] = labels,
            ["match"] = new JsonObject(match.Where(m => m.All(char.IsAscii)).Distinct().Select(m => KeyValuePair.Create<string, JsonNode?>(m, m))),
        };

    static readonly Gen<JsonObject> Endpoint =
        from shape in Gen.OneOf<string?>(null, "triton", "vllm", "torchserve", "kserve")
        from mappings in Mapping.Array[shape is null ? 1 : 0, 3]
        from interval in Gen.OneOf("10s", "5m", "24h", "9999s", "999m")
        select new JsonObject
        {
            ["url"] = "http://triton-metrics.models:8002/metrics",
            ["shape"] = shape,
            ["interval"] = interval,
            ["metrics"] = new JsonArray([.. mappings]),
        };

    static readonly Gen<JsonObject> Json =
        from metric in Gen.OneOf([.. Metrics.Where(m => m is not Histogram)])
        from labels in Labels(metric, "path")
        from items in Gen.OneOf("$", "$.models[*]", "$..a", "$[?@.stage == 'live']", "$['a b'][0]")
        select new JsonObject
        {
            ["url"] = "https://registry/models?stage=live",
            ["metric"] = metric.Name,
            ["items"] = items,
            ["labels"] = labels,
        };

    /// <summary>The keys <c>endpoints</c> and <c>json</c>.</summary>
    public static readonly Gen<JsonObject> Any =
        from endpoints in Endpoint.Array[0, 3]
        from json in Json.Array[0, 3]
        select new JsonObject { ["endpoints"] = Named(endpoints, "endpoint"), ["json"] = Named(json, "json") };

    /// <summary>The values of a chart with these sources.</summary>
    public static JsonObject Merged(JsonObject values, JsonObject sources)
    {
        var merged = values.DeepClone().AsObject();
        var config = Inner(merged, "config");
        var all = Inner(config, "sources");
        foreach (var (key, value) in sources) all[key] = value!.DeepClone();
        return merged;
    }

    static JsonObject Inner(JsonObject outer, string key) => (JsonObject)(outer[key] ??= new JsonObject());

    static string[] Form(Metric metric, bool isHistogram) => metric is not Histogram ? ["value"] : isHistogram ? ["histogram"] : ["sum", "count"];

    static JsonArray Named(JsonObject[] sources, string name) => new([.. sources.Select((s, i) =>
    {
        s["name"] = $"{name}-{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        return s;
    })]);

    static Gen<JsonObject> Labels(Metric metric, string origin) =>
        from constant in Gen.Bool
        from text in Text
        select new JsonObject(metric.Labels.Select(l => KeyValuePair.Create<string, JsonNode?>(l.Name, new JsonObject
        {
            [constant ? "value" : origin] = constant ? l.Values?.First() ?? text : origin == "path" ? "$.a['b']" : text,
        })));
}
