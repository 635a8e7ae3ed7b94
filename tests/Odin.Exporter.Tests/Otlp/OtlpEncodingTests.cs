using System.Text;
using System.Text.Json;
using static Odin.Exporter.Tests.Otlp.Sent;

namespace Odin.Exporter.Tests.Otlp;

public class OtlpEncodingTests
{
    const string TraceId = "5b8efff798038103d269b633813fc60c", SpanId = "eee19b7ec3c1b174";

    const string AsJson = """
        {"resourceMetrics":[{
          "resource":{"attributes":[{"key":"service.name","value":{"stringValue":"api ü"}},{"key":"pid","value":{"intValue":"7"}}]},
          "scopeMetrics":[{
            "scope":{"name":"tests"},
            "metrics":[
              {"name":"api.requests","unit":"{request}","sum":{"dataPoints":[{
                "startTimeUnixNano":"1767323046000000000","timeUnixNano":"1767323047000000000","exemplars":[
                  {"timeUnixNano":1767323045000000000,"asDouble":1,"spanId":"EEE19B7EC3C1B174","traceId":"5B8EFFF798038103D269B633813FC60C"}],
                "asInt":"41","attributes":[
                  {"key":"method","value":{"stringValue":"GET"}},{"key":"endpoint","value":{"stringValue":"/a"}},
                  {"key":"status","value":{"intValue":200}}]}],"aggregationTemporality":2,"isMonotonic":true}},
              {"name":"ml.model.accuracy","unit":"1","gauge":{"dataPoints":[
                {"asDouble":0.5,"attributes":[{"key":"model_name","value":{"stringValue":"m"}}]}]}},
              {"name":"ml.model.inference","unit":"ms","histogram":{"dataPoints":[{
                "startTimeUnixNano":"1767323046000000000","timeUnixNano":"1767323047000000000","count":"3","sum":110.5,
                "bucketCounts":["1",0,"2"],"explicitBounds":[5,10.0],"attributes":[{"key":"model.name","value":{"stringValue":"m"}}]}],
                "aggregationTemporality":1}},
              {"name":"api.request.duration","unit":"s","exponentialHistogram":{"dataPoints":[{"attributes":[
                  {"key":"http.request.method","value":{"stringValue":"POST"}},{"key":"http.route","value":{"stringValue":"/b"}},
                  {"key":"http.response.status_code","value":{"intValue":"500"}}],
                "startTimeUnixNano":"1767323046000000000","timeUnixNano":"1767323047000000000","count":"4","sum":0.75,"scale":3,"zeroCount":"1",
                "positive":{"offset":-30,"bucketCounts":["2","1"]}}],"aggregationTemporality":1}}
            ]}]}]}
        """;

    static byte[] AsProtobuf => Wire.Message(
        1,
        Wire.Message(1, Otlp.Attributes(1, [("service.name", "api ü"), ("pid", 7)])),
        Wire.Message(
            2,
            Wire.Message(1, Wire.Text(1, "tests")),
            Metric("api.requests", "{request}", 7, Wire.Bytes(1, Requests), Wire.Varint(2, 2), Wire.Varint(3, 1)),
            Metric("ml.model.accuracy", "1", 5, Wire.Message(1, [Wire.Double(4, 0.5), .. Otlp.Attributes(7, [("model_name", "m")])])),
            Metric("ml.model.inference", "ms", 9, Wire.Bytes(1, Inferences), Wire.Varint(2, 1)),
            Metric("api.request.duration", "s", 10, Wire.Bytes(1, Durations), Wire.Varint(2, 1))));

    static byte[] Requests => Wire.Message(
        [
            Wire.Fixed(2, Began + Second), Wire.Fixed(3, Began + (2 * Second)), Otlp.Exemplar(5, 1, Began, TraceId, SpanId), Wire.Fixed(6, 41),
            .. Otlp.Attributes(7, [("method", "GET"), ("endpoint", "/a"), ("status", 200)]),
        ]);

    static byte[] Inferences => Otlp.Buckets(
        110.5, [5, 10], [1, 0, 2], Began + Second, Began + (2 * Second), [("model.name", "m")]);

    static byte[] Durations => Otlp.Powers(
        0.75, 3, -30, [2, 1], 1, Began + Second, Began + (2 * Second),
        [("http.request.method", "POST"), ("http.route", "/b"), ("http.response.status_code", 500)]);

    static byte[] Metric(string name, string unit, int data, params byte[][] fields) =>
        Wire.Message(2, Wire.Text(1, name), Wire.Text(3, unit), Wire.Message(data, fields));

    [Fact]
    public void JSON_becomes_the_same_bytes()
    {
        using var wire = new WireWriter();
        OtlpJson.Transcode(Encoding.UTF8.GetBytes(AsJson), wire);
        Assert.Equal(Convert.ToHexString(AsProtobuf), Convert.ToHexString(wire.Written));
    }

    [Fact]
    public void Both_encodings_give_the_same_series()
    {
        var (json, protobuf) = (new Sent(), new Sent());
        Assert.Null(json.Json(AsJson));
        Assert.Null(protobuf.Request(AsProtobuf));
        Assert.Equal(protobuf.Everything, json.Everything);
        Assert.Equal(4, json.Taken);
        Assert.Contains("api_requests_total GET,/a,200, 41", json.Everything, StringComparison.Ordinal);
        Assert.Contains("ml_model_inference_seconds m, 0 0 1 0 0 0 0 0 0 0 0 0 0 0 2 0.1105", json.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public void Properties_come_in_any_order_and_unknown_ones_are_ignored()
    {
        var sent = new Sent();
        Assert.Null(sent.Json("""
            {"later":{"a":[1,{"b":null}]},"resourceMetrics":[{"scopeMetrics":[{"metrics":[{"gauge":{"dataPoints":[
            {"attributes":[{"value":{"later":1,"stringValue":"m"},"key":"model_name"}],"as_double":0.9,"asDouble":0.25}],"later":{}},
            "description":null,"unit":null,"name":"ml_model_accuracy","resource":null}],"schemaUrl":"x"}]}]}
            """));
        Assert.Equal(0.25, sent.Value(Charts.Metrics.Catalogues.OdinExporter.MlModelAccuracy, "m"));
    }

    [Theory]
    [InlineData("\"AGGREGATION_TEMPORALITY_DELTA\"", null)]
    [InlineData("1", null)]
    [InlineData("\"1\"", null)]
    [InlineData("3", "api_requests_total is neither delta nor cumulative (1 points)")]
    [InlineData("null", "api_requests_total is neither delta nor cumulative (1 points)")]
    [InlineData("\"DELTA\"", "a whole number that is not negative, aggregationTemporality, should be at byte 111, where String is")]
    public void A_temporality_is_a_number_or_its_full_name(string temporality, string? problem)
    {
        var sent = new Sent();
        Assert.Equal(problem, sent.Json($$$"""
            {"resourceMetrics":[{"scopeMetrics":[{"metrics":[{"name":"api_requests_total","sum":{
            "aggregationTemporality":{{{temporality}}},"isMonotonic":true,"dataPoints":[{"asInt":"2","attributes":[
            {"key":"method","value":{"stringValue":"GET"}},{"key":"endpoint","value":{"stringValue":"/"}},{"key":"status","value":{"intValue":"200"}}
            ]}]}}]}]}]}
            """));
    }

    [Theory]
    [InlineData("", "The input does not contain any JSON tokens")]
    [InlineData("[]", "an object, ExportMetricsServiceRequest")]
    [InlineData("{", "Expected depth to be zero")]
    [InlineData("{} {}", "after a single JSON value")]
    [InlineData("""{"resourceMetrics":{}}""", "an array, resourceMetrics should be at byte 19")]
    [InlineData("""{"resourceMetrics":[1]}""", "an object, ResourceMetrics")]
    [InlineData("""{"resourceMetrics":[null]}""", "an object, ResourceMetrics")]
    [InlineData("""{"resourceMetrics":[{"scopeMetrics":[{"metrics":[{"name":1}]}]}]}""", "a text, name,")]
    [InlineData("""{"resourceMetrics":[{"scopeMetrics":[{"metrics":[{"name":"\ud800"}]}]}]}""", "name is no Unicode text")]
    [InlineData("""{"\ud800\ud800\ud800":[]}""", "a name is no Unicode text, at byte 1")]
    [InlineData("""{"resourceMetrics":[{"scopeMetrics":[{"metrics":[{"sum":{"aggregationTemporality":"\ud800\ud800\ud800\ud800\ud800"}}]}]}]}""", "a name is no Unicode text")]
    [InlineData("""{"resourceMetrics":[{"scopeMetrics":[{"metrics":[{"sum":{},"sum":{}}]}]}]}""", "Metric has sum twice")]
    [InlineData("""{"resourceMetrics":[{"scopeMetrics":[{"metrics":[{"sum":{"isMonotonic":1}}]}]}]}""", "true or false, isMonotonic,")]
    [InlineData("""{"resourceMetrics":[{"scopeMetrics":[{"metrics":[{"gauge":{"dataPoints":[{"asInt":1.5}]}}]}]}]}""", "a whole number, asInt,")]
    [InlineData("""{"resourceMetrics":[{"scopeMetrics":[{"metrics":[{"gauge":{"dataPoints":[{"asInt":"9223372036854775808"}]}}]}]}]}""", "a whole number, asInt,")]
    [InlineData("""{"resourceMetrics":[{"scopeMetrics":[{"metrics":[{"gauge":{"dataPoints":[{"timeUnixNano":-1}]}}]}]}]}""", "not negative, timeUnixNano,")]
    [InlineData("""{"resourceMetrics":[{"scopeMetrics":[{"metrics":[{"gauge":{"dataPoints":[{"asDouble":"x"}]}}]}]}]}""", "a number, asDouble,")]
    [InlineData("""{"resourceMetrics":[{"scopeMetrics":[{"metrics":[{"gauge":{"dataPoints":[{"exemplars":[{"traceId":"abc"}]}]}}]}]}]}""", "hexadecimal digits, traceId,")]
    [InlineData("""{"resourceMetrics":[{"scopeMetrics":[{"metrics":[{"gauge":{"dataPoints":[{"exemplars":[{"traceId":"zz"}]}]}}]}]}]}""", "hexadecimal digits, traceId,")]
    public void Malformed_JSON_is_refused_with_the_place(string json, string problem)
    {
        var sent = new Sent();
        Assert.Contains(problem, sent.Json(json)!, StringComparison.Ordinal);
        Assert.Equal((400, ErrorReason.Invalid), (sent.Outcome.Status, sent.Outcome.Error));
    }

    [Fact]
    public void JSON_may_be_only_so_deep()
    {
        var lists = string.Concat(Enumerable.Repeat("""{"arrayValue":{"values":[""", 40)) + string.Concat(Enumerable.Repeat("]}}", 40));
        var json = """{"resourceMetrics":[{"resource":{"attributes":[{"key":"a","value":""" + lists + "}]}}]}";
        Assert.Contains("depth", new Sent().Json(json)!, StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_takes_at_most_four_times_its_length_in_protobuf()
    {
        foreach (var (field, value) in new[] { ("bucketCounts", "1"), ("attributes", "{}"), ("exemplars", "{}") })
        {
            var many = string.Join(',', Enumerable.Repeat(value, 10_000));
            var json = Encoding.UTF8.GetBytes(
                """{"resourceMetrics":[{"scopeMetrics":[{"metrics":[{"histogram":{"dataPoints":[{""" + $"\"{field}\":[{many}]" + "}]}}]}]}]}");
            using var wire = new WireWriter();
            OtlpJson.Transcode(json, wire);
            Assert.InRange(wire.Length, 10_000, 4 * json.Length);
        }
    }
}
