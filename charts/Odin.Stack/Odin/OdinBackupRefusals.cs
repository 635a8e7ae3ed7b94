using OdinContext = Odin.Charts.ChartContext<Odin.Stack.OdinValues>;

namespace Odin.Stack;

/// <summary>What there is no backup of, or none that could be made.</summary>
internal static class OdinBackupRefusals
{
    public static void Define(Templates<OdinValues> templates)
    {
        templates.FailWhen(
            c => c.Values.Backup.Enabled && c.Values.Backup.Values.Prometheus.Data.Enabled && !c.Values.Prometheus.Values.AdminApi,
            "Prometheus makes the snapshots that are backed up by its admin API. Set prometheus.adminApi to true, or backup.prometheus.enabled to false.");
        Kept(templates, "prometheus", new(c => c.Values.Backup.Values.Prometheus.Data.Enabled), new(c => c.Values.Prometheus.Enabled && c.Values.Prometheus.Values.Persistence.Enabled));
        Kept(templates, "grafana", new(c => c.Values.Backup.Values.Grafana.Data.Enabled), new(c => c.Values.Grafana.Enabled && c.Values.Grafana.Values.Persistence.Enabled));
        Kept(templates, "alertmanager", new(c => c.Values.Backup.Values.Alertmanager.Data.Enabled), new(c => c.Values.Alertmanager.Enabled && c.Values.Alertmanager.Values.Persistence.Enabled));
        Kept(templates, "loki", new(c => c.Values.Backup.Values.Loki.Data.Enabled), new(c => c.Values.Loki.Enabled && c.Values.Loki.Values.Persistence.Enabled));
        Kept(templates, "tempo", new(c => c.Values.Backup.Values.Tempo.Data.Enabled), new(c => c.Values.Tempo.Enabled && c.Values.Tempo.Values.Persistence.Enabled));
        InBucket(templates, "loki", new(c => c.Values.Backup.Values.Loki.Data.Enabled && c.Values.Loki.Values.Storage.Backend == LokiBackend.S3));
        InBucket(templates, "tempo", new(c => c.Values.Backup.Values.Tempo.Data.Enabled && c.Values.Tempo.Values.Storage.Backend == TempoBackend.S3));
        templates.FailWhen(
            c => c.Values.Backup.Enabled && c.Values.Backup.Values.Grafana.Data.Enabled && c.Values.Grafana.Values.Database.Type != GrafanaDatabaseType.Sqlite,
            "Grafana's data is in a database of its own, which has its own backups. Set backup.grafana.enabled to false.");
    }

    static void Kept(Templates<OdinValues> templates, string part, TemplateFunction<OdinContext, bool> isBackedUp, TemplateFunction<OdinContext, bool> isKept) =>
        templates.FailWhen(
            c => c.Values.Backup.Enabled && isBackedUp.Of(c) && !isKept.Of(c),
            $"There is no volume of {part} to back up. Set backup.{part}.enabled to false, or {part}.enabled and {part}.persistence.enabled to true.");

    static void InBucket(Templates<OdinValues> templates, string part, TemplateFunction<OdinContext, bool> isInBucket) =>
        templates.FailWhen(
            c => c.Values.Backup.Enabled && isInBucket.Of(c),
            $"With a bucket there is nothing of {part} to copy: the bucket is its data. Use its versions and its replication, and set backup.{part}.enabled to false.");
}
