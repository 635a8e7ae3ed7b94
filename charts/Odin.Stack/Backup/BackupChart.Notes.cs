namespace Odin.Stack;

/// <content>What Helm prints after an installation.</content>
public sealed partial class BackupChart
{
    static void DefineNotes(Templates<BackupValues> templates) => templates.Notes(c =>
        $"""
        Backups go to {(c.Values.Bucket.Name != "" ? $"the bucket {c.Values.Bucket.Name}" : "a volume for each part, which an uninstall leaves, and which may be bound only when its first backup runs")}. They are of{
        (c.Values.Prometheus.Data.Enabled ? $"\n  Prometheus' samples         {c.Values.Prometheus.Data.Plan.Schedule}" : "")}{
        (c.Values.Grafana.Data.Enabled ? $"\n  Grafana's database          {c.Values.Grafana.Data.Plan.Schedule}" : "")}{
        (c.Values.Alertmanager.Data.Enabled ? $"\n  Alertmanager's silences     {c.Values.Alertmanager.Data.Plan.Schedule}" : "")}{
        (c.Values.Loki.Data.Enabled ? $"\n  Loki's volume, {(c.Values.Loki.Method == BackupMethod.Snapshot ? "a snapshot  " : "stopped     ")} {c.Values.Loki.Data.Plan.Schedule}" : "")}{
        (c.Values.Tempo.Data.Enabled ? $"\n  Tempo's volume, {(c.Values.Tempo.Method == BackupMethod.Snapshot ? "a snapshot " : "stopped    ")} {c.Values.Tempo.Data.Plan.Schedule}" : "")}{
        (c.Values.Objects.Enabled ? $"\n  ConfigMaps{(c.Values.Objects.EncryptionSecret != "" ? " and Secrets" : "            ")}      {c.Values.Objects.Plan.Schedule}" : "")}

        Make one now, of prometheus, grafana, alertmanager, …, and see that it is good:
          kubectl --namespace {c.Release.Namespace} create job backup-now --from=cronjob/{Backup.FullName.Of(c)}-PART
          kubectl --namespace {c.Release.Namespace} logs --follow job/backup-now
        Bring the latest back, with the part stopped meanwhile:
          kubectl --namespace {c.Release.Namespace} create job restore-now --from=cronjob/{Backup.FullName.Of(c)}-restore-PART
        Another one than the latest, or a dry run, is said in the ConfigMap of the same name. Practise it: docs/recovery.md.
        {(c.Values.Loki.Data.Enabled ? "" : Off("Loki. With a bucket the bucket is its data, and has versions and replication of its own; without one, its logs are on one volume. See loki.enabled."))}{
        (c.Values.Tempo.Data.Enabled ? "" : Off("Tempo. With a bucket the bucket is its data, and has versions and replication of its own; without one, its traces are on one volume. See tempo.enabled."))}{
        (c.Values.Bucket.Name != "" ? "" : Off("a bucket. The backups are in the same storage as the data, and are lost with it."))}{
        (c.Values.ReportUrl != "" ? "" : Off("reports. That a backup failed is known from Kubernetes alone."))}{
        (Backup.FullName.Of(c).EndsWith("backup", StringComparison.Ordinal) ? "" : Off("alerts about the age of backups: they know CronJobs by a name that has backup before that of the part."))}{
        (c.Values.NetworkPolicy.Enabled ? "" : Off("the NetworkPolicy."))}
        """);

    static string Off(string what) => $"\nOff: {what}";
}
