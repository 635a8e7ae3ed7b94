using System.Text.Json.Nodes;
using CsCheck;

namespace Odin.Charts.Tests;

public sealed class SubchartValuesTests
{
    public sealed record Stack
    {
        public string Domain { get; init; } = "example.com";
        public Subchart<Tempo> Tempo { get; init; } = new();
    }

    public sealed record Tempo
    {
        public ImageValues Image { get; init; } = new() { Repository = "grafana/tempo" };
        public ServiceAccountValues ServiceAccount { get; init; } = new();
        public ServiceValues Service { get; init; } = new() { Port = 3200 };
        public PersistenceValues Persistence { get; init; } = new();
        public IngressValues Ingress { get; init; } = new();
        public ServiceMonitorValues ServiceMonitor { get; init; } = new();
        public NetworkPolicyValues NetworkPolicy { get; init; } = new();
        public PodDisruptionBudgetValues PodDisruptionBudget { get; init; } = new();
        [Flattened] public PodValues Pod { get; init; } = new();
    }

    static readonly ValuesDefinition Parent = ValuesDefinition.Of(typeof(Stack));
    static readonly ValuesDefinition Child = ValuesDefinition.Of(typeof(Tempo));
    static readonly ChartValues Chart = new("stack", Parent.Defaults, [new("tempo", Child.Defaults, [], "tempo.enabled")]);

    static ThrowAwayChart Write()
    {
        var chart = new ThrowAwayChart();
        chart.Write(Chart);
        chart.Write("Chart.yaml", "apiVersion: v2\nname: stack\nversion: 1.0.0\ndependencies:\n  - name: tempo\n    version: 1.0.0\n    condition: tempo.enabled\n");
        chart.Write("values.yaml", Parent.ToYaml());
        chart.Write("values.schema.json", Parent.Schema.ToJson());
        chart.Write("charts/tempo/values.yaml", Child.ToYaml());
        chart.Write("charts/tempo/values.schema.json", Child.Schema.ToJson());
        return chart;
    }

    [NeedsTool("helm")]
    public void A_parent_and_its_subchart_accept_what_helm_hands_down()
    {
        using var chart = Write();
        ValuesDocuments.Of(Parent).Sample(
            given =>
            {
                var merged = HelmMerge.Coalesce(Chart, given);
                Assert.Empty(Parent.Schema.Validate(merged.Values));
                foreach (var inside in merged.Subcharts) Assert.Empty(Child.Schema.Validate(inside.Values));
                var (values, error) = chart.Render(given);
                SameData.Assert(values, merged.Values, error);
            },
            iter: 60, threads: 1, print: d => YamlData.Write(d));
    }

    [Fact]
    public void A_subchart_is_left_out_by_its_condition() =>
        Assert.Empty(HelmMerge.Coalesce(Chart, (JsonObject)JsonNode.Parse("""{"tempo":{"enabled":false}}""")!).Subcharts);

    [Fact]
    public void The_record_of_the_subchart_stands_beside_its_switch() => Assert.Equal(
        ["enabled", "image", "serviceAccount", "service", "persistence", "ingress", "serviceMonitor", "networkPolicy", "podDisruptionBudget",
         "resources", "nodeSelector", "tolerations", "affinity", "topologySpreadConstraints", "podAnnotations", "podLabels", "priorityClassName",
         "extraEnv", "extraArgs", "extraVolumes", "extraVolumeMounts"],
        Parent.Defaults["tempo"]!.AsObject().Select(p => p.Key));

    [Fact]
    public void A_bound_parent_holds_its_subcharts_values()
    {
        var stack = (Stack)Parent.Bind(HelmMerge.Coalesce(Chart, (JsonObject)JsonNode.Parse("""{"tempo":{"service":{"port":1}}}""")!).Values);
        Assert.Equal(1, stack.Tempo.Values.Service.Port);
        Assert.True(stack.Tempo.Enabled);
    }
}
