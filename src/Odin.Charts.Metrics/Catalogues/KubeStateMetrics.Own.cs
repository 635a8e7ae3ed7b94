using static Odin.Charts.Metrics.Catalogues.KubeStateMetrics.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class KubeStateMetrics
{
    public static readonly Counter StateMetricsList = new(
        "kube_state_metrics_list_total", "Lists of objects.", [Resource, Result]);

    public static readonly Counter StateMetricsWatch = new(
        "kube_state_metrics_watch_total", "Watches of objects.", [Resource, Result]);

    public static readonly Gauge StateMetricsShardOrdinal = new(
        "kube_state_metrics_shard_ordinal", "The number of the shard.", [ShardOrdinal]);

    public static readonly Gauge StateMetricsTotalShards = new(
        "kube_state_metrics_total_shards", "How many shards there are.");

    public static readonly Info StateMetricsBuildInfo = new(
        "kube_state_metrics_build_info",
        "How the program was built.",
        [Branch, Goarch, Goos, Goversion, Revision, Tags.Optionally, VersionLabel]);
}
