using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>The Helm chart of kube-state-metrics, which makes metrics of the objects of a cluster.</summary>
public sealed class KubeStateMetricsChart() : Chart<KubeStateMetricsValues>("kube-state-metrics")
{
    static readonly Workload<KubeStateMetricsValues> Exporter = new(Parts.KubeStateMetrics);

    /// <inheritdoc/>
    public override ChartMetadata Metadata { get; } = new()
    {
        Description = "kube-state-metrics: metrics of the objects of a cluster, and alerts about them.",
        AppVersion = "v2.20.0",
        KubeVersion = ">=1.25.0-0",
        Home = "https://github.com/kubernetes/kube-state-metrics",
        Sources = ["https://github.com/kubernetes/kube-state-metrics"],
        Keywords = ["metrics", "prometheus", "kubernetes"],
    };

    /// <summary>Its alerts and SLOs.</summary>
    public RuleFile Rules { get; init; } = KubeStateMetricsRules.File;

    /// <summary>The metrics that they ask for.</summary>
    public Declarations Declarations { get; init; } = KubeStateMetricsRules.Declarations;

    /// <inheritdoc/>
    protected override void Define(Templates<KubeStateMetricsValues> templates)
    {
        DefineRefusals(templates);
        // Two at a time would count every object twice.
        templates.Add(Exporter.Component.Deployment(
            c => new V1DeploymentSpec { Replicas = 1, Strategy = new() { Type = "Recreate" } },
            KubeStateMetricsPod.Of(Exporter)));
        templates.Add(Exporter.Component.ClusterRole(c => KubeStateMetricsRights.Rules.Of(c)));
        templates.Add(Exporter.Component.ClusterRoleBinding(c => Exporter.ServiceAccountName.Of(c)));
        templates.Add(Exporter.Component.PodDisruptionBudget(c => c.Values.PodDisruptionBudget)).When(c => c.Values.PodDisruptionBudget.Enabled);
        Exporter.AddTo(templates);
        templates.AddRules(new ChartRules<KubeStateMetricsValues>
        {
            File = Rules,
            Declarations = Declarations,
            Name = Exporter.FullName,
            Labels = Exporter.Labels,
            Values = new(c => c.Values.Rules),
        });
        templates.Notes(c =>
            $"""
            kube-state-metrics {c.Chart.AppVersion} makes metrics of {c.Values.Collectors.Count} kinds of objects, at
              http://{Exporter.FullName.Of(c)}.{c.Release.Namespace}:8080/metrics
            It may list and watch these kinds and no others:
              kubectl describe clusterrole {c.Release.Namespace}-{Exporter.FullName.Of(c)}
            """);
    }

    static void DefineRefusals(Templates<KubeStateMetricsValues> templates)
    {
        templates.FailWhen(
            c => c.Values.Collectors.Any(k => c.Values.Collectors.Count(o => o == k) > 1),
            "collectors: one is there twice.");
        templates.FailWhen(
            c => c.Values.MetricLabelsAllowlist.Any(l => !c.Values.Collectors.Contains(l.Collector)) || c.Values.MetricAnnotationsAllowList.Any(l => !c.Values.Collectors.Contains(l.Collector)),
            "metricLabelsAllowlist, metricAnnotationsAllowList: a kind is not among collectors, so that there is no metric to put labels on.");
    }
}
