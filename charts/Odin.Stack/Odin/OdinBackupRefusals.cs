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
        OnVolume(templates, Parts.Prometheus, new(c => c.Values.Backup.Values.Prometheus.Data), new(c => c.Values.Prometheus.Values.Persistence));
        OnVolume(templates, Parts.Grafana, new(c => c.Values.Backup.Values.Grafana.Data), new(c => c.Values.Grafana.Values.Persistence));
        OnVolume(templates, Parts.Alertmanager, new(c => c.Values.Backup.Values.Alertmanager.Data), new(c => c.Values.Alertmanager.Values.Persistence));
        OnVolume(templates, Parts.Loki, new(c => c.Values.Backup.Values.Loki.Data), new(c => c.Values.Loki.Values.Persistence));
        OnVolume(templates, Parts.Tempo, new(c => c.Values.Backup.Values.Tempo.Data), new(c => c.Values.Tempo.Values.Persistence));
        OfVersion(templates, new PrometheusChart(), new(c => c.Values.Backup.Values.Prometheus.Data), new(c => c.Values.Prometheus.Values.Image));
        OfVersion(templates, new GrafanaChart(), new(c => c.Values.Backup.Values.Grafana.Data), new(c => c.Values.Grafana.Values.Image));
        OfVersion(templates, new AlertmanagerChart(), new(c => c.Values.Backup.Values.Alertmanager.Data), new(c => c.Values.Alertmanager.Values.Image));
        OfVersion(templates, new LokiChart(), new(c => c.Values.Backup.Values.Loki.Data), new(c => c.Values.Loki.Values.Image));
        OfVersion(templates, new TempoChart(), new(c => c.Values.Backup.Values.Tempo.Data), new(c => c.Values.Tempo.Values.Image));
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

    /// <summary>The volume is that of the part's first pod, or the one that its values name.</summary>
    static void OnVolume(Templates<OdinValues> templates, Part part, TemplateFunction<OdinContext, BackupDataValues> data, TemplateFunction<OdinContext, PersistenceValues> persistence)
    {
        var own = $"data-{part.FullName}-0";
        templates.FailWhen(
            c => c.Values.Backup.Enabled && data.Of(c).Enabled && data.Of(c).Claim != (persistence.Of(c).ExistingClaim != "" ? persistence.Of(c).ExistingClaim : own),
            $"backup.{part.Name}.claim is not the claim of {part.Name}'s volume. Set it to what {part.Name}.persistence.existingClaim says, {own} when that is empty.");
    }

    /// <summary>The backups are told the version by their own values, since a chart inside does not see those of its neighbours. A digest says no version.</summary>
    static void OfVersion(Templates<OdinValues> templates, Chart chart, TemplateFunction<OdinContext, BackupDataValues> data, TemplateFunction<OdinContext, ImageValues> image)
    {
        var (part, own) = (chart.Name, BackupDefaults.VersionOf(chart));
        var tag = new TemplateFunction<OdinContext, string>(c => image.Of(c).Tag != "" ? image.Of(c).Tag : own);
        templates.FailWhen(
            c => c.Values.Backup.Enabled && data.Of(c).Enabled && image.Of(c).Digest == ""
                && tag.Of(c) != data.Of(c).Version && tag.Of(c) != "v" + data.Of(c).Version && "v" + tag.Of(c) != data.Of(c).Version,
            $"backup.{part}.version is not that of {part}'s image, and a restore could give it data that it cannot read. Set backup.{part}.version to the tag in {part}.image.tag, {own} when that is empty; for a tag that is no version, name the image by {part}.image.digest as well.");
    }
}
