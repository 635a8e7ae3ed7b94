using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>What is asked of backups. Whether there are any is asked of Kubernetes, which knows it of every CronJob, however many Prometheus there
/// are; what a run itself tells, one of them hears, and forgets.</summary>
internal static class BackupRules
{
    const string Owner = "odin";

    /// <summary>The CronJobs that make backups, by their names; those that bring them back have a word between.</summary>
    public const string CronJobs = "(.+-)?backup-(alertmanager|grafana|loki|objects|prometheus|tempo)";

    public static readonly Declarations Declarations = new(KubeStateMetrics.All, OdinBackup.All);

    static readonly AlertRule TooOld = new("OdinBackupTooOld", Query.Parse(
        $$"""
        time() - max by (namespace, cronjob) (
            kube_cronjob_status_last_successful_time{cronjob=~"{{CronJobs}}"} or kube_cronjob_created{cronjob=~"{{CronJobs}}"}
          )
          > 2 * max by (namespace, cronjob) (
            kube_cronjob_next_schedule_time{cronjob=~"{{CronJobs}}"}
              - (kube_cronjob_status_last_schedule_time{cronjob=~"{{CronJobs}}"} or kube_cronjob_created{cronjob=~"{{CronJobs}}"})
          )
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "The last good backup is too old.",
        Description = "CronJob {{ $labels.namespace }}/{{ $labels.cronjob }} last succeeded {{ $value | humanizeDuration }} ago, or never: two backups in a row are missing.",
        Runbook = Runbooks.Of("OdinBackupTooOld"),
        For = TimeSpan.FromHours(3), // a run that is going on is not missing: more than the time that it has by default
    };

    static readonly AlertRule Failed = new("OdinBackupFailed", Query.Parse(
        $$"""
        max by (namespace, cronjob) (kube_cronjob_status_last_schedule_time{cronjob=~"{{CronJobs}}"})
          > max by (namespace, cronjob) (
            kube_cronjob_status_last_successful_time{cronjob=~"{{CronJobs}}"} or kube_cronjob_created{cronjob=~"{{CronJobs}}"}
          )
          and max by (namespace, cronjob) (kube_cronjob_status_active{cronjob=~"{{CronJobs}}"}) == 0
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "The last backup failed.",
        Description = "CronJob {{ $labels.namespace }}/{{ $labels.cronjob }} was started, and has not succeeded. The backups before it are untouched.",
        Runbook = Runbooks.Of("OdinBackupFailed"),
        For = TimeSpan.FromMinutes(15),
    };

    static readonly AlertRule NotPruned = new("OdinBackupNotPruned", Query.Parse("max by (component) (last_over_time(odin_backup_last_prune_success[25h])) == 0"))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "Old backups are not removed.",
        Description = "The last backup of {{ $labels.component }} is good, and old ones could not be removed: their storage will fill up.",
        Runbook = Runbooks.Of("OdinBackupNotPruned"),
    };

    static readonly AlertRule Suspended = new("OdinBackupSuspended", Query.Parse($$"""max by (namespace, cronjob) (kube_cronjob_spec_suspend{cronjob=~"{{CronJobs}}"}) == 1"""))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "A backup is switched off.",
        Description = "CronJob {{ $labels.namespace }}/{{ $labels.cronjob }} has been suspended for a day: nothing is backed up.",
        Runbook = Runbooks.Of("OdinBackupSuspended"),
        For = TimeSpan.FromDays(1),
    };

    public static RuleFile File { get; } = new("odin-backup") { Groups = [new("odin-backup", [TooOld, Failed, NotPruned, Suspended])] };
}
