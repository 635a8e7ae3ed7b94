using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>What Tempo 3 wants of its chart, beyond what every chart must pass.</summary>
public class TempoTests
{
    /// <summary>The keys at the top that Tempo 3.0 takes: it refuses a file with any other.</summary>
    static readonly string[] Accepted =
    [
        "target", "multitenancy_enabled", "shutdown_delay", "stream_over_http_enabled", "http_api_prefix", "enable_go_runtime_metrics",
        "span_profiling", "memory", "server", "internal_server", "distributor", "live_store_client", "querier", "query_frontend",
        "metrics_generator", "ingest", "block_builder", "storage", "overrides", "memberlist", "usage_report", "cache",
        "backend_scheduler", "backend_scheduler_client", "backend_worker", "live_store",
    ];

    static readonly string Samples = Repository.Combine("samples", "values", "tempo");

    static readonly TempoChart Chart = new();

    public static TheoryData<string> ValuesFiles { get; } = ["", .. Directory.EnumerateFiles(Samples, "*.yaml").Select(f => Path.GetFileName(f))];

    [NeedsToolTheory("helm")]
    [MemberData(nameof(ValuesFiles))]
    public void Tempo_takes_every_key_of_its_file(string values) =>
        Assert.Empty(((JsonObject)GoYaml.Read(HelmFile(values))!).Select(p => p.Key).Except(Accepted));

    [NeedsToolTheory("helm")]
    [MemberData(nameof(ValuesFiles))]
    public void Helm_and_CSharp_write_the_same_file(string values) => Assert.Equal(HelmFile(values), File(Given(values)));

    [Fact]
    public void Without_a_url_there_are_no_metrics_from_spans()
    {
        var file = Config([]);
        Assert.Null(file["metrics_generator"]);
        Assert.Null(file["overrides"]!["defaults"]!["metrics_generator"]);
    }

    [Fact]
    public void With_a_url_there_are_both_the_generator_and_its_processors()
    {
        var file = Config(Given("platform.yaml"));
        Assert.Equal("http://prometheus.monitoring:9090/api/v1/write", (string?)file["metrics_generator"]!["storage"]!["remote_write"]![0]!["url"]);
        Assert.Equal("""["service-graphs","span-metrics"]""", file["overrides"]!["defaults"]!["metrics_generator"]!["processors"]!.ToJsonString());
    }

    [Fact]
    public void Retention_reaches_the_worker_which_deletes_and_the_scheduler()
    {
        var file = Config(new() { ["retention"] = "48h" });
        Assert.Equal("48h", (string?)file["backend_worker"]!["compaction"]!["block_retention"]);
        Assert.Equal("48h", (string?)file["backend_scheduler"]!["provider"]!["compaction"]!["compaction"]!["block_retention"]);
    }

    [Fact]
    public void More_of_the_configuration_leaves_what_it_does_not_name()
    {
        var worker = Config(Given("tuned.yaml"))["backend_worker"]!["compaction"]!;
        Assert.Equal(("168h", "30m"), ((string?)worker["block_retention"], (string?)worker["compaction_window"]));
    }

    [Fact]
    public void More_of_the_configuration_wins() =>
        Assert.Equal("warn", (string?)Config(new() { ["extraConfig"] = new JsonObject { ["server"] = new JsonObject { ["log_level"] = "warn" } } })["server"]!["log_level"]);

    [Fact]
    public void The_headless_Service_is_never_scraped()
    {
        var labels = new JsonObject { ["commonLabels"] = new JsonObject { ["prometheus.io/service-monitor"] = "true" } };
        Assert.Equal([null, "false"], Chart.Render(labels).Where(o => (string?)o.Data["kind"] == "Service")
            .Select(o => (string?)o.Data["metadata"]!["labels"]!["prometheus.io/service-monitor"]));
    }

    [Fact]
    public void A_change_of_the_file_replaces_the_pod_and_others_do_not()
    {
        Assert.NotEqual(Checksum([]), Checksum(new() { ["retention"] = "48h" }));
        Assert.Equal(Checksum([]), Checksum(new() { ["networkPolicy"] = new JsonObject { ["enabled"] = true } }));
    }

    [Theory]
    [InlineData("""{}""", "claim", null)]
    [InlineData("""{"persistence":{"existingClaim":"mine"}}""", null, "persistentVolumeClaim")]
    [InlineData("""{"persistence":{"enabled":false}}""", null, "emptyDir")]
    [InlineData("""{"persistence":{"enabled":false,"existingClaim":"mine"}}""", null, "emptyDir")]
    public void Data_is_on_one_volume(string values, string? claim, string? volume)
    {
        var spec = StatefulSet(JsonNode.Parse(values)!.AsObject())["spec"]!;
        var data = spec["template"]!["spec"]!["volumes"]!.AsArray().SingleOrDefault(v => (string?)v!["name"] == "data");
        Assert.Equal(volume, data?.AsObject().Select(p => p.Key).Single(k => k != "name"));
        Assert.Equal(claim is not null, spec["volumeClaimTemplates"] is not null);
    }

    [Fact]
    public void A_bucket_without_a_name_is_refused()
    {
        var values = new JsonObject { ["storage"] = new JsonObject { ["backend"] = "s3" } };
        Assert.Contains("storage.s3.bucket", Assert.Throws<ChartException>(() => Chart.Render(values)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("retention", "14d")]
    [InlineData("retention", "0h")]
    [InlineData("fullnameOverride", "Tempo")]
    [InlineData("logLevel", "trace")]
    public void The_schema_refuses_what_Tempo_would(string key, string value) =>
        Assert.Contains(key, Assert.Throws<ChartException>(() => Chart.Render(new() { [key] = value })).Message, StringComparison.Ordinal);

    [Fact]
    public void Names_leave_room_for_the_labels_of_pods()
    {
        var release = new Release { Name = new string('r', 53) };
        Assert.All(Chart.Render(null, release).Where(o => o.Data["kind"]!.GetValue<string>() == "StatefulSet"),
            o => Assert.Equal(46, o.Data["metadata"]!["name"]!.GetValue<string>().Length));
    }

    static JsonObject Given(string values) =>
        values.Length == 0 ? [] : ValuesFile.Parse(values, System.IO.File.ReadAllText(Path.Combine(Samples, values)));

    static JsonObject Object(JsonObject values, string kind) => Chart.Render(values).Select(o => o.Data).Single(o => (string?)o["kind"] == kind);

    static JsonObject StatefulSet(JsonObject values) => Object(values, "StatefulSet");

    static string File(JsonObject values) => (string)Object(values, "ConfigMap")["data"]!["tempo.yaml"]!;

    static JsonObject Config(JsonObject values) => (JsonObject)GoYaml.Read(File(values))!;

    static string Checksum(JsonObject values) => (string)StatefulSet(values)["spec"]!["template"]!["metadata"]!["annotations"]!["checksum/config"]!;

    static string HelmFile(string values)
    {
        var chart = EmittedChart.Named("tempo").Folder;
        string[] arguments = values.Length == 0 ? [] : ["-f", Path.Combine(Samples, values)];
        return (string)GoYaml.ReadAll(RealHelm.Template(chart, "release-name", [.. arguments, "--show-only", "templates/configmap.yaml"]).Succeeded().Output)
            .Single()["data"]!["tempo.yaml"]!;
    }
}
