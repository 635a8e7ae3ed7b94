using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>What the exporter wants of its chart, beyond what every chart must pass.</summary>
public class ExporterTests
{
    static readonly ExporterChart Chart = new();

    [Fact]
    public void It_is_there_once_and_never_twice_at_a_time()
    {
        var spec = Object([], "Deployment")["spec"]!;
        Assert.Equal((1, "Recreate"), ((long)spec["replicas"]!, (string?)spec["strategy"]!["type"]));
    }

    [Fact]
    public void The_image_is_that_of_the_build() => Assert.Equal("ghcr.io/odin/odin-exporter:0.1.0", Container([])["image"]!.GetValue<string>());

    [Fact]
    public void A_digest_goes_before_the_tag() => Assert.Equal(
        "localhost:5000/odin/odin-exporter@sha256:" + new string('a', 64),
        Container(new() { ["image"] = new JsonObject { ["registry"] = "localhost:5000", ["digest"] = "sha256:" + new string('a', 64) } })["image"]!.GetValue<string>());

    [Fact]
    public void Without_Kubernetes_there_is_neither_a_token_nor_a_right()
    {
        Assert.DoesNotContain(Kinds([]), k => k.Contains("Role", StringComparison.Ordinal));
        Assert.False((bool)PodSpec([])["automountServiceAccountToken"]!);
        Assert.False((bool)Object([], "ServiceAccount")["automountServiceAccountToken"]!);
    }

    [Fact]
    public void With_Kubernetes_pods_and_jobs_are_listed_and_watched_and_nothing_else()
    {
        var values = Values("""{"config":{"sources":{"kubernetes":{"enabled":true}}}}""");
        Assert.Equal(["ClusterRole", "ClusterRoleBinding"], Kinds(values).Where(k => k.Contains("Role", StringComparison.Ordinal)).Order());
        Assert.Equal(Rights, Object(values, "ClusterRole")["rules"]!.ToJsonString());
        Assert.True((bool)PodSpec(values)["automountServiceAccountToken"]!);
    }

    [Fact]
    public void Named_namespaces_have_a_role_each()
    {
        var values = Values("""{"config":{"sources":{"kubernetes":{"enabled":true,"namespaces":["a","b"]}}}}""");
        Assert.Equal(["RoleBindingList", "RoleList"], Kinds(values).Where(k => k.Contains("Role", StringComparison.Ordinal)).Order());
        Assert.All(Object(values, "RoleList")["items"]!.AsArray(), role => Assert.Equal(Rights, role!["rules"]!.ToJsonString()));
        Assert.Equal(["a", "b"], Object(values, "RoleBindingList")["items"]!.AsArray().Select(b => (string?)b!["metadata"]!["namespace"]));
        Assert.All(Object(values, "RoleBindingList")["items"]!.AsArray(), b => Assert.Equal(
            ("default-release-name-odin-exporter", "release-name-odin-exporter", "default"),
            ((string?)b!["roleRef"]!["name"], (string?)b["subjects"]![0]!["name"], (string?)b["subjects"]![0]!["namespace"])));
    }

    [Fact]
    public void Another_cluster_sees_no_token_of_this_one()
    {
        var values = Values("""{"config":{"sources":{"kubernetes":{"enabled":true,"apiServer":"https://other:6443"}}}}""");
        Assert.DoesNotContain(Kinds(values), k => k.Contains("Role", StringComparison.Ordinal));
        Assert.False((bool)PodSpec(values)["automountServiceAccountToken"]!);
    }

    [Fact]
    public void The_port_of_observations_is_there_when_they_are_taken()
    {
        var posted = Values("""{"config":{"sources":{"observations":{"enabled":true}}},"networkPolicy":{"enabled":true}}""");
        Assert.Equal(["metrics"], Ports([]));
        Assert.Equal(["metrics", "intake"], Ports(posted));
        Assert.Equal(["metrics", "intake"], Object(posted, "NetworkPolicy")["spec"]!["ingress"]!.AsArray().Select(r => (string?)r!["ports"]![0]!["port"]));
    }

    [Fact]
    public void The_token_is_a_file_from_the_Secret()
    {
        var values = Values("""{"bearerToken":{"existingSecret":"mine","key":"k"}}""");
        var mount = Container(values)["volumeMounts"]!.AsArray().Single(m => (string?)m!["name"] == "bearer-token")!;
        Assert.Equal($"{mount["mountPath"]}/k", (string?)Config(values)["sources"]!["observations"]!["bearerTokenFile"]);
        Assert.Equal("mine", (string?)PodSpec(values)["volumes"]!.AsArray().Single(v => (string?)v!["name"] == "bearer-token")!["secret"]!["secretName"]);
    }

    [Fact]
    public void A_change_of_the_configuration_replaces_no_pod() => Assert.Equal(
        Object([], "Deployment").ToJsonString(),
        Object(Values("""{"config":{"limits":{"expireAfter":"2h"},"sources":{"json":[{"name":"a","url":"http://a","metric":"ml_model_accuracy","labels":{"model_name":{"path":"$.a"}}}]}}}"""), "Deployment").ToJsonString());

    [Theory]
    [InlineData("""{"server":{"maxConnections":5}}""")]
    [InlineData("""{"limits":{"maxSeries":5}}""")]
    public void A_change_of_what_is_read_at_the_start_alone_replaces_the_pod(string config) => Assert.NotEqual(
        Object([], "Deployment").ToJsonString(),
        Object(Values($$"""{"config":{{config}}}"""), "Deployment").ToJsonString());

    [Fact]
    public void It_runs_restricted()
    {
        var (pod, container) = (PodSpec([]), Container([]));
        Assert.Equal((1654, true), ((long)pod["securityContext"]!["runAsUser"]!, (bool)pod["securityContext"]!["runAsNonRoot"]!));
        Assert.Equal((false, true, "ALL"), (
            (bool)container["securityContext"]!["allowPrivilegeEscalation"]!,
            (bool)container["securityContext"]!["readOnlyRootFilesystem"]!,
            (string?)container["securityContext"]!["capabilities"]!["drop"]![0]));
    }

    [Fact]
    public void Labels_of_the_series_go_before_those_of_the_target()
    {
        var endpoint = Object(Values("""{"serviceMonitor":{"enabled":true}}"""), "ServiceMonitor")["spec"]!["endpoints"]![0]!;
        Assert.True((bool)endpoint["honorLabels"]!);
        Assert.Equal(("job", "odin-exporter"), ((string?)endpoint["relabelings"]![0]!["targetLabel"], (string?)endpoint["relabelings"]![0]!["replacement"]));
    }

    [Fact]
    public void Made_up_numbers_are_asked_for_by_the_command_line()
    {
        Assert.DoesNotContain("--simulate", Container([])["args"]!.AsArray().Select(a => (string?)a));
        Assert.Contains("--simulate", Container(Values("""{"simulate":true}"""))["args"]!.AsArray().Select(a => (string?)a));
    }

    const string Rights =
        """[{"apiGroups":[""],"resources":["pods"],"verbs":["list","watch"]},{"apiGroups":["batch"],"resources":["jobs"],"verbs":["list","watch"]}]""";

    static JsonObject Values(string json) => JsonNode.Parse(json)!.AsObject();

    static IEnumerable<string> Kinds(JsonObject values) => Chart.Render(values).Select(o => (string)o.Data["kind"]!);

    static JsonObject Object(JsonObject values, string kind) => Chart.Render(values).Select(o => o.Data).Single(o => (string?)o["kind"] == kind);

    static JsonNode PodSpec(JsonObject values) => Object(values, "Deployment")["spec"]!["template"]!["spec"]!;

    static JsonNode Container(JsonObject values) => PodSpec(values)["containers"]![0]!;

    static IEnumerable<string?> Ports(JsonObject values) => Object(values, "Service")["spec"]!["ports"]!.AsArray().Select(p => (string?)p!["name"]);

    static JsonObject Config(JsonObject values) => (JsonObject)GoYaml.Read((string)Object(values, "ConfigMap")["data"]!["odin-exporter.yaml"]!)!;
}
