namespace Odin.Probe.Tests;

public sealed class MetricsTests
{
    [Fact]
    public async Task A_target_that_is_scraped_later_is_waited_for()
    {
        await using var prometheus = await TestServer.StartAsync(Targets("unknown"), Targets("down", "connection refused"), Targets("up"));
        (await RunAsync(prometheus, "--job", "tempo")).Passed()
            .Said("The scrape job tempo has no target that is up: http://tempo:3200/metrics is not scraped yet.")
            .Said("The scrape job tempo has no target that is up: http://tempo:3200/metrics is down (connection refused).")
            .Said("The scrape job tempo has a target that is up.");
        Assert.All(prometheus.Asked, a => Assert.Equal("/api/v1/targets?state=active&scrapePool=tempo", a.Path));
    }

    [Fact]
    public async Task One_target_that_is_up_is_enough()
    {
        await using var prometheus = await TestServer.StartAsync(Answer.Json($$"""{"status":"success","data":{"activeTargets":[{{Target("down", "x")}},{{Target("up")}}]} }"""));
        (await RunAsync(prometheus, "--job", "tempo")).Passed();
    }

    [Fact]
    public async Task Of_many_targets_a_few_are_named()
    {
        var many = string.Join(',', Enumerable.Repeat(Target("down", "x"), 1000));
        await using var prometheus = await TestServer.StartAsync(Answer.Json($$"""{"status":"success","data":{"activeTargets":[{{many}}]} }"""));
        (await RunUntilAsync(prometheus, 1, "--job", "tempo")).Failed("http://tempo:3200/metrics is down (x) and 995 more.");
    }

    [Fact]
    public async Task A_job_without_a_target_fails_though_others_have_one()
    {
        await using var prometheus = await TestServer.StartAsync(Targets("up"));
        (await RunUntilAsync(prometheus, 2, "--job", "tempo", "--job", "loki")).Failed("The scrape job loki has no target: see that it is in the configuration")
            .Said("The scrape job tempo has a target that is up.");
    }

    [Fact]
    public async Task A_series_that_comes_later_is_waited_for()
    {
        await using var prometheus = await TestServer.StartAsync(Vector(""), Vector("""{"metric":{},"value":[1763891937.1,"3"]}"""));
        (await RunAsync(prometheus, "--series", "up{job=\"tempo\"} == 1")).Passed().Said("There is no series up{job=\"tempo\"} == 1.");
        Assert.Equal("/api/v1/query?query=count%28up%7Bjob%3D%22tempo%22%7D%20%3D%3D%201%29", prometheus.Asked[0].Path);
    }

    [Fact]
    public async Task A_rule_that_fails_is_named_with_its_error()
    {
        await using var prometheus = await TestServer.StartAsync(Rules("ok", "err", "many-to-many matching not allowed"));
        (await RunUntilAsync(prometheus, 1, "--rule-group", "odin-tempo"))
            .Failed("The rule group odin-tempo is not healthy: second fails (many-to-many matching not allowed).");
    }

    [Fact]
    public async Task A_rule_that_is_evaluated_later_is_waited_for()
    {
        await using var prometheus = await TestServer.StartAsync(Rules("unknown", "ok"), Rules("ok", "ok"));
        (await RunAsync(prometheus, "--rule-group", "odin-tempo")).Passed().Said("first was not evaluated yet").Said("The rule group odin-tempo is healthy.");
    }

    [Fact]
    public async Task A_group_that_is_not_loaded_fails()
    {
        await using var prometheus = await TestServer.StartAsync(Rules("ok", "ok"));
        (await RunUntilAsync(prometheus, 1, "--rule-group", "odin-loki")).Failed("The rule group odin-loki is not loaded: see that rule_files has its file.");
    }

    [Fact]
    public async Task All_that_is_missing_is_named_and_what_is_well_is_not_asked_again()
    {
        await using var prometheus = await TestServer.StartAsync((asked, _) =>
            asked.Path.Contains("/targets", StringComparison.Ordinal) ? Targets("up") : asked.Path.Contains("/rules", StringComparison.Ordinal) ? Rules("ok", "ok") : Vector(""));
        (await RunUntilAsync(prometheus, 7, "--job", "tempo", "--series", "a", "--series", "b", "--rule-group", "none"))
            .Failed("- There is no series a.", "- There is no series b.", "- The rule group none is not loaded");
        Assert.Single(prometheus.Asked, a => a.Path.Contains("/targets", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_query_ends_it_at_once()
    {
        await using var prometheus = await TestServer.StartAsync(new Answer(400, """{"status":"error","errorType":"bad_data","error":"1:9: parse error: unexpected \")\""}"""));
        (await RunAsync(prometheus, "--series", "up{")).AtOnce().Failed("answers 400 Bad Request: 1:9: parse error: unexpected \")\"");
    }

    [Fact]
    public async Task One_that_starts_is_waited_for()
    {
        await using var prometheus = await TestServer.StartAsync(new Answer(503, "Service Unavailable", "text/plain"), Answer.Html, Targets("up"));
        (await RunAsync(prometheus, "--job", "tempo")).Passed().Said("Prometheus (http://localhost:").Said("answers 503 Service Unavailable: Service Unavailable");
    }

    [Fact]
    public async Task A_path_before_the_API_is_kept()
    {
        await using var prometheus = await TestServer.StartAsync(Targets("up"));
        (await Probed.RunAsync("metrics", "--prometheus", prometheus.Address + "/prometheus", "--job=tempo")).Passed();
        Assert.StartsWith("/prometheus/api/v1/targets?", prometheus.Asked[0].Path, StringComparison.Ordinal);
    }

    static Answer Targets(string health, string error = "") => Answer.Json(
        $$"""{"status":"success","data":{"activeTargets":[{{Target(health, error)}}],"droppedTargets":[],"droppedTargetCounts":null} }""");

    static string Target(string health, string error = "") => $$"""
        {"discoveredLabels":{"__address__":"tempo:3200"},"labels":{"instance":"tempo:3200","job":"renamed"},"scrapePool":"tempo",
         "scrapeUrl":"http://tempo:3200/metrics","globalUrl":"http://tempo:3200/metrics","lastError":"{{error}}","lastScrape":"2026-11-23T09:00:00Z",
         "lastScrapeDuration":0.01,"health":"{{health}}","scrapeInterval":"30s","scrapeTimeout":"10s"}
        """;

    static Answer Vector(string samples) => Answer.Json($$"""{"status":"success","data":{"resultType":"vector","result":[{{samples}}]} }""");

    static Answer Rules(string first, string second, string error = "") => Answer.Json($$"""
        {"status":"success","data":{"groups":[{"name":"odin-tempo","file":"/etc/prometheus/rules/tempo.yml","interval":30,"limit":0,"evaluationTime":0.001,"rules":[
          {"name":"first","query":"up","health":"{{first}}","type":"recording","evaluationTime":0.0005,"lastEvaluation":"2026-11-23T09:00:00Z"},
          {"name":"second","query":"up == 0","duration":300,"labels":{},"annotations":{},"alerts":[],"state":"inactive","health":"{{second}}"{{(error.Length > 0 ? $",\"lastError\":\"{error}\"" : "")}},"type":"alerting"}]}]} }
        """);

    static Task<Probed> RunAsync(TestServer prometheus, params string[] more) => Probed.RunAsync(["metrics", "--prometheus", prometheus.Address, .. more]);

    static Task<Probed> RunUntilAsync(TestServer prometheus, int asked, params string[] more) =>
        Probed.RunUntilAsync(prometheus, asked, ["metrics", "--prometheus", prometheus.Address, .. more]);
}
