using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace Odin.Probe.Tests;

public sealed class LogsTests
{
    static readonly Answer Taken = Answer.Json("""{"partialSuccess":{}}""");
    static readonly Answer Nothing = Answer.Json("""{"status":"success","data":{"resultType":"streams","result":[],"stats":{}}}""");

    [Fact]
    public async Task A_record_that_Loki_has_passes()
    {
        await using var collector = await TestServer.StartAsync(Taken);
        await using var loki = await LokiAsync(collector);
        (await RunAsync(collector, loki)).Passed().Said("Found after ");
    }

    [Fact]
    public async Task It_sends_OTLP_in_JSON_and_asks_for_that_line()
    {
        await using var collector = await TestServer.StartAsync(Taken);
        await using var loki = await LokiAsync(collector);
        (await RunAsync(collector, loki)).Passed();

        var sent = Assert.Single(collector.Asked);
        Assert.Equal(("POST", "/v1/logs", "application/json"), (sent.Method, sent.Path, sent.Headers["Content-Type"]));
        var (line, time) = (Line(collector), (string)Record(collector)["timeUnixNano"]!);
        var marker = line["helm test ".Length..];
        Assert.Matches("^[0-9a-f]{32}$", marker);
        const string Expected = """
            {"resourceLogs":[{
              "resource":{"attributes":[{"key":"service.name","value":{"stringValue":"odin-probe"}}]},
              "scopeLogs":[{
                "scope":{"name":"Odin.Probe"},
                "logRecords":[{"timeUnixNano":"TIME","observedTimeUnixNano":"TIME","severityNumber":9,"severityText":"INFO","body":{"stringValue":"helm test MARKER"}}]}]}]}
            """;
        var message = sent.Body.Replace(time, "TIME", StringComparison.Ordinal).Replace(marker, "MARKER", StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Expected), JsonNode.Parse(message)), message);

        var asked = new Uri(loki.Url, loki.Asked[^1].Path);
        Assert.Equal("/loki/api/v1/query_range", asked.AbsolutePath);
        var query = QueryHelpers.ParseQuery(asked.Query);
        Assert.Equal($$"""{service_name="odin-probe"} |= "{{marker}}" """.Trim(), query["query"]);
        var (start, end, at) = (long.Parse(query["start"]!, CultureInfo.InvariantCulture), long.Parse(query["end"]!, CultureInfo.InvariantCulture), long.Parse(time, CultureInfo.InvariantCulture));
        Assert.True(start < at && at < end, $"{start} {at} {end}");
    }

    [Fact]
    public async Task A_record_that_comes_late_is_waited_for()
    {
        await using var collector = await TestServer.StartAsync(Taken);
        await using var loki = await TestServer.StartAsync((_, n) => n < 1 ? Nothing : Streams(Line(collector)));
        (await RunAsync(collector, loki)).Passed().Said("has no line for {service_name=\"odin-probe\"} |= ");
    }

    [Fact]
    public async Task What_another_one_says_about_the_marker_is_not_the_record()
    {
        await using var collector = await TestServer.StartAsync(Taken);
        await using var loki = await TestServer.StartAsync((_, _) => Streams($"Sending a record with the marker {Line(collector)}"));
        (await RunUntilAsync(collector, loki, 1)).Failed("has no line for");
    }

    [Fact]
    public async Task A_record_that_never_comes_fails_when_its_time_is_over()
    {
        await using var collector = await TestServer.StartAsync(Taken);
        await using var loki = await TestServer.StartAsync(Nothing);
        (await RunAsync(collector, loki, "--within", "3s")).AtOnce().Failed("- It did not come within 3 s.", "- Loki (http://localhost:", "has no line for", "The collector's own log says");
    }

    [Fact]
    public async Task What_the_collector_drops_fails_at_once()
    {
        await using var collector = await TestServer.StartAsync(Answer.Json("""{"partialSuccess":{"rejectedLogRecords":1,"errorMessage":"no"}}"""));
        await using var loki = await TestServer.StartAsync(Nothing);
        (await RunAsync(collector, loki)).AtOnce().Failed("takes what is sent and drops it: no");
    }

    [Fact]
    public async Task A_Loki_that_fails_is_asked_again()
    {
        await using var collector = await TestServer.StartAsync(Taken);
        await using var loki = await TestServer.StartAsync((_, n) => n switch
        {
            0 => new(500, "empty ring", "text/plain"),
            1 => Answer.Json("""{"status":"success"}"""),
            _ => Streams(Line(collector)),
        });
        (await RunAsync(collector, loki)).Passed().Said("answers 500 Internal Server Error: empty ring").Said("answers what is not expected");
    }

    [Fact]
    public async Task A_query_that_Loki_refuses_fails_at_once()
    {
        await using var collector = await TestServer.StartAsync(Taken);
        await using var loki = await TestServer.StartAsync(new Answer(401, "no org id", "text/plain"));
        (await RunAsync(collector, loki)).AtOnce().Failed("answers 401 Unauthorized: no org id");
    }

    static Task<TestServer> LokiAsync(TestServer collector) => TestServer.StartAsync((_, _) => Streams(Line(collector)));

    static Answer Streams(string line) => Answer.Json($$"""
        {"status":"success","data":{"resultType":"streams","result":[
          {"stream":{"service_name":"odin-probe","detected_level":"info"},"values":[["1763891937000000000",{{JsonSerializer.Serialize(line)}}]]}],
          "stats":{"summary":{"bytesProcessedPerSecond":0} } } }
        """);

    static JsonNode Record(TestServer collector) => JsonNode.Parse(collector.Asked[^1].Body)!["resourceLogs"]![0]!["scopeLogs"]![0]!["logRecords"]![0]!;

    static string Line(TestServer collector) => (string)Record(collector)["body"]!["stringValue"]!;

    static Task<Probed> RunAsync(TestServer collector, TestServer loki, params string[] more) =>
        Probed.RunAsync(["logs", "--collector", collector.Address, "--loki", loki.Address, .. more]);

    static Task<Probed> RunUntilAsync(TestServer collector, TestServer loki, int asked) =>
        Probed.RunUntilAsync(loki, asked, "logs", "--collector", collector.Address, "--loki", loki.Address);
}
