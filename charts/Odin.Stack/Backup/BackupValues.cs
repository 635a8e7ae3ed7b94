using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>The values of the chart that backs up what the parts keep.</summary>
public sealed record BackupValues : WorkloadValues
{
    /// <summary>The program's own defaults.</summary>
    public BackupValues()
        : base(OwnImage.Backup.Values, Odin.Stack.Resources.Of("100m", "128Mi", "1Gi"), user: 1654)
    {
    }

    /// <summary>The time zone of the schedules.</summary>
    /// <value>The default is <c>"Etc/UTC"</c>.</value>
    [Description("The time zone of the schedules, by its name in the IANA database, such as Europe/Berlin."), RegularExpression("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$")]
    public string TimeZone { get; init; } = "Etc/UTC";

    /// <summary>Where metrics about a backup are sent when it ends; nowhere when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Where metrics about a backup are sent when it ends, by OTLP over HTTP, such as http://prometheus:9090/api/v1/otlp/v1/metrics; nowhere when empty."), RegularExpression(Patterns.Url)]
    public string ReportUrl { get; init; } = "";

    /// <summary>A bucket for all backups, in place of a volume for those of each part.</summary>
    [Description("A bucket for all backups, in place of a volume for those of each part.")]
    public BackupBucketValues Bucket { get; init; } = new();

    /// <summary>Prometheus' samples, by its own snapshot.</summary>
    [Description("Prometheus' samples, by its own snapshot: it has to run with its admin API.")]
    public BackupLiveValues Prometheus { get; init; } = BackupDefaults.Prometheus("prometheus");

    /// <summary>Grafana's SQLite database.</summary>
    [Description("Grafana's SQLite database, by SQLite's online backup.")]
    public BackupLiveValues Grafana { get; init; } = BackupDefaults.Grafana("grafana");

    /// <summary>Alertmanager's silences and its notification log.</summary>
    [Description("Alertmanager's silences and its notification log.")]
    public BackupLiveValues Alertmanager { get; init; } = BackupDefaults.Alertmanager("alertmanager");

    /// <summary>Loki's volume. With a bucket behind Loki there is nothing to back up.</summary>
    [Description("Loki's volume. With a bucket behind Loki there is nothing to back up.")]
    public BackupStillValues Loki { get; init; } = BackupDefaults.Loki("loki");

    /// <summary>Tempo's volume. With a bucket behind Tempo there is nothing to back up.</summary>
    [Description("Tempo's volume. With a bucket behind Tempo there is nothing to back up.")]
    public BackupStillValues Tempo { get; init; } = BackupDefaults.Tempo("tempo");

    /// <summary>ConfigMaps and, encrypted, Secrets.</summary>
    [Description("ConfigMaps of the namespace and, encrypted, its Secrets: to look things up in, since nothing puts them back by itself.")]
    public BackupObjectsValues Objects { get; init; } = new();

    /// <summary>Rules of Prometheus.</summary>
    [Description("Rules of Prometheus.")]
    public RuleValues Rules { get; init; } = new();
}
