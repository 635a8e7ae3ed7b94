namespace Odin.Stack;

/// <summary>Values files for three kinds of cluster.</summary>
internal static class OdinProfiles
{
    static readonly OdinValues Default = new();

    public static IReadOnlyList<Profile<OdinValues>> All { get; } =
    [
        new("minimal", "A laptop or a test: metrics, alerts and dashboards, small and without history. No logs, no traces, no backups.", Minimal()),
        new("default", "What the chart does by itself: one cluster, everything on one volume each.", Default),
        new("production", "A loss of one machine is survived. Name your Mimir, your buckets and their Secrets in place of those here. Mimir tells the replicas apart by its limits accept_ha_samples: true and ha_replica_label: prometheus_replica.", OdinProduction.Values),
    ];

    static OdinValues Minimal() => Default with
    {
        Prometheus = Default.Prometheus.With(v => v with
        {
            AdminApi = false,
            Retention = v.Retention with { Time = "2d", Size = "4GB" },
            Persistence = v.Persistence with { Enabled = false },
            Pod = v.Pod with { Resources = Resources.Of("100m", "512Mi", "1Gi") },
        }),
        Alertmanager = Default.Alertmanager.With(v => v with { Persistence = v.Persistence with { Enabled = false } }),
        Grafana = Default.Grafana.With(v => v with
        {
            Persistence = v.Persistence with { Enabled = false },
            Datasources = v.Datasources with { Loki = v.Datasources.Loki with { Url = "" }, Tempo = v.Datasources.Tempo with { Url = "" } },
        }),
        Loki = Default.Loki with { Enabled = false },
        Tempo = Default.Tempo with { Enabled = false },
        Collector = Default.Collector with { Enabled = false },
        Backup = Default.Backup with { Enabled = false },
        Probe = Default.Probe.With(v => v with
        {
            CollectorUrl = "",
            TempoUrl = "",
            LokiUrl = "",
            Prometheus = v.Prometheus with { Jobs = [.. v.Prometheus.Jobs.Except(new[] { Parts.Loki, Parts.Tempo, Parts.Collector }.Select(p => p.Name))] },
            Grafana = v.Grafana with { Datasources = ["prometheus", "alertmanager"] },
        }),
    };
}
