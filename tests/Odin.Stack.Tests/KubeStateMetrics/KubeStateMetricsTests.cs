using System.Reflection;
using System.Text.Json.Nodes;
using k8s.Models;

namespace Odin.Stack.Tests;

/// <summary>What kube-state-metrics wants of its chart, beyond what every chart must pass.</summary>
public class KubeStateMetricsTests
{
    static readonly KubeStateMetricsChart Chart = new();

    /// <summary>The kinds of Kubernetes, as <c>group/plural</c>.</summary>
    static readonly HashSet<string> Kinds = [.. typeof(V1Pod).Assembly.GetTypes()
        .Select(t => t.GetCustomAttribute<KubernetesEntityAttribute>()).OfType<KubernetesEntityAttribute>().Select(k => $"{k.Group}/{k.PluralName}")];

    [NeedsTool("helm")]
    public void It_renders_the_same_in_Helm_and_in_CSharp()
    {
        using var law = new Law(Chart);
        law.Holds(60);
    }

    [Fact]
    public void Every_kind_is_in_its_group() => Assert.All(Enum.GetValues<KubeStateMetricsCollector>(), kind =>
        Assert.Contains($"{KubeStateMetricsRights.Group.Of(kind)}/{kind.ToString().ToLowerInvariant()}", Kinds));

    [Fact]
    public void It_may_list_and_watch_what_is_chosen_and_nothing_else() => Assert.Equal(
        """[{"apiGroups":[""],"resources":["pods"],"verbs":["list","watch"]},{"apiGroups":["apps"],"resources":["deployments"],"verbs":["list","watch"]}]""",
        Object(Values("""{"collectors":["pods","deployments"]}"""), "ClusterRole")["rules"]!.ToJsonString());

    [Fact]
    public void It_sees_no_secrets_and_no_config_maps_unless_it_is_told_to() => Assert.DoesNotContain(
        Object([], "ClusterRole")["rules"]!.AsArray(), r => r!.ToJsonString().Contains("secrets", StringComparison.Ordinal) || r.ToJsonString().Contains("configmaps", StringComparison.Ordinal));

    [Fact]
    public void What_is_listed_and_what_is_allowed_come_from_one_list() => Assert.Equal(
        $"--resources={string.Join(',', Object([], "ClusterRole")["rules"]!.AsArray().Select(r => (string?)r!["resources"]![0]))}",
        Arguments([]).Single(a => a.StartsWith("--resources=", StringComparison.Ordinal)));

    [Fact]
    public void Labels_and_annotations_are_allowed_by_kind()
    {
        var arguments = Arguments(Values("""{"metricLabelsAllowlist":[{"collector":"pods","keys":["team","app"]},{"collector":"nodes","keys":["*"]}],"metricAnnotationsAllowList":[{"collector":"namespaces","keys":["owner"]}]}"""));
        Assert.Contains("--metric-labels-allowlist=pods=[team,app],nodes=[*]", arguments);
        Assert.Contains("--metric-annotations-allowlist=namespaces=[owner]", arguments);
    }

    [Theory]
    [InlineData("""{"collectors":["pods","pods"]}""", "twice")]
    [InlineData("""{"collectors":["pods"],"metricLabelsAllowlist":[{"collector":"nodes","keys":["*"]}]}""", "collectors")]
    [InlineData("""{"collectors":["gpus"]}""", "collectors")]
    [InlineData("""{"collectors":[]}""", "collectors")]
    [InlineData("""{"metricLabelsAllowlist":[{"collector":"nodes","keys":["a,b"]}]}""", "keys")]
    public void What_cannot_be_is_refused(string values, string said) =>
        Assert.Contains(said, Assert.Throws<ChartException>(() => Chart.Render(Values(values))).Message, StringComparison.Ordinal);

    [Fact]
    public void It_asks_Kubernetes_with_a_token_and_the_probes_are_where_2_20_has_them()
    {
        var spec = Object([], "Deployment")["spec"]!["template"]!["spec"]!;
        Assert.True((bool)spec["automountServiceAccountToken"]!);
        var container = spec["containers"]![0]!;
        Assert.Equal(("/livez", "http"), ((string?)container["livenessProbe"]!["httpGet"]!["path"], (string?)container["livenessProbe"]!["httpGet"]!["port"]));
        Assert.Equal(("/readyz", "telemetry"), ((string?)container["readinessProbe"]!["httpGet"]!["path"], (string?)container["readinessProbe"]!["httpGet"]!["port"]));
        Assert.Equal("registry.k8s.io/kube-state-metrics/kube-state-metrics:v2.20.0", (string?)container["image"]);
    }

    [Fact]
    public void Its_own_metrics_are_scraped_too() => Assert.Equal(
        ["http", "telemetry"],
        Object(Values("""{"serviceMonitor":{"enabled":true}}"""), "ServiceMonitor")["spec"]!["endpoints"]!.AsArray().Select(e => (string?)e!["port"]));

    [NeedsTool("promtool")]
    public void The_alerts_do_what_they_say() => RuleFileChecks.DoWhatTheySay(KubeStateMetricsRules.File, KubeStateMetricsRules.Declarations, "KubeStateMetrics");

    [Fact]
    public void Every_alert_is_tested() => RuleFileChecks.AreAllTested(KubeStateMetricsRules.File, "KubeStateMetrics");

    [Fact]
    public void Every_alert_has_a_runbook() => RuleFileChecks.HaveRunbooks(KubeStateMetricsRules.File);

    static JsonObject Values(string json) => JsonNode.Parse(json)!.AsObject();

    static JsonObject Object(JsonObject values, string kind) => Chart.Render(values).Select(o => o.Data).Single(o => (string?)o["kind"] == kind);

    static IEnumerable<string> Arguments(JsonObject values) =>
        Object(values, "Deployment")["spec"]!["template"]!["spec"]!["containers"]![0]!["args"]!.AsArray().Select(a => (string)a!);
}
