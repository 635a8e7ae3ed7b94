namespace Odin.Stack;

/// <summary>The parts that are backed up, under the names that their own charts give them, and in the versions of those charts.</summary>
internal static class BackupDefaults
{
    public static BackupLiveValues Prometheus(string workload) => Live(Parts.Prometheus, workload, new()
    {
        Version = VersionOf(new PrometheusChart()),
        Workload = workload,
        Claim = ClaimOf(workload),
        Plan = new() { Schedule = "0 1 * * *" },
        Volume = new() { Size = new("50Gi") },
        PodSecurityContext = Restricted.Pod(65534),
    });

    public static BackupLiveValues Grafana(string workload) => Live(Parts.Grafana, workload, new()
    {
        Version = VersionOf(new GrafanaChart()),
        Workload = workload,
        Claim = ClaimOf(workload),
        Plan = new() { Schedule = "20 1 * * *" },
        Volume = new() { Size = new("5Gi") },
        PodSecurityContext = Restricted.Pod(472),
    });

    public static BackupLiveValues Alertmanager(string workload) => Live(Parts.Alertmanager, workload, new()
    {
        Version = VersionOf(new AlertmanagerChart()),
        Workload = workload,
        Claim = ClaimOf(workload),
        Plan = new() { Schedule = "30 1 * * *" },
        Volume = new() { Size = new("1Gi") },
        PodSecurityContext = Restricted.Pod(65534),
    });

    public static BackupStillValues Loki(string workload) => new() { Data = Still(workload, new LokiChart(), "0 2 * * *") };

    public static BackupStillValues Tempo(string workload) => new() { Data = Still(workload, new TempoChart(), "30 2 * * *") };

    static BackupDataValues Still(string workload, Chart chart, string schedule) => new()
    {
        Enabled = false,
        Version = VersionOf(chart),
        Workload = workload,
        Claim = ClaimOf(workload),
        Plan = new() { Schedule = schedule },
        Volume = new() { Size = new("50Gi") },
        PodSecurityContext = Restricted.Pod(10001),
    };

    /// <summary>The first pod and no other: a snapshot is on the volume of who was asked for it.</summary>
    static BackupLiveValues Live(Part part, string workload, BackupDataValues data) =>
        new() { Url = $"http://{workload}-0.{workload}-headless:{part["http"].Number}", Data = data };

    /// <summary>The tag of a part's image, unless its values name another.</summary>
    public static string VersionOf(Chart chart) => chart.Metadata.AppVersion!;

    static string ClaimOf(string workload) => $"data-{workload}-0";
}
