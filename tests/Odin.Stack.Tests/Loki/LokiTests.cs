using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>What Loki 3.7 wants of its chart, beyond what every chart must pass.</summary>
public class LokiTests
{
    static readonly string Samples = Repository.Combine("samples", "values", "loki");

    static readonly LokiChart Chart = new();

    public static TheoryData<string> ValuesFiles { get; } = ["", .. Directory.EnumerateFiles(Samples, "*.yaml").Select(f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(ValuesFiles))]
    public void Loki_takes_every_key_of_its_file(string values) => Assert.Empty(KeyPaths.Of(Config(Given(values))).Except(LokiKeys.Accepted));

    [Fact]
    public void The_list_of_keys_refuses_others() =>
        Assert.Equal(["compactor.shared_store"], KeyPaths.Of(JsonNode.Parse("""{"compactor":{"shared_store":"s3"}}""")).Except(LokiKeys.Accepted));

    [Theory]
    [InlineData("filesystem")]
    [InlineData("s3")]
    public void Retention_is_complete_so_that_it_deletes(string backend)
    {
        var file = Config(new() { ["retention"] = "48h", ["storage"] = Bucket(backend) });
        Assert.Equal("48h", (string?)file["limits_config"]!["retention_period"]);
        Assert.True((bool)file["compactor"]!["retention_enabled"]!);
        Assert.Equal(backend, (string?)file["compactor"]!["delete_request_store"]);
        Assert.StartsWith("/var/loki/", (string?)file["compactor"]!["working_directory"], StringComparison.Ordinal);
        Assert.Equal("24h", (string?)file["schema_config"]!["configs"]![0]!["index"]!["period"]);
    }

    [Fact]
    public void Streams_may_be_kept_for_another_time()
    {
        var streams = Config(Given("bucket.yaml"))["limits_config"]!["retention_stream"]!.AsArray();
        Assert.Equal(["168h", "24h"], streams.Select(s => (string?)s!["period"]));
        Assert.Equal([1, 2], streams.Select(s => (long)s!["priority"]!));
        Assert.Null(Config([])["limits_config"]!["retention_stream"]);
    }

    [Fact]
    public void One_replica_asks_nobody_and_three_ask_each_other()
    {
        var (one, three) = (Config([]), Config(Given("bucket.yaml")));
        Assert.Equal(("inmemory", 1L, true), Ring(one));
        Assert.Equal(("memberlist", 3L, false), Ring(three));
        Assert.Equal("release-name-loki-headless.default.svc:7946", (string?)three["memberlist"]!["join_members"]![0]);

        static (string?, long, bool) Ring(JsonObject file) =>
            ((string?)file["common"]!["ring"]!["kvstore"]!["store"], (long)file["common"]!["replication_factor"]!, file["memberlist"] is null);
    }

    [Fact]
    public void Replicas_reach_each_other_by_the_headless_Service_and_through_the_policy()
    {
        var values = Given("bucket.yaml");
        values["networkPolicy"] = new JsonObject { ["enabled"] = true };
        var policy = Object(values, "NetworkPolicy")["spec"]!;
        var headless = Chart.Render(values).Select(o => o.Data).Single(o => (string?)o["kind"] == "Service" && (string?)o["spec"]!["clusterIP"] == "None");
        Assert.Superset(new HashSet<long> { 9095, 7946 }, headless["spec"]!["ports"]!.AsArray().Select(p => (long)p!["port"]!).ToHashSet());
        Assert.Superset(new HashSet<string> { "grpc", "memberlist" }, PolicyPorts("ingress").ToHashSet());
        Assert.Superset(new HashSet<string> { "9095", "7946" }, PolicyPorts("egress").ToHashSet());
        Assert.Equal("Parallel", (string?)Object(values, "StatefulSet")["spec"]!["podManagementPolicy"]);

        IEnumerable<string> PolicyPorts(string way) =>
            policy[way]!.AsArray().Where(r => r!["ports"] is not null).SelectMany(r => r!["ports"]!.AsArray()).Select(p => p!["port"]!.ToString());
    }

    [Fact]
    public void Names_of_pods_are_no_index_labels() => Assert.DoesNotContain(
        Config([])["limits_config"]!["otlp_config"]!["resource_attributes"]!["attributes_config"]![0]!["attributes"]!.AsArray(),
        a => (string?)a is "k8s.pod.name" or "k8s.pod.uid" or "service.instance.id");

    [Fact]
    public void Keys_of_the_bucket_come_from_the_secret()
    {
        Assert.Equal(["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"], Variables(Given("bucket.yaml")));
        Assert.Empty(Variables([]));
        Assert.DoesNotContain("access_key", File(Given("bucket.yaml")), StringComparison.Ordinal);

        static IEnumerable<string?> Variables(JsonObject values) =>
            Object(values, "StatefulSet")["spec"]!["template"]!["spec"]!["containers"]![0]!["env"]?.AsArray().Select(v => (string?)v!["name"]) ?? [];
    }

    [Fact]
    public void The_ruler_is_off_unless_asked_for_and_has_its_rules_where_its_tenant_is()
    {
        Assert.Null(Config([])["ruler"]);
        var values = Given("platform.yaml");
        Assert.Equal("http://release-name-alertmanager:9093", (string?)Config(values)["ruler"]!["alertmanager_url"]);
        Assert.Contains("/etc/loki-rules/platform", Object(values, "StatefulSet")["spec"]!["template"]!["spec"]!["containers"]![0]!["volumeMounts"]!.AsArray().Select(m => (string?)m!["mountPath"]));
    }

    [Fact]
    public void A_change_of_the_file_replaces_the_pods_and_others_do_not()
    {
        Assert.NotEqual(Checksum([]), Checksum(new() { ["retention"] = "48h" }));
        Assert.Equal(Checksum([]), Checksum(new() { ["networkPolicy"] = new JsonObject { ["enabled"] = true } }));
    }

    [Theory]
    [InlineData("""{"storage":{"backend":"s3"}}""", "storage.s3.bucket")]
    [InlineData("""{"storage":{"backend":"s3","s3":{"bucket":"b"}}}""", "storage.s3.region")]
    [InlineData("""{"storage":{"backend":"s3","s3":{"bucket":"b","region":"r","prefix":"p"}}}""", "storage.s3.prefix")]
    [InlineData("""{"replicas":3}""", "storage.backend s3")]
    [InlineData("""{"replicas":2,"storage":{"backend":"s3","s3":{"bucket":"b","region":"r"}}}""", "three and more")]
    [InlineData("""{"replicas":3,"storage":{"backend":"s3","s3":{"bucket":"b","region":"r"}},"persistence":{"existingClaim":"c"}}""", "persistence.existingClaim")]
    [InlineData("""{"ruler":{"existingConfigMap":"mine"}}""", "ruler.alertmanagerUrl")]
    public void What_would_lose_logs_is_refused(string values, string says) =>
        Assert.Contains(says, Assert.Throws<ChartException>(() => Chart.Render(JsonNode.Parse(values)!.AsObject())).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"retention":"14d"}""", "retention")]
    [InlineData("""{"retention":"23h"}""", "retention")]
    [InlineData("""{"indexLabels":[]}""", "indexLabels")]
    [InlineData("""{"streamRetention":[{"selector":"app","period":"24h"}]}""", "selector")]
    [InlineData("""{"limits":{"maxLineSize":"256 KB"}}""", "maxLineSize")]
    [InlineData("""{"storage":{"backend":"gcs"}}""", "backend")]
    public void The_schema_refuses_what_Loki_would(string values, string says) =>
        Assert.Contains(says, Assert.Throws<ChartException>(() => Chart.Render(JsonNode.Parse(values)!.AsObject())).Message, StringComparison.Ordinal);

    static JsonObject Bucket(string backend) => backend == "s3"
        ? new() { ["backend"] = "s3", ["s3"] = new JsonObject { ["bucket"] = "b", ["region"] = "r" } }
        : new() { ["backend"] = backend };

    static JsonObject Given(string values) =>
        values.Length == 0 ? [] : ValuesFile.Parse(values, System.IO.File.ReadAllText(Path.Combine(Samples, values)));

    static JsonObject Object(JsonObject values, string kind) => Chart.Render(values).Select(o => o.Data).Single(o => (string?)o["kind"] == kind);

    static string File(JsonObject values) =>
        (string)Chart.Render(values).Select(o => o.Data).First(o => (string?)o["kind"] == "ConfigMap" && o["data"]!["loki.yaml"] is not null)["data"]!["loki.yaml"]!;

    static JsonObject Config(JsonObject values) => (JsonObject)GoYaml.Read(File(values))!;

    static string Checksum(JsonObject values) => (string)Object(values, "StatefulSet")["spec"]!["template"]!["metadata"]!["annotations"]!["checksum/config"]!;
}
