using Microsoft.AspNetCore.Http;
using Odin.Charts.Metrics.Catalogues;
using Odin.Exporter.Tests.Outbound;
using Odin.Exporter.Tests.Sources;

namespace Odin.Exporter.Tests.Json;

public class JsonSourceTests
{
    static readonly JsonConfiguration Accuracy = new()
    {
        Name = "registry",
        Url = "",
        Items = "$.models[*]",
        Metric = "ml_model_accuracy",
        Value = "$.metrics.accuracy",
        Labels = new Dictionary<string, JsonLabelConfiguration> { ["model_name"] = new() { Path = "$.name" } },
    };

    static readonly JsonConfiguration Queue = Accuracy with
    {
        Items = "$.jobs[?@.state == 'PENDING']",
        Metric = "gpu_job_queue_length",
        Value = null,
        Labels = new Dictionary<string, JsonLabelConfiguration> { ["namespace"] = new() { Path = "$.team" }, ["reason"] = new() { Value = "unscheduled" } },
    };

    static readonly JsonConfiguration Requests = Accuracy with
    {
        Items = "$[*]",
        Metric = "api_requests_total",
        Value = "$.n",
        Labels = new Dictionary<string, JsonLabelConfiguration>
        {
            ["method"] = new() { Value = "GET" }, ["endpoint"] = new() { Path = "$.path" }, ["status"] = new() { Path = "$.status" },
        },
    };

    string _body = "";
    int _status = 200;

    [Fact]
    public async Task Values_and_labels_come_from_their_paths()
    {
        _body = """
            {"models": [
              {"name": "resnet50", "metrics": {"accuracy": 0.97}},
              {"name": "bert", "metrics": {"accuracy": "0.9"}},
              {"name": "good", "metrics": {"accuracy": true}},
              {"name": "bad", "metrics": {"accuracy": false}},
              {"name": 7, "metrics": {"accuracy": 1e-1}}
            ]}
            """;
        await using var server = await StartAsync();
        await using var running = Run(Accuracy, server);
        await Running.UntilAsync(() => running.Collections >= 1);
        Assert.Equal([0.97, 0.9, 1, 0, 0.1], new[] { "resnet50", "bert", "good", "bad", "7" }.Select(m => Value(running, m)));
    }

    [Theory]
    [InlineData("""{"name": "m", "metrics": {"accuracy": null}}""", "invalid")]
    [InlineData("""{"name": "m", "metrics": {}}""", "invalid")]
    [InlineData("""{"name": "m", "metrics": {"accuracy": "high"}}""", "invalid")]
    [InlineData("""{"name": "m", "metrics": {"accuracy": "1,5"}}""", "invalid")]
    [InlineData("""{"name": "m", "metrics": {"accuracy": "NaN"}}""", "invalid")]
    [InlineData("""{"name": "m", "metrics": {"accuracy": "Infinity"}}""", "invalid")]
    [InlineData("""{"name": "m", "metrics": {"accuracy": 1e999}}""", "invalid")]
    [InlineData("""{"name": "m", "metrics": {"accuracy": [1]}}""", "invalid")]
    [InlineData("""{"name": "m", "metrics": {"accuracy": 97}}""", "invalid")]
    [InlineData("""{"name": "m", "metrics": {"accuracy": -0.1}}""", "invalid")]
    [InlineData("""{"metrics": {"accuracy": 1}}""", "invalid")]
    [InlineData("""{"name": null, "metrics": {"accuracy": 1}}""", "invalid")]
    [InlineData("""{"name": "", "metrics": {"accuracy": 1}}""", "invalid")]
    [InlineData("""{"name": {"a": 1}, "metrics": {"accuracy": 1}}""", "invalid")]
    [InlineData("""{"name": "LONG", "metrics": {"accuracy": 1}}""", "label_length")]
    public async Task An_item_without_value_or_label_is_dropped(string item, string reason)
    {
        _body = """{"models": [ITEM, {"name": "good", "metrics": {"accuracy": 1}}]}""".Replace("ITEM", item).Replace("LONG", new string('x', 300));
        await using var server = await StartAsync();
        await using var running = Run(Accuracy, server);
        await Running.UntilAsync(() => running.Dropped(reason) >= 1);
        await Running.UntilAsync(() => running.Registry.Of(OdinExporter.MlModelAccuracy).Count == 1);
    }

    [Fact]
    public async Task What_the_document_no_longer_names_goes_away()
    {
        _body = """{"models": [{"name": "a", "metrics": {"accuracy": 1}}, {"name": "b", "metrics": {"accuracy": 1}}]}""";
        await using var server = await StartAsync();
        await using var running = Run(Accuracy, server);
        await Running.UntilAsync(() => running.Registry.Of(OdinExporter.MlModelAccuracy).Count == 2);
        _body = """{"models": [{"name": "b", "metrics": {"accuracy": 1}}]}""";
        await Running.UntilAsync(() => running.Registry.Of(OdinExporter.MlModelAccuracy).Count == 1);
        await running.StopAsync();
        Assert.Equal(0, running.Registry.Of(OdinExporter.MlModelAccuracy).Count);
    }

    [Fact]
    public async Task Values_stay_through_one_failure_and_go_after_several()
    {
        _body = """{"models": [{"name": "a", "metrics": {"accuracy": 1}}]}""";
        var time = new FakeTime();
        await using var server = await StartAsync();
        await using var running = Run(Accuracy, server, time);
        await Running.UntilAsync(() => time.Waiting == 1);
        time.Pass(TimeSpan.FromSeconds(5));
        await Running.UntilAsync(() => running.Collections == 1 && time.Waiting == 1);
        _status = 503;
        for (var failures = 1; failures <= PolledSource.MaxFailures; failures++)
        {
            Assert.Equal(1, running.Registry.Of(OdinExporter.MlModelAccuracy).Count);
            time.Pass(TimeSpan.FromMinutes(1));
            await Running.UntilAsync(() => running.Errors("status") == failures && time.Waiting == 1);
        }
        Assert.Equal(0, running.Registry.Of(OdinExporter.MlModelAccuracy).Count);
    }

    [Fact]
    public async Task A_byte_order_mark_is_skipped()
    {
        _body = "\uFEFF{\"models\": [{\"name\": \"a\", \"metrics\": {\"accuracy\": 0.5}}]}";
        await using var server = await StartAsync();
        await using var running = Run(Accuracy, server);
        await Running.UntilAsync(() => running.Collections >= 1);
        Assert.Equal(0.5, Value(running, "a"));
    }

    [Fact]
    public async Task Items_without_a_value_are_counted()
    {
        _body = """{"jobs": [{"team": "vision", "state": "PENDING"}, {"team": "vision", "state": "PENDING"}, {"team": "vision", "state": "RUNNING"}]}""";
        await using var server = await StartAsync();
        await using var running = Run(Queue, server);
        await Running.UntilAsync(() => running.Collections >= 1);
        Assert.Equal(2, Assert.Single(running.Registry.Of(OdinExporter.GpuJobQueueLength).Series).Value);
    }

    [Fact]
    public async Task Items_with_the_same_labels_have_a_mean_accuracy()
    {
        _body = """{"models": [{"name": "a", "metrics": {"accuracy": 80}}, {"name": "a", "metrics": {"accuracy": 90}}]}""";
        await using var server = await StartAsync();
        await using var running = Run(Accuracy with { Scale = 0.01 }, server);
        await Running.UntilAsync(() => running.Collections >= 1);
        Assert.Equal(0.85, Value(running, "a"), 1e-9);
    }

    [Fact]
    public async Task Counters_take_what_was_gained()
    {
        var time = new FakeTime();
        await using var server = await StartAsync();
        await using var running = Run(Requests, server, time);
        var requests = running.Registry.Of(OdinExporter.ApiRequests);
        await Running.UntilAsync(() => time.Waiting == 1);
        foreach (var (n, expected, collections) in new[] { (100, 0, 1UL), (107, 7, 2UL), (2, 9, 3UL), (2, 9, 4UL) })
        {
            _body = $$"""[{"path": "/predict", "status": 200, "n": {{n}}}]""";
            time.Pass(TimeSpan.FromMinutes(1));
            await Running.UntilAsync(() => running.Collections == collections && time.Waiting == 1);
            Assert.Equal(expected, requests.Get("GET", "/predict", "200")!.Value);
        }
        _body = """[{"path": "/predict", "status": 200, "n": -1}]""";
        time.Pass(TimeSpan.FromMinutes(1));
        await Running.UntilAsync(() => running.Dropped("invalid") == 1);
    }

    [Fact]
    public async Task An_item_that_comes_or_goes_gains_nothing()
    {
        var time = new FakeTime();
        await using var server = await StartAsync();
        await using var running = Run(Requests, server, time);
        var requests = running.Registry.Of(OdinExporter.ApiRequests);
        var collections = 0UL;
        await Running.UntilAsync(() => time.Waiting == 1);
        foreach (var (counts, expected) in new[] { ("100", 0), ("100 5000", 0), ("101 5002", 3), ("102", 3), ("110", 11) })
        {
            _body = $"[{string.Join(",", counts.Split(' ').Select(n => $$"""{"path": "/predict", "status": 200, "n": {{n}}}"""))}]";
            collections++;
            time.Pass(TimeSpan.FromMinutes(1));
            await Running.UntilAsync(() => running.Collections == collections && time.Waiting == 1);
            Assert.Equal(expected, requests.Get("GET", "/predict", "200")!.Value);
        }
    }

    public static TheoryData<string, string> Hostile => new()
    {
        { "", "invalid" },
        { "{", "invalid" },
        { "<html>", "invalid" },
        { "{\"models\": [1,]}", "invalid" },
        { "\u0000\u0001", "invalid" },
        { """{"models": [{"name": "\ud800", "metrics": {"accuracy": 1}}]}""", "invalid" },
        { new string('[', 100_000) + new string(']', 100_000), "invalid" },
        { "[" + new string(' ', 1 << 20) + "]", "too_large" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_document_that_is_none_only_counts_an_error(string body, string reason)
    {
        _body = body;
        await using var server = await StartAsync();
        await using var running = Run(Accuracy, server);
        await Running.UntilAsync(() => running.Errors(reason) >= 2);
        Assert.Equal(0, running.Registry.Of(OdinExporter.MlModelAccuracy).Count);
    }

    [Fact]
    public async Task A_document_that_takes_too_much_work_is_given_up()
    {
        _body = $"[{string.Join(",", Enumerable.Repeat("[1,2,3,4,5,6,7,8,9]", 20_000))}]";
        await using var server = await StartAsync();
        await using var running = Run(Accuracy with { Items = "$..[?count($..*) > 1]" }, server);
        await Running.UntilAsync(() => running.Errors("too_large") >= 1);
    }

    Task<LoopbackServer> StartAsync() => LoopbackServer.StartAsync(c =>
    {
        c.Response.StatusCode = _status;
        return c.Response.WriteAsync(_body);
    });

    static Running Run(JsonConfiguration configuration, LoopbackServer server, TimeProvider? clock = null) => new(
        c => new JsonSource(configuration with
        {
            Url = server.Url.ToString(), MaxBodyBytes = 1 << 20, Timeout = TimeSpan.FromSeconds(5),
            Interval = clock is null ? TimeSpan.FromMilliseconds(50) : TimeSpan.FromMinutes(1),
        }, c), clock);

    static double Value(Running running, string model) => running.Registry.Of(OdinExporter.MlModelAccuracy).Get(model)!.Value;
}
