using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>What the collector 0.159 wants of its chart, beyond what every chart must pass.</summary>
public class CollectorTests
{
    static readonly string Samples = Repository.Combine("samples", "values", "otel-collector");

    static readonly CollectorChart Chart = new();

    public static TheoryData<string> OwnFiles { get; } = ["", "stack.yaml", "restricted.yaml"];

    public static TheoryData<string> AllFiles { get; } = ["", .. Directory.EnumerateFiles(Samples, "*.yaml").Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(OwnFiles))]
    public void The_collector_takes_every_key_of_its_file(string values) => Assert.Empty(KeyPaths.Of(Config(Given(values))).Except(CollectorKeys.Accepted));

    [Theory]
    [MemberData(nameof(AllFiles))]
    public void Pipelines_name_what_is_there_and_all_that_is_there(string values)
    {
        var file = Config(Given(values));
        var pipelines = file["service"]!["pipelines"]!.AsObject().Select(p => p.Value!).ToList();
        Assert.Equal(Named("receivers").Union(Named("exporters")).Union(Named("processors")).Order(),
            Keys("receivers").Union(Keys("exporters")).Union(Keys("connectors")).Union(Keys("processors")).Order());
        Assert.All(pipelines, p => Assert.Equal("memory_limiter", (string?)p["processors"]![0]));
        Assert.Equal(Keys("extensions").Order(), file["service"]!["extensions"]!.AsArray().Select(e => (string)e!).Order());

        IEnumerable<string> Named(string key) => pipelines.SelectMany(p => p[key]!.AsArray()).Select(n => (string)n!);
        IEnumerable<string> Keys(string section) => file[section]?.AsObject().Select(p => p.Key) ?? [];
    }

    [Theory]
    [InlineData("k8s")]
    [InlineData("contrib")]
    public void The_image_is_that_of_the_distribution(string distribution) => Assert.Equal(
        $"ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-{distribution}:0.159.0",
        (string?)Container(new() { ["distribution"] = distribution })["image"]);

    [Fact]
    public void A_repository_of_the_user_goes_before_the_distribution() => Assert.Equal("registry.example/mine:0.159.0", (string?)Container(JsonNode.Parse(
        """{"image":{"repository":"mine"},"global":{"imageRegistry":"registry.example"}}""")!.AsObject())["image"]);

    [Theory]
    [InlineData(512, "512Mi", "409MiB")]
    [InlineData(1_000, "1000Mi", "800MiB")]
    [InlineData(1_048_575, "1048575Mi", "838860MiB")]
    public void Go_and_the_container_have_limits_from_one_value(int limit, string container, string go)
    {
        var it = Container(new() { ["memoryLimitMiB"] = limit });
        Assert.Equal(container, (string?)it["resources"]!["limits"]!["memory"]);
        Assert.Equal(go, (string?)it["env"]!.AsArray().Single(v => (string?)v!["name"] == "GOMEMLIMIT")!["value"]);
        Assert.Equal(80, (long)Config([])["processors"]!["memory_limiter"]!["limit_percentage"]!);
    }

    [Fact]
    public void Other_limits_stay() => Assert.Equal("""{"memory":"512Mi","cpu":"1"}""", Container(Given("restricted.yaml"))["resources"]!["limits"]!.ToJsonString());

    [Fact]
    public void Its_own_lines_are_not_read() => Assert.Equal(
        "/var/log/pods/default_release-name-otel-collector-*_*/otel-collector/*.log", (string?)Config([])["receivers"]!["file_log"]!["exclude"]![0]);

    [Fact]
    public void Without_logs_it_is_restricted()
    {
        var pod = Pod(Given("restricted.yaml"));
        Assert.DoesNotContain(pod["volumes"]!.AsArray(), v => v!["hostPath"] is not null);
        Assert.True((bool)pod["securityContext"]!["runAsNonRoot"]!);
        Assert.Null(pod["securityContext"]!["supplementalGroups"]);
        Assert.False((bool)pod["automountServiceAccountToken"]!);
        Assert.DoesNotContain(Chart.Render(Given("restricted.yaml")), o => (string?)o.Data["kind"] is "ClusterRole" or "ClusterRoleBinding");
    }

    [Fact]
    public void With_logs_it_is_in_the_group_of_the_files_and_with_checkpoints_it_is_root()
    {
        Assert.Equal((10001L, "[0]"), ((long)Pod([])["securityContext"]!["runAsUser"]!, Pod([])["securityContext"]!["supplementalGroups"]!.ToJsonString()));
        var values = new JsonObject { ["checkpoints"] = new JsonObject { ["enabled"] = true } };
        Assert.Equal((0L, false), ((long)Pod(values)["securityContext"]!["runAsUser"]!, (bool)Pod(values)["securityContext"]!["runAsNonRoot"]!));
        Assert.All([Container([]), Container(values)], c => Assert.Equal("""["ALL"]""", c["securityContext"]!["capabilities"]!["drop"]!.ToJsonString()));
        Assert.All(Pod(values)["containers"]![0]!["volumeMounts"]!.AsArray().Where(m => (string?)m!["mountPath"] == "/var/log/pods"), m => Assert.True((bool)m!["readOnly"]!));
    }

    [Fact]
    public void Checkpoints_keep_positions_and_queues()
    {
        var file = Config(Given("stack.yaml"));
        Assert.Equal("file_storage", (string?)file["receivers"]!["file_log"]!["storage"]);
        Assert.All(["otlp_grpc/tempo", "otlp_http/loki", "otlp_http/prometheus"], e => Assert.Equal("file_storage", (string?)file["exporters"]![e]!["sending_queue"]!["storage"]));
        Assert.Equal("/var/lib/otelcol", (string?)file["extensions"]!["file_storage"]!["directory"]);
    }

    [Fact]
    public void Addresses_are_those_of_the_release()
    {
        var file = Config(Given("stack.yaml"))["exporters"]!;
        Assert.Equal("release-name-tempo:4317", (string?)file["otlp_grpc/tempo"]!["endpoint"]);
        Assert.Equal("http://release-name-loki:3100/otlp", (string?)file["otlp_http/loki"]!["endpoint"]);
        Assert.Equal("http://release-name-prometheus:9090/api/v1/otlp", (string?)file["otlp_http/prometheus"]!["endpoint"]);
    }

    [Fact]
    public void What_has_nowhere_to_go_is_counted()
    {
        Assert.Equal("""["debug"]""", Config([])["service"]!["pipelines"]!["traces"]!["exporters"]!.ToJsonString());
        Assert.Null(Config(Given("stack.yaml"))["exporters"]!["debug"]);
    }

    [Fact]
    public void It_may_see_pods_and_namespaces_and_no_more() => Assert.Equal(
        """[{"apiGroups":[""],"resources":["pods","namespaces"],"verbs":["get","list","watch"]}]""", Object([], "ClusterRole")["rules"]!.ToJsonString());

    [Fact]
    public void Its_Service_stays_on_the_node_and_it_is_on_all_of_them()
    {
        Assert.Equal("Local", (string?)Object([], "Service")["spec"]!["internalTrafficPolicy"]);
        Assert.Null(Object(Given("restricted.yaml"), "Service")["spec"]!["internalTrafficPolicy"]);
        Assert.Equal("""[{"operator":"Exists"}]""", Pod([])["tolerations"]!.ToJsonString());
    }

    [Fact]
    public void A_change_of_the_file_replaces_the_pods()
    {
        Assert.NotEqual(Checksum([]), Checksum(new() { ["clusterName"] = "a" }));
        Assert.Equal(Checksum([]), Checksum(new() { ["memoryLimitMiB"] = 600 }));

        static string Checksum(JsonObject values) => (string)Object(values, "DaemonSet")["spec"]!["template"]!["metadata"]!["annotations"]!["checksum/config"]!;
    }

    [Theory]
    [InlineData("""{"config":{"receivers":{"tempo":{}},"pipelines":{"traces":{"receivers":["tempo"]}}}}""", "config.receivers")]
    [InlineData("""{"config":{"exporters":{"prometheus_remote_write":{}},"pipelines":{"metrics":{"exporters":["prometheus_remote_write"]}}}}""", "config.exporters: the distribution")]
    [InlineData("""{"config":{"processors":{"batc":{}},"pipelines":{"metrics":{"processors":["batc"]}}}}""", "config.processors: the distribution")]
    [InlineData("""{"config":{"connectors":{"sum":{}},"pipelines":{"traces":{"exporters":["sum"]},"metrics":{"receivers":["sum"]}}}}""", "config.connectors: the distribution")]
    [InlineData("""{"config":{"extensions":{"db_storage":{}}}}""", "config.extensions: the distribution")]
    [InlineData("""{"config":{"pipelines":{"traces":{"receivers":["zipkin"]}}}}""", "config.pipelines.traces.receivers")]
    [InlineData("""{"config":{"pipelines":{"logs":{"processors":["transform"]}}}}""", "config.pipelines.logs.processors")]
    [InlineData("""{"config":{"pipelines":{"metrics":{"exporters":["debug"]}}}}""", "config.pipelines.metrics.exporters")]
    [InlineData("""{"config":{"pipelines":{"traces":{"processors":["memory_limiter"]}}}}""", "config.pipelines.traces.processors")]
    [InlineData("""{"config":{"extraPipelines":{"spans":{"receivers":["otlp"],"exporters":["debug"]}}}}""", "config.extraPipelines: the name")]
    [InlineData("""{"config":{"extraPipelines":{"traces/a":{"receivers":["zipkin"],"exporters":["debug"]}}}}""", "config.extraPipelines: a receiver")]
    [InlineData("""{"config":{"extraPipelines":{"traces/a":{"receivers":["otlp"],"processors":["batch","memory_limiter"],"exporters":["debug"]}}}}""", "config.extraPipelines: a processor")]
    [InlineData("""{"config":{"extraPipelines":{"traces/a":{"receivers":["otlp"],"exporters":["otlp_grpc/tempo"]}}}}""", "config.extraPipelines: an exporter")]
    [InlineData("""{"config":{"receivers":{"zipkin":{}}}}""", "config.receivers: no pipeline")]
    [InlineData("""{"config":{"processors":{"transform":{}}}}""", "config.processors: no pipeline")]
    [InlineData("""{"config":{"exporters":{"otlp_http/mine":{}}}}""", "config.exporters: no pipeline")]
    [InlineData("""{"config":{"connectors":{"forward":{}},"pipelines":{"traces":{"exporters":["forward"]}}}}""", "config.connectors: one does not join")]
    [InlineData("""{"resources":{"limits":{"memory":"1Gi"}}}""", "memoryLimitMiB")]
    public void What_the_collector_would_refuse_is_refused(string values, string says) =>
        Assert.Contains(says, Assert.Throws<ChartException>(() => Chart.Render(JsonNode.Parse(values)!.AsObject())).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"distribution":"core"}""", "distribution")]
    [InlineData("""{"memoryLimitMiB":32}""", "memoryLimitMiB")]
    [InlineData("""{"exporters":{"tempo":{"endpoint":"tempo"}}}""", "endpoint")]
    [InlineData("""{"config":{"extraPipelines":{"traces/a":{"receivers":[],"exporters":["debug"]}}}}""", "receivers")]
    [InlineData("""{"logs":{"include":["/etc/passwd"]}}""", "include")]
    public void The_schema_refuses_what_cannot_be(string values, string says) =>
        Assert.Contains(says, Assert.Throws<ChartException>(() => Chart.Render(JsonNode.Parse(values)!.AsObject())).Message, StringComparison.Ordinal);

    static JsonObject Given(string values) =>
        values.Length == 0 ? [] : ValuesFile.Parse(values, File.ReadAllText(Path.Combine(Samples, values)));

    static JsonObject Object(JsonObject values, string kind) => Chart.Render(values).Select(o => o.Data).First(o => (string?)o["kind"] == kind);

    static JsonNode Pod(JsonObject values) => Object(values, "DaemonSet")["spec"]!["template"]!["spec"]!;

    static JsonNode Container(JsonObject values) => Pod(values)["containers"]![0]!;

    static JsonObject Config(JsonObject values) => (JsonObject)GoYaml.Read((string)Object(values, "ConfigMap")["data"]!["config.yaml"]!)!;
}
