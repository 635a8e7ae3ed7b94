namespace Odin.Stack.Tests;

/// <summary>What every chart that a build emits must pass.</summary>
public class EmittedChartTests
{
    static readonly List<string> Names = [.. EmittedChart.Built.Append(EmittedChart.Miniature).Select(c => c.Name)];

    public static TheoryData<string> Charts { get; } = [.. Names];

    [Theory]
    [MemberData(nameof(Charts))]
    public void The_tree_is_the_approved_one(string chart) => ApprovedTree.Match(EmittedChart.Named(chart).Files, chart);

    [Theory]
    [MemberData(nameof(Charts))]
    public void A_chart_inside_is_the_chart_by_itself(string chart) =>
        Assert.All(EmittedChart.Named(chart).Subcharts, inside =>
            Assert.Equal(EmittedChart.Named(inside.Name).Files.Where(f => f.Key != ChartObjects).ToDictionary(), inside.Files));

    /// <summary>What a chart renders by itself, which only an archive of its own carries.</summary>
    const string ChartObjects = "charts/_objects.yaml";

    [NeedsToolTheory("helm")]
    [MemberData(nameof(Charts))]
    public void Each_boolean_can_be_flipped_alone_unless_the_chart_says_what_goes_with_it(string chart) =>
        Assert.Equal(chart == "odin" ? Together : [], Renderings.Of(EmittedChart.Named(chart)).Refused);

    /// <summary>Parts that others or helm test count on, what helm test asks for, what is backed up, and the mesh, which takes two.</summary>
    static readonly string[] Together =
    [
        "alertmanager.enabled", "alertmanager.persistence.enabled", "collector.enabled", "dashboards.enabled", "exporter.enabled", "global.mesh.enabled", "grafana.enabled",
        "grafana.persistence.enabled", "kubeStateMetrics.enabled", "loki.enabled", "mesh.enabled", "nodeExporter.enabled", "prometheus.adminApi", "prometheus.enabled",
        "prometheus.persistence.enabled", "rules.configMap.enabled", "tempo.enabled",
    ];

    [NeedsToolTheory("helm")]
    [MemberData(nameof(Charts))]
    public void Helm_lints_it_strictly(string chart) => RealHelm.Lint(EmittedChart.Named(chart).Folder).Succeeded();

    [NeedsToolTheory("helm")]
    [MemberData(nameof(Charts))]
    public void The_strict_models_read_every_rendering(string chart)
    {
        var renderings = Renderings.Of(EmittedChart.Named(chart));
        Assert.All(renderings.Manifests, r => Assert.Empty(StrictModels.Errors(r.Value)));
    }

    [NeedsManifestSchemasTheory]
    [MemberData(nameof(Charts))]
    public void The_schemas_take_every_rendering(string chart)
    {
        var renderings = Renderings.Of(EmittedChart.Named(chart));
        Assert.All(ManifestSchemas.KubernetesVersions, version => ManifestSchemas.Check(renderings.Files, version).Succeeded());
    }

    [NeedsTool("helm")]
    public void An_archive_renders_as_its_folder_does() => Assert.All(EmittedChart.Built, chart =>
        Assert.Equal(RealHelm.Template(chart.Folder).Succeeded().Output, RealHelm.Template(chart.Archive).Succeeded().Output));

    [Fact]
    public void The_build_has_emitted_the_charts() => Assert.Equal(
        ["alertmanager", "dcgm", "grafana", "kube-state-metrics", "loki", "mesh", "node-exporter", "odin", "odin-backup", "odin-exporter", "odin-probe", "otel-collector", "prometheus", "tempo"],
        EmittedChart.Built.Select(c => c.Name));

    [Fact]
    public void No_approved_tree_has_lost_its_chart()
    {
        var trees = Directory.EnumerateDirectories(ApprovedTree.Root).Select(tree => Path.GetFileName(tree)!);
        Assert.Empty(trees.Where(tree => !tree.EndsWith(".received", StringComparison.Ordinal)).Except([.. Names, ObservedTests.Tree, PublicApiTests.Tree]));
    }
}
