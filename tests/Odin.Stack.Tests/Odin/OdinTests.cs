using System.IO.Compression;
using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>What the whole stack has to be, beyond what every chart must pass.</summary>
public class OdinTests
{
    /// <summary>Optional ConfigMaps are not missed when they are not there, so that a wrong name would go unseen.</summary>
    [Fact]
    public void Every_ConfigMap_that_is_mounted_is_there()
    {
        var objects = OdinRendering.Of();
        var mounted = objects.SelectMany(o => Names(o, "configMap")).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.Contains("odin-tempo-dashboard-odin-tempo", mounted);
        Assert.Contains("odin-rules", mounted);
        Assert.Equal(["odin-mesh-dashboard-odin-mesh", "odin-mesh-rules", "odin-mesh-scrape"], mounted.Except(objects.Names("ConfigMap")));
        Assert.Empty(mounted.Except(OdinRendering.InMesh().Names("ConfigMap")));
    }

    [Fact]
    public void Every_rule_and_every_dashboard_is_mounted()
    {
        var objects = OdinRendering.Of();
        var handed = objects.Names("ConfigMap").Where(n => n.EndsWith("-rules", StringComparison.Ordinal) || n.Contains("-dashboard-", StringComparison.Ordinal));
        Assert.Empty(handed.Except(objects.SelectMany(o => Names(o, "configMap"))));
    }

    [Fact]
    public void The_parts_that_do_not_ask_Kubernetes_have_no_token() => Assert.All(Pods(OdinRendering.Of()), p =>
        Assert.Equal(Asking.Contains((string)p.Labels["app.kubernetes.io/name"]!), (bool?)p.Spec["automountServiceAccountToken"] ?? true));

    static readonly string[] Asking = ["prometheus", "otel-collector", "kube-state-metrics", "odin-exporter", "grafana-secrets", "odin-backup-control"];

    [Theory]
    [InlineData("loki", "grafana.datasources.loki.url, collector.exporters.loki.endpoint, probe.lokiUrl")]
    [InlineData("tempo", "grafana.datasources.tempo.url, collector.exporters.tempo.endpoint, probe.tempoUrl")]
    [InlineData("prometheus", "grafana.datasources.prometheus.url, tempo.metricsGenerator.remoteWrite.url, collector.exporters.prometheus.endpoint, probe.prometheus.url")]
    [InlineData("grafana", "probe.grafana.url")]
    [InlineData("collector", "probe.collectorUrl")]
    [InlineData("alertmanager", "grafana.datasources.alertmanager.url")]
    public void Who_counts_on_a_part_that_is_off_is_named(string part, string values) => Assert.Contains(
        values, Refusal(new() { [part] = new JsonObject { ["enabled"] = false } }), StringComparison.Ordinal);

    [Theory]
    [InlineData("dcgm")]
    [InlineData("probe")]
    [InlineData("backup")]
    public void A_part_that_nobody_counts_on_is_switched_off_alone(string part) =>
        Assert.NotEmpty(OdinRendering.Of(new() { [part] = new JsonObject { ["enabled"] = false } }));

    [Theory]
    [InlineData("""{"exporter":{"enabled":false}}""", "odin-exporter is off", """{"prometheus":{"jobs":["prometheus"]}}""")]
    [InlineData("""{"nodeExporter":{"enabled":false}}""", "node-exporter is off", """{"prometheus":{"jobs":["prometheus"]}}""")]
    [InlineData("""{"kubeStateMetrics":{"enabled":false}}""", "kube-state-metrics is off", """{"prometheus":{"jobs":["prometheus"]}}""")]
    [InlineData("""{"rules":{"configMap":{"enabled":false}}}""", "probe.prometheus.ruleGroups", """{"prometheus":{"ruleGroups":[]}}""")]
    [InlineData("""{"dashboards":{"enabled":false},"grafana":{"homeDashboard":""}}""", "probe.grafana.dashboards", """{"grafana":{"dashboards":[]}}""")]
    [InlineData("""{"grafana":{"datasources":{"loki":{"url":""}}}}""", "Take loki out of probe.grafana.datasources", """{"grafana":{"datasources":["prometheus"]}}""")]
    [InlineData("""{"grafana":{"admin":{"existingSecret":"admin"}}}""", "probe.grafana.existingSecret", """{"grafana":{"existingSecret":"admin"}}""")]
    public void Helm_test_does_not_wait_in_vain(string values, string refusal, string probe)
    {
        var given = JsonNode.Parse(values)!.AsObject();
        Assert.Contains(refusal, Refusal(given), StringComparison.Ordinal);
        given["probe"] = JsonNode.Parse(probe);
        Assert.NotEmpty(OdinRendering.Of(given));
    }

    [Fact]
    public void A_part_keeps_the_name_that_the_others_know() => Assert.Contains(
        "loki.fullnameOverride has to stay {release}-loki",
        Refusal(new() { ["loki"] = new JsonObject { ["fullnameOverride"] = "logs" } }), StringComparison.Ordinal);

    [Fact]
    public void A_release_whose_parts_would_be_cut_off_is_refused() => Assert.Contains(
        "longer than 27 characters",
        Assert.Throws<ChartException>(() => new OdinChart().Render(WithoutBackups, new Release { Name = new string('r', 28) })).Message, StringComparison.Ordinal);

    /// <summary>Their names are longer than those of all others, and are refused first.</summary>
    static JsonObject WithoutBackups => new() { ["backup"] = new JsonObject { ["enabled"] = false } };

    [Fact]
    public void Images_come_from_one_registry_when_there_is_one()
    {
        var values = new JsonObject { ["global"] = new JsonObject { ["imageRegistry"] = "registry.example:5000" } };
        Assert.All(
            Pods(OdinRendering.Of(values)).SelectMany(p => p.Spec["containers"]!.AsArray()),
            c => Assert.StartsWith("registry.example:5000/", (string)c!["image"]!, StringComparison.Ordinal));
    }

    /// <summary>Helm keeps a release in a Secret, which takes 1 MiB.</summary>
    [Fact]
    public void A_release_takes_less_than_half_of_what_its_Secret_may()
    {
        var package = ChartPackage.Assemble(ChartEmission.Emit(new OdinChart(), SemanticVersion.Parse("0.1.0")), new("archives"), []);
        Assert.InRange(new ReleaseSecret(package).Measure(CompressionLevel.SmallestSize), 1, ReleaseSecret.Limit / 2);
    }

    static string Refusal(JsonObject values) => Assert.Throws<ChartException>(() => OdinRendering.Of(values)).Message;

    static IEnumerable<(JsonNode Labels, JsonNode Spec)> Pods(List<JsonObject> objects) => objects
        .Select(o => (string?)o["kind"] == "Pod" ? o : o["spec"]?["template"] ?? o["spec"]?["jobTemplate"]?["spec"]?["template"])
        .Where(p => p?["spec"]?["containers"] is not null)
        .Select(p => (p!["metadata"]!["labels"]!, p["spec"]!));

    static IEnumerable<string> Names(JsonNode? node, string member) => node switch
    {
        JsonObject map => map.SelectMany(p => p.Key == member && (string?)p.Value?["name"] is { } name ? [name] : Names(p.Value, member)),
        JsonArray items => items.SelectMany(i => Names(i, member)),
        _ => [],
    };
}
