using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>What Prometheus 3.14 wants of its chart, beyond what every chart must pass.</summary>
public class PrometheusTests
{
    /// <summary>The keys at the top that Prometheus 3.14 takes: it refuses a file with any other.</summary>
    static readonly string[] Accepted =
    [
        "global", "runtime", "rule_files", "scrape_config_files", "scrape_configs", "alerting", "remote_write", "remote_read", "otlp",
        "storage", "tracing",
    ];

    static readonly PrometheusChart Chart = new();

    public static TheoryData<string> ValuesFiles { get; } = ["", .. Rendered.Samples("prometheus")];

    [Theory]
    [MemberData(nameof(ValuesFiles))]
    public void Prometheus_takes_every_key_of_its_file(string values) => Assert.Empty(Config(Rendered.Sample("prometheus", values)).Select(p => p.Key).Except(Accepted));

    [Fact]
    public void Every_part_that_has_metrics_is_scraped_under_its_name() =>
        Assert.Empty(Flows.Scraped.Select(p => p.Name).Except(PrometheusJobs.All.Select(j => j.Job.Name)));

    [Fact]
    public void No_two_jobs_have_one_name_and_none_is_wrong() => Assert.Empty(Charts.Prometheus.ScrapeJobs.Check(PrometheusJobs.All.Select(j => j.Job)));

    [Fact]
    public void A_job_is_scraped_as_often_as_its_values_say()
    {
        var jobs = Jobs(JsonNode.Parse("""{"scrape":{"kubelet":{"interval":"1m"},"cadvisor":{"enabled":false},"parts":{"loki":{"enabled":false}}}}""")!.AsObject());
        Assert.Equal("1m", (string?)jobs["kubelet"]["scrape_interval"]);
        Assert.Null(jobs["tempo"]["scrape_interval"]);
        Assert.DoesNotContain("cadvisor", jobs.Keys);
        Assert.DoesNotContain("loki", jobs.Keys);
    }

    [Fact]
    public void Parts_that_speak_of_others_keep_their_labels()
    {
        var jobs = Jobs([]);
        Assert.True((bool?)jobs["kube-state-metrics"]["honor_labels"]);
        Assert.Contains(jobs["kube-state-metrics"]["relabel_configs"]!.AsArray(), r => (string?)r!["action"] == "labeldrop");
        Assert.Contains(jobs["tempo"]["relabel_configs"]!.AsArray(), r => (string?)r!["target_label"] == "node");
    }

    [Fact]
    public void Only_odin_exporter_is_asked_for_native_histograms() =>
        Assert.Equal(["odin-exporter"], Jobs([]).Where(j => (bool?)j.Value["scrape_native_histograms"] == true).Select(j => j.Key));

    [Theory]
    [InlineData("50Gi", "", "40960MB")]
    [InlineData("1Ti", "", "838860MB")]
    [InlineData("500Mi", "", "400MB")]
    [InlineData("50Gi", "40GB", "40GB")]
    public void Blocks_have_four_fifths_of_the_volume(string volume, string given, string written) =>
        Assert.Equal(written, (string?)Config(Sizes(volume, given))["storage"]!["tsdb"]!["retention"]!["size"]);

    [Theory]
    [InlineData("50Gi", "41GB", "retention.size")]
    [InlineData("1Ti", "820GB", "retention.size")]
    [InlineData("50G", "", "persistence.size")]
    [InlineData("1e10", "", "persistence.size")]
    public void More_than_that_is_refused(string volume, string given, string said) => Refused(Sizes(volume, given), said);

    [Fact]
    public void Alerts_lose_the_labels_that_tell_replicas_apart()
    {
        var config = Config(JsonNode.Parse("""{"externalLabels":{"cluster":"a","prometheus_replica":null,"__replica__":"${POD_NAME}"},"alertmanagers":[{"host":"{release}-am"}]}""")!.AsObject());
        Assert.Equal("""{"__replica__":"${POD_NAME}","cluster":"a"}""", config["global"]!["external_labels"]!.ToJsonString());
        var alerting = config["alerting"]!;
        Assert.Equal("__replica__", (string?)Assert.Single(alerting["alert_relabel_configs"]!.AsArray())!["regex"]);
        Assert.Equal("release-name-am", (string?)alerting["alertmanagers"]![0]!["dns_sd_configs"]![0]!["names"]![0]);
    }

    [Theory]
    [InlineData("""{"replicas":2,"externalLabels":{"prometheus_replica":null}}""", "externalLabels")]
    [InlineData("""{"replicas":2,"persistence":{"existingClaim":"mine"}}""", "existingClaim")]
    [InlineData("""{"remoteWrite":[{"name":"a","url":"http://a"},{"name":"a","url":"http://b"}]}""", "remoteWrite")]
    [InlineData("""{"remoteWrite":[{"name":"a","url":"http://a","basicAuthSecret":"x","tokenSecret":"y"}]}""", "remoteWrite")]
    public void What_could_not_work_is_refused(string values, string said) => Refused(JsonNode.Parse(values)!.AsObject(), said);

    [Fact]
    public void Secrets_of_storages_are_files_of_the_pod_and_nothing_else()
    {
        var values = JsonNode.Parse("""{"remoteWrite":[{"name":"mimir","url":"http://m","basicAuthSecret":"login","authoritySecret":"login"}]}""")!.AsObject();
        var source = Assert.Single(Config(values)["remote_write"]!.AsArray())!["basic_auth"]!;
        Assert.Equal("""{"username_file":"/etc/prometheus/remote-write/mimir/username","password_file":"/etc/prometheus/remote-write/mimir/password"}""", source.ToJsonString());
        var paths = StatefulSet(values)["spec"]!["template"]!["spec"]!["volumes"]!.AsArray().Single(v => (string?)v!["name"] == "remote-write")!["projected"]!["sources"]!.AsArray()
            .SelectMany(s => s!["secret"]!["items"]!.AsArray()).Select(i => (string?)i!["path"]);
        Assert.Equal(["mimir/username", "mimir/password", "mimir/ca.crt"], paths);
    }

    [Fact]
    public void Rules_of_others_are_mounted_and_not_missed()
    {
        var values = JsonNode.Parse("""{"ruleConfigMaps":["{release}-tempo-rules"]}""")!.AsObject();
        var volume = StatefulSet(values)["spec"]!["template"]!["spec"]!["volumes"]!.AsArray().Single(v => (string?)v!["name"] == "rules")!["projected"]!;
        Assert.Equal("""[{"configMap":{"name":"release-name-prometheus-rules"}},{"configMap":{"name":"release-name-tempo-rules","optional":true}}]""", volume["sources"]!.ToJsonString());
    }

    [Fact]
    public void The_configuration_changes_no_pod() => Assert.Equal(
        StatefulSet([])["spec"]!["template"]!.ToJsonString(),
        StatefulSet(JsonNode.Parse("""{"scrape":{"interval":"15s"},"maxExemplars":1,"alertmanagers":[{"host":"a"}]}""")!.AsObject())["spec"]!["template"]!.ToJsonString());

    [Fact]
    public void The_admin_API_is_off_unless_it_is_asked_for()
    {
        Assert.DoesNotContain("--web.enable-admin-api", Arguments([]));
        Assert.Contains("--web.enable-admin-api", Arguments(new() { ["adminApi"] = true }));
    }

    /// <summary>What jobs drop, no rule and no dashboard of the build asks for.</summary>
    [Fact]
    public void Nothing_that_is_dropped_is_asked_for()
    {
        var dropped = PrometheusJobs.All.SelectMany(j => j.Job.MetricRelabelings).Where(r => r is { Action: "drop", Sources: ["__name__"] }).Select(r => r.Pattern!).ToList();
        Assert.NotEmpty(dropped);
        var names = Rendered.Expressions().SelectMany(e => System.Text.RegularExpressions.Regex.Matches(e, "[a-z_:][a-z0-9_:]+").Select(m => m.Value)).Distinct().ToList();
        Assert.Contains("up", names);
        Assert.DoesNotContain(names, n => dropped.Any(p => System.Text.RegularExpressions.Regex.IsMatch(n, $"^(?:{p})$")));
    }

    static JsonObject Sizes(string volume, string given) => new() { ["persistence"] = new JsonObject { ["size"] = volume }, ["retention"] = new JsonObject { ["size"] = given } };

    static JsonObject Config(JsonObject values) => Rendered.File(Chart, values, "prometheus.yaml");

    static Dictionary<string, JsonNode> Jobs(JsonObject values) => Config(values)["scrape_configs"]!.AsArray().ToDictionary(j => (string)j!["job_name"]!, j => j!);

    static JsonNode StatefulSet(JsonObject values) => Rendered.Object(Chart, values, "StatefulSet");

    static IEnumerable<string?> Arguments(JsonObject values) => StatefulSet(values)["spec"]!["template"]!["spec"]!["containers"]![0]!["args"]!.AsArray().Select(a => (string?)a);

    static void Refused(JsonObject values, string said) =>
        Assert.Contains(said, Assert.Throws<ChartException>(() => Chart.Render(values)).Message, StringComparison.Ordinal);
}
