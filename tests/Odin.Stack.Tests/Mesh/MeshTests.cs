using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Odin.Stack.Tests;

/// <summary>What the chart of the mesh says, and what it refuses.</summary>
public class MeshTests
{
    static readonly MeshChart Chart = new();

    static readonly string[] Linkerd = ["policy.linkerd.io/v1beta3/Server", "gateway.networking.k8s.io/v1/HTTPRoute", "linkerd.io/v1alpha2/ServiceProfile"];

    [NeedsTool("helm")]
    public void It_renders_the_same_in_Helm_and_in_CSharp()
    {
        using var law = new Law(Chart);
        law.Holds(40);
    }

    [Fact]
    public void Nothing_is_installed_before_the_mesh_is_switched_on() => Assert.Empty(Chart.Render(null));

    [Theory]
    [InlineData("""{}""", 1, "helm install linkerd-crds")]
    [InlineData("""{}""", 2, "gateway-api")]
    [InlineData("""{"cniEnabled":false}""", 0, "linkerd2-cni")]
    [InlineData("""{"cniEnabled":false,"podSecurity":"baseline"}""", 0, "linkerd2-cni")]
    [InlineData("""{"serviceProfiles":[{"service":"{release}-prometheus","routes":[{"name":"a","pathRegex":"/a"}]}]}""", 0, "httpRoutes as well")]
    [InlineData("""{"httpRoutes":[{"service":"a","port":1,"name":"b","paths":["/c"]}]}""", 0, "404")]
    [InlineData("""{"httpRoutes":[{"service":"a","port":1,"name":"b"},{"service":"a","port":1,"name":"b"}]}""", 0, "twice")]
    public void What_cannot_work_is_refused(string values, int missing, string said)
    {
        string[] served = [.. Linkerd.Where((_, i) => i + 1 != missing)];
        var refused = Assert.Throws<ChartException>(() => Objects(Values(values), served));
        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_plugin_pods_may_be_privileged() => Assert.NotEmpty(Objects(Values("""{"cniEnabled":false,"podSecurity":"privileged"}"""), Linkerd));

    [Fact]
    public void A_Service_with_routes_and_a_profile_is_a_build_error() => Assert.Equal(
        ["ODIN1250"], ServiceRoutings.Conflicts("chart mesh", ["a", "b"], ["b", "c"]).Select(d => d.Code));

    [Fact]
    public void Prometheus_takes_in_those_that_the_flows_name()
    {
        var clients = One("MeshTLSAuthentication", "r-mesh-prometheus-http")["spec"]!["identityRefs"]!.AsArray().Select(r => (string?)r!["name"]).ToList();
        Assert.Contains("r-grafana", clients);
        Assert.Contains("r-tempo", clients);
        Assert.Contains("metrics-api", clients);
        Assert.DoesNotContain("r-loki", clients);
        Assert.Equal(Flows.Into(Parts.Prometheus).Where(f => f.Port == "http").SelectMany(f => f.Accounts).Distinct().Count(), clients.Count);
    }

    [Fact]
    public void Each_guarded_port_has_a_server_its_clients_and_a_policy_that_names_both()
    {
        var objects = Objects([], Linkerd).ToList();
        Assert.All(objects.Where(o => (string?)o["kind"] == "AuthorizationPolicy"), policy =>
        {
            var (target, client) = (policy["spec"]!["targetRef"]!["name"]!, policy["spec"]!["requiredAuthenticationRefs"]![0]!["name"]!);
            Assert.Contains(objects, o => (string?)o["kind"] == "Server" && (string?)o["metadata"]!["name"] == (string?)target);
            Assert.Contains(objects, o => (string?)o["kind"] == "MeshTLSAuthentication" && (string?)o["metadata"]!["name"] == (string?)client);
        });
        Assert.DoesNotContain(objects, o => ((string?)o["metadata"]?["name"] ?? "").Contains("cluster", StringComparison.Ordinal));
    }

    [Fact]
    public void The_dashboard_of_viz_is_closed_unless_somebody_is_named()
    {
        static List<JsonNode> InViz(string values) => [.. Objects(Values(values), Linkerd).Where(o => (string?)o["metadata"]?["namespace"] == "linkerd-viz")];
        Assert.Empty(InViz("{}"));
        var closed = Assert.Single(InViz("""{"viz":{"protected":true}}"""));
        Assert.Equal(("Server", "deny"), ((string?)closed["kind"], (string?)closed["spec"]!["accessPolicy"]));
    }

    [Fact]
    public void Questions_are_asked_again_and_writes_are_not()
    {
        var routes = Items([], "HTTPRoute").ToDictionary(r => (string)r["metadata"]!["name"]!);
        Assert.Equal("5xx", (string?)routes["r-prometheus-query"]["metadata"]!["annotations"]!["retry.linkerd.io/http"]);
        Assert.Equal("120s", (string?)routes["r-prometheus-query"]["metadata"]!["annotations"]!["timeout.linkerd.io/request"]);
        Assert.Null(routes["r-prometheus-other"]["metadata"]!["annotations"]);
        Assert.All(routes.Values, r => Assert.Equal("Service", (string?)r["spec"]!["parentRefs"]![0]!["kind"]));
    }

    [Fact]
    public void A_profile_has_the_name_of_its_Service_in_full_and_no_route_hides_another()
    {
        var sample = ValuesFile.Parse("profiles.yaml", File.ReadAllText(Repository.Combine("samples", "values", "mesh", "profiles.yaml")));
        var profile = Items(sample, "ServiceProfile").Single(p => (string?)p["metadata"]!["name"] == "r-prometheus.monitoring.svc.cluster.local");
        Assert.Equal("POST /api/v1/query_range", FirstMatch(profile, "POST", "/api/v1/query_range"));
        Assert.Equal("GET /api/v1/query", FirstMatch(profile, "GET", "/api/v1/query"));
        Assert.Contains(profile["spec"]!["routes"]!.AsArray(), r => (bool)r!["isRetryable"]!);
    }

    [NeedsTool("promtool")]
    public void The_alerts_do_what_they_say() => RuleFileChecks.DoWhatTheySay(MeshRules.File, MeshRules.Declarations, "Mesh");

    [Fact]
    public void Every_alert_is_tested() => RuleFileChecks.AreAllTested(MeshRules.File, "Mesh");

    [Fact]
    public void Every_alert_has_a_runbook() => RuleFileChecks.HaveRunbooks(MeshRules.File);

    static string? FirstMatch(JsonNode profile, string method, string path) => (string?)profile["spec"]!["routes"]!.AsArray().First(r =>
        ((string?)r!["condition"]!["method"] ?? method) == method && Regex.IsMatch(path, $"^(?:{r["condition"]!["pathRegex"]})$"))!["name"];

    static JsonNode One(string kind, string name) => Objects([], Linkerd).Single(o => (string?)o["kind"] == kind && (string?)o["metadata"]!["name"] == name);

    static IEnumerable<JsonNode> Items(JsonObject values, string kind) => Objects(values, Linkerd).Where(o => (string?)o["kind"] == "List")
        .SelectMany(o => o["items"]!.AsArray()).Select(i => i!).Where(i => (string?)i["kind"] == kind);

    static IEnumerable<JsonNode> Objects(JsonObject values, string[] served)
    {
        values["global"] = new JsonObject { ["mesh"] = new JsonObject { ["enabled"] = true } };
        return Chart.Render(values, new Release { Name = "r", Namespace = "monitoring" }, new() { ApiVersions = new(served) }).Select(o => o.Data);
    }

    static JsonObject Values(string json) => JsonNode.Parse(json)!.AsObject();
}
