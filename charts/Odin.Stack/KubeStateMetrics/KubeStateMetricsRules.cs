using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;
using Metrics = Odin.Charts.Metrics.Catalogues;

namespace Odin.Stack;

/// <summary>What is asked of the objects of a cluster, and of what knows them.</summary>
internal static class KubeStateMetricsRules
{
    internal const string Owner = "odin";

    public static readonly Declarations Declarations = new(Metrics.KubeStateMetrics.All, Metrics.Kubelet.All, Metrics.Scrape.All);

    static readonly AlertRule Down = new("OdinKubeStateMetricsDown", Query.Parse("""absent(up{job="kube-state-metrics"} == 1)"""))
    {
        Severity = AlertSeverity.Critical,
        Owner = Owner,
        Summary = "Nothing is known of the objects of the cluster.",
        Description = "No scrape of kube-state-metrics works: no alert about pods, workloads, nodes and quotas can fire.",
        Runbook = Runbooks.Of("OdinKubeStateMetricsDown"),
        For = TimeSpan.FromMinutes(10),
    };

    static readonly AlertRule ListErrors = new("OdinKubeStateMetricsErrors", Query.Parse(
        """
        sum by (resource) (
          rate(kube_state_metrics_list_total{result="error"}[10m]) or rate(kube_state_metrics_watch_total{result="error"}[10m])
        ) > 0
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "A kind of objects cannot be listed or watched.",
        Description = "Metrics of {{ $labels.resource }} are missing or old: Kubernetes refuses to list or to watch them, or does not answer.",
        Runbook = Runbooks.Of("OdinKubeStateMetricsErrors"),
        For = TimeSpan.FromMinutes(15),
    };

    static readonly AlertRule ShardsMissing = new("OdinKubeStateMetricsShardsMissing", Query.Parse("max(kube_state_metrics_total_shards) > count(count by (shard_ordinal) (kube_state_metrics_shard_ordinal))"))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "A shard of kube-state-metrics is missing.",
        Description = "{{ $value }} shards share the objects, and not all of them are scraped: a part of the objects has no metrics.",
        Runbook = Runbooks.Of("OdinKubeStateMetricsShardsMissing"),
        For = TimeSpan.FromMinutes(15),
    };

    public static RuleFile File { get; } = new("kube-state-metrics")
    {
        Groups =
        [
            new("kube-state-metrics", [Down, ListErrors, ShardsMissing]),
            KubeStateMetricsNodesRules.Group,
            KubeStateMetricsPodsRules.Group,
            KubeStateMetricsWorkloadsRules.Group,
            KubeStateMetricsVolumesRules.Group,
        ],
    };
}
