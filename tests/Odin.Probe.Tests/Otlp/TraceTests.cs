using System.Text.Json.Nodes;

namespace Odin.Probe.Tests;

public sealed class TraceTests
{
    static readonly Answer Taken = Answer.Json("""{"partialSuccess":{}}""");
    static readonly Answer NotFound = new(404, "", "text/plain");

    [Fact]
    public async Task A_span_that_Tempo_has_passes()
    {
        await using var collector = await TestServer.StartAsync(Taken);
        await using var tempo = await TempoAsync(collector);
        (await RunAsync(collector, tempo)).Passed().Said("Found after ");
    }

    [Fact]
    public async Task It_sends_OTLP_in_JSON_and_asks_for_that_trace()
    {
        await using var collector = await TestServer.StartAsync(Taken);
        await using var tempo = await TempoAsync(collector);
        var before = DateTimeOffset.UtcNow;
        (await RunAsync(collector, tempo)).Passed();

        var sent = Assert.Single(collector.Asked);
        Assert.Equal(("POST", "/v1/traces", "application/json"), (sent.Method, sent.Path, sent.Headers["Content-Type"]));
        var span = Span(collector);
        Assert.Matches("^[0-9a-f]{32}$", (string)span["traceId"]!);
        Assert.Matches("^[0-9a-f]{16}$", (string)span["spanId"]!);
        var (from, to) = (Time(span["startTimeUnixNano"]!), Time(span["endTimeUnixNano"]!));
        Assert.True(before.AddSeconds(-1) < from && from < to && to <= DateTimeOffset.UtcNow, $"{from:o} {to:o}");
        Assert.Equal(("GET", $"/api/traces/{span["traceId"]}", "application/json"), (tempo.Asked[^1].Method, tempo.Asked[^1].Path, tempo.Asked[^1].Headers["Accept"]));

        var message = sent.Body;
        foreach (var member in new[] { "traceId", "spanId", "startTimeUnixNano", "endTimeUnixNano" })
            message = message.Replace((string)span[member]!, member, StringComparison.Ordinal);
        const string Expected = """
            {"resourceSpans":[{
              "resource":{"attributes":[{"key":"service.name","value":{"stringValue":"odin-probe"}}]},
              "scopeSpans":[{
                "scope":{"name":"Odin.Probe"},
                "spans":[{"traceId":"traceId","spanId":"spanId","name":"helm test","kind":1,
                          "startTimeUnixNano":"startTimeUnixNano","endTimeUnixNano":"endTimeUnixNano"}]}]}]}
            """;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Expected), JsonNode.Parse(message)), message);
    }

    [Fact]
    public async Task Every_run_has_an_id_of_its_own()
    {
        await using var collector = await TestServer.StartAsync(Taken);
        await using var tempo = await TestServer.StartAsync(NotFound);
        for (var i = 0; i < 2; i++) (await RunAsync(collector, tempo, "--within", "1ms")).Failed();
        Assert.Equal(2, collector.Asked.Select(a => (string)JsonNode.Parse(a.Body)!["resourceSpans"]![0]!["scopeSpans"]![0]!["spans"]![0]!["traceId"]!).Distinct().Count());
    }

    [Fact]
    public async Task A_span_that_comes_late_is_waited_for()
    {
        await using var collector = await TestServer.StartAsync(Taken);
        await using var tempo = await TestServer.StartAsync((_, n) => n < 2 ? NotFound : Trace(Base64(collector)));
        (await RunAsync(collector, tempo)).Passed().Said("does not have the trace").Said("Found after ");
    }

    [Fact]
    public async Task Ids_in_hexadecimal_are_known_too()
    {
        await using var collector = await TestServer.StartAsync(Taken);
        await using var tempo = await TestServer.StartAsync((_, _) => Trace((string)Span(collector)["spanId"]!));
        (await RunAsync(collector, tempo)).Passed();
    }

    [Fact]
    public async Task A_span_that_never_comes_fails_when_its_time_is_over()
    {
        await using var collector = await TestServer.StartAsync(Taken);
        await using var tempo = await TestServer.StartAsync(NotFound);
        var run = (await RunAsync(collector, tempo, "--within", "3s")).AtOnce().Failed("- It did not come within 3 s.", "- Tempo (http://localhost:", "does not have the trace ", "The collector's own log says when it cannot send.");
        Assert.Contains((string)Span(collector)["traceId"]!, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"batches":[]}""")]
    [InlineData("""{}""")]
    [InlineData("""{"batches":[{"resource":{},"scopeSpans":[{"scope":{},"spans":[{"traceId":"AAAAAAAAAAAAAAAAAAAAAA==","spanId":"AAAAAAAAAAA=","name":"other"}]}]}]}""")]
    public async Task A_trace_without_the_span_is_not_enough(string trace)
    {
        await using var collector = await TestServer.StartAsync(Taken);
        await using var tempo = await TestServer.StartAsync(Answer.Json(trace));
        (await RunUntilAsync(collector, tempo, 1)).Failed("without the span that was sent");
    }

    [Fact]
    public async Task What_the_collector_drops_fails_at_once()
    {
        await using var collector = await TestServer.StartAsync(Answer.Json("""{"partialSuccess":{"rejectedSpans":"1","errorMessage":"too many spans"}}"""));
        await using var tempo = await TestServer.StartAsync(NotFound);
        (await RunAsync(collector, tempo)).AtOnce().Failed("takes what is sent and drops it: too many spans");
        Assert.Empty(tempo.Asked);
    }

    [Fact]
    public async Task A_collector_that_is_not_there_yet_is_waited_for()
    {
        await using var collector = await TestServer.StartAsync(new Answer(503, """{"code":14,"message":"no exporter is ready"}"""), Answer.Html, Taken);
        await using var tempo = await TempoAsync(collector);
        (await RunAsync(collector, tempo)).Passed().Said("The collector (http://localhost:").Said("answers 503 Service Unavailable: no exporter is ready").Said("answers what is not expected");
    }

    [Theory]
    [InlineData(400, "Bad Request")]
    [InlineData(404, "Not Found")]
    public async Task A_collector_that_does_not_take_OTLP_fails_at_once(int status, string reason)
    {
        await using var collector = await TestServer.StartAsync(new Answer(status, "no receiver", "text/plain"));
        await using var tempo = await TestServer.StartAsync(NotFound);
        (await RunAsync(collector, tempo)).AtOnce().Failed($"answers {status} {reason}: no receiver");
    }

    [Fact]
    public async Task A_Tempo_that_fails_is_asked_again()
    {
        await using var collector = await TestServer.StartAsync(Taken);
        await using var tempo = await TestServer.StartAsync((_, n) => n switch { 0 => new(500, "ring is empty", "text/plain"), 1 => Answer.Html, _ => Trace(Base64(collector)) });
        (await RunAsync(collector, tempo)).Passed().Said("answers 500 Internal Server Error: ring is empty").Said("Tempo (http://localhost:");
    }

    [Fact]
    public async Task Nobody_there_fails_when_the_time_is_over() =>
        (await Probed.RunAsync("trace", "--collector", "http://127.0.0.1:1", "--tempo", "http://127.0.0.1:1", "--timeout", "3s"))
            .Failed("the time is over", "The collector (http://127.0.0.1:1) cannot be asked: Connection refused");

    static Task<TestServer> TempoAsync(TestServer collector) => TestServer.StartAsync((_, _) => Trace(Base64(collector)));

    /// <summary>As Tempo writes a trace: OTLP, with <c>batches</c> for <c>resourceSpans</c>, and protobuf's JSON with its ids in base64.</summary>
    static Answer Trace(string spanId) => Answer.Json($$"""
        {"batches":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"odin-probe"} },{"key":"k8s.node.name","value":{"stringValue":"n1"} }]},
          "scopeSpans":[{"scope":{"name":"Odin.Probe"},"spans":[{"traceId":"AAAA","spanId":"{{spanId}}","name":"helm test","kind":"SPAN_KIND_INTERNAL",
            "startTimeUnixNano":"1763891937000000000","endTimeUnixNano":"1763891937001000000","status":{} }]}]}]}
        """);

    static JsonNode Span(TestServer collector) => JsonNode.Parse(collector.Asked[^1].Body)!["resourceSpans"]![0]!["scopeSpans"]![0]!["spans"]![0]!;

    static string Base64(TestServer collector) => Convert.ToBase64String(Convert.FromHexString((string)Span(collector)["spanId"]!));

    static DateTimeOffset Time(JsonNode nanoseconds) =>
        DateTimeOffset.UnixEpoch.AddTicks(long.Parse((string)nanoseconds!, System.Globalization.CultureInfo.InvariantCulture) / 100);

    static Task<Probed> RunAsync(TestServer collector, TestServer tempo, params string[] more) =>
        Probed.RunAsync(["trace", "--collector", collector.Address, "--tempo", tempo.Address + "/", .. more]);

    static Task<Probed> RunUntilAsync(TestServer collector, TestServer tempo, int asked) =>
        Probed.RunUntilAsync(tempo, asked, "trace", "--collector", collector.Address, "--tempo", tempo.Address);
}
