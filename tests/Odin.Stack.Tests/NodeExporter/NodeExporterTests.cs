using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>What node-exporter wants of its chart, beyond what every chart must pass.</summary>
public class NodeExporterTests
{
    static readonly NodeExporterChart Chart = new();

    [NeedsTool("helm")]
    public void It_renders_the_same_in_Helm_and_in_CSharp()
    {
        using var law = new Law(Chart);
        law.Holds(60);
    }

    [Fact]
    public void It_is_in_the_midst_of_every_node_and_changes_nothing_there()
    {
        var spec = PodSpec([]);
        Assert.True((bool)spec["hostNetwork"]! && (bool)spec["hostPID"]!);
        Assert.Equal("""[{"operator":"Exists"}]""", spec["tolerations"]!.ToJsonString());
        Assert.All(Container([])["volumeMounts"]!.AsArray(), m => Assert.True((bool)m!["readOnly"]!));
        Assert.Equal(["/proc", "/sys", "/"], spec["volumes"]!.AsArray().Select(v => (string?)v!["hostPath"]!["path"]));
        Assert.Equal("""{"allowPrivilegeEscalation":false,"capabilities":{"drop":["ALL"]},"readOnlyRootFilesystem":true}""", Container([])["securityContext"]!.ToJsonString());
    }

    [Fact]
    public void Collectors_are_switched_by_flags_of_their_own()
    {
        var arguments = Container(Values("""{"collectors":{"enabled":["processes"],"disabled":["zfs"]}}"""))["args"]!.AsArray().Select(a => (string?)a).ToList();
        Assert.Contains("--collector.processes", arguments);
        Assert.Contains("--no-collector.zfs", arguments);
        Assert.DoesNotContain("--no-collector.bcache", arguments);
    }

    [Fact]
    public void No_policy_selects_it_and_no_mesh_takes_it_in()
    {
        var values = Values("""{"networkPolicy":{"enabled":true},"global":{"mesh":{"enabled":true}}}""");
        Assert.DoesNotContain("NetworkPolicy", Chart.Render(values).Select(o => (string?)o.Data["kind"]));
        Assert.Equal("disabled", (string?)Object(values, "DaemonSet")["spec"]!["template"]!["metadata"]!["annotations"]!["linkerd.io/inject"]);
    }

    [Theory]
    [InlineData("""{"collectors":{"enabled":["zfs"]}}""", "both enabled and disabled")]
    [InlineData("""{"collectors":{"enabled":["gpu"]}}""", "collectors.enabled")]
    [InlineData("""{"networkPolicy":{"allowFrom":[{"podSelector":{}}]}}""", "firewall of the nodes")]
    public void What_cannot_be_is_refused(string values, string said) =>
        Assert.Contains(said, Assert.Throws<ChartException>(() => Chart.Render(Values(values))).Message, StringComparison.Ordinal);

    [NeedsTool("promtool")]
    public void The_alerts_do_what_they_say() => RuleFileChecks.DoWhatTheySay(NodeExporterRules.File, NodeExporterRules.Declarations, "NodeExporter");

    [Fact]
    public void Every_alert_is_tested() => RuleFileChecks.AreAllTested(NodeExporterRules.File, "NodeExporter");

    [Fact]
    public void Every_alert_has_a_runbook() => RuleFileChecks.HaveRunbooks(NodeExporterRules.File);

    static JsonObject Values(string json) => JsonNode.Parse(json)!.AsObject();

    static JsonObject Object(JsonObject values, string kind) => Chart.Render(values).Select(o => o.Data).Single(o => (string?)o["kind"] == kind);

    static JsonNode PodSpec(JsonObject values) => Object(values, "DaemonSet")["spec"]!["template"]!["spec"]!;

    static JsonNode Container(JsonObject values) => PodSpec(values)["containers"]![0]!;
}
