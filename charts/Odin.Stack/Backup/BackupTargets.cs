namespace Odin.Stack;

/// <summary>The parts whose data is backed up.</summary>
internal static class BackupTargets
{
    public static readonly BackupTarget Prometheus = new(Parts.Prometheus, c => c.Values.Prometheus.Data)
    {
        Url = new(c => c.Values.Prometheus.Url.Replace(Placeholder.Release, ReleaseName<BackupValues>.InNames.Of(c))),
    };

    public static readonly BackupTarget Grafana = new(Parts.Grafana, c => c.Values.Grafana.Data)
    {
        Url = new(c => c.Values.Grafana.Url.Replace(Placeholder.Release, ReleaseName<BackupValues>.InNames.Of(c))),
    };

    public static readonly BackupTarget Alertmanager = new(Parts.Alertmanager, c => c.Values.Alertmanager.Data)
    {
        Url = new(c => c.Values.Alertmanager.Url.Replace(Placeholder.Release, ReleaseName<BackupValues>.InNames.Of(c))),
    };

    public static readonly BackupTarget Loki = new(Parts.Loki, c => c.Values.Loki.Data)
    {
        IsSnapshot = new(c => c.Values.Loki.Method == BackupMethod.Snapshot),
        SnapshotClass = new(c => c.Values.Loki.SnapshotClass),
    };

    public static readonly BackupTarget Tempo = new(Parts.Tempo, c => c.Values.Tempo.Data)
    {
        IsSnapshot = new(c => c.Values.Tempo.Method == BackupMethod.Snapshot),
        SnapshotClass = new(c => c.Values.Tempo.SnapshotClass),
    };

    /// <summary>Those that go on while they are backed up.</summary>
    public static IReadOnlyList<BackupTarget> Live { get; } = [Prometheus, Grafana, Alertmanager];

    /// <summary>Those that have to stand still.</summary>
    public static IReadOnlyList<BackupTarget> Still { get; } = [Loki, Tempo];

    public static IReadOnlyList<BackupTarget> All { get; } = [.. Live, .. Still];
}
