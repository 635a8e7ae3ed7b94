namespace Odin.Stack;

/// <summary>The profile that survives the loss of a machine, by engines that exist: a storage behind Prometheus, buckets behind Loki
/// and Tempo.</summary>
internal static class OdinProduction
{
    /// <summary>What keeps the samples of both replicas as one. Its limits name the labels that tell them apart: <c>accept_ha_samples: true</c>,
    /// <c>ha_cluster_label: cluster</c>, <c>ha_replica_label: prometheus_replica</c>. It takes those of one replica at a time: what is pushed to the
    /// other alone would be lost, so it is pushed there directly.</summary>
    const string Mimir = "http://mimir-gateway.mimir";

    const string MimirPush = Mimir + "/api/v1/push";

    static readonly OdinValues Default = new();

    static readonly V1NetworkPolicyEgressRule ToStorage = new() { Ports = [new() { Port = 443, Protocol = "TCP" }] };

    public static OdinValues Values { get; } = Default with
    {
        Prometheus = Default.Prometheus.With(v => v with
        {
            Replicas = 2,
            ExternalLabels = new Dictionary<string, string>(v.ExternalLabels) { ["cluster"] = "production" },
            RemoteWrite = [new() { Name = "mimir", Url = MimirPush }],
            NetworkPolicy = v.NetworkPolicy with { ExtraEgress = [ToNamespace("mimir")] },
            Persistence = v.Persistence with { Size = new("100Gi") },
            Retention = v.Retention with { Time = "7d" },
            Pod = Spread(v.Pod, Parts.Prometheus) with { Resources = Resources.Of("1", "4Gi", "8Gi") },
        }),
        Alertmanager = Default.Alertmanager.With(v => v with { Replicas = 3, Pod = Spread(v.Pod, Parts.Alertmanager) }),
        Grafana = Default.Grafana.With(v => v with
        {
            Datasources = v.Datasources with { Prometheus = v.Datasources.Prometheus with { Url = Mimir + "/prometheus", Type = GrafanaPrometheusType.Mimir } },
            NetworkPolicy = v.NetworkPolicy with { ExtraEgress = [ToNamespace("mimir")] },
        }),
        Loki = Default.Loki.With(v => v with
        {
            Replicas = 3,
            Retention = "744h",
            Storage = v.Storage with { Backend = LokiBackend.S3, S3 = Bucket("odin-loki") },
            NetworkPolicy = v.NetworkPolicy with { ExtraEgress = [ToStorage] },
            PodDisruptionBudget = v.PodDisruptionBudget with { Enabled = true },
            Pod = Spread(v.Pod, Parts.Loki) with { Resources = Resources.Of("500m", "2Gi", "4Gi") },
        }),
        Tempo = Default.Tempo.With(v => v with
        {
            Retention = "336h",
            Storage = v.Storage with { Backend = TempoBackend.S3, S3 = Bucket("odin-tempo") },
            MetricsGenerator = v.MetricsGenerator with { RemoteWrite = v.MetricsGenerator.RemoteWrite with { Url = MimirPush } },
            NetworkPolicy = v.NetworkPolicy with { ExtraEgress = [ToStorage, ToNamespace("mimir")] },
            Pod = v.Pod with { Resources = Resources.Of("500m", "2Gi", "4Gi") },
        }),
        Backup = Default.Backup.With(v => v with
        {
            Bucket = v.Bucket with { Name = "odin-backup", Region = "eu-central-1", ExistingSecret = "odin-backup-bucket" },
        }),
        Collector = Default.Collector.With(v => v with
        {
            ClusterName = "production",
            MemoryLimitMiB = 1024,
            Exporters = v.Exporters with { Prometheus = v.Exporters.Prometheus with { Endpoint = Mimir + "/otlp" } },
            NetworkPolicy = v.NetworkPolicy with { ExtraEgress = [ToNamespace("mimir")] },
        }),
    };

    static V1NetworkPolicyEgressRule ToNamespace(string name) => new()
    {
        To = [new() { NamespaceSelector = new() { MatchLabels = new Dictionary<string, string> { ["kubernetes.io/metadata.name"] = name } } }],
    };

    static S3Values Bucket(string name) => new() { Bucket = name, Region = "eu-central-1", ExistingSecret = name + "-bucket" };

    /// <summary>One zone after the other, where there are zones, and never two on one node if it can be helped.</summary>
    static PodValues Spread(PodValues pod, Part part) => pod with
    {
        TopologySpreadConstraints = [Over("topology.kubernetes.io/zone", part), Over("kubernetes.io/hostname", part)],
    };

    static V1TopologySpreadConstraint Over(string key, Part part) => new()
    {
        MaxSkew = 1,
        TopologyKey = key,
        WhenUnsatisfiable = "ScheduleAnyway",
        LabelSelector = new() { MatchLabels = new Dictionary<string, string> { ["app.kubernetes.io/name"] = part.Name } },
    };
}
