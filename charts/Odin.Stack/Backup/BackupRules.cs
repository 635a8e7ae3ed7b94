using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>What is asked of backups. Their age is asked of Kubernetes, which knows it as long as there is a CronJob; what a run itself
/// tells stays for a while after it.</summary>
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
        For = TimeSpan.FromHours(1),
    };

    static readonly AlertRule Failed = new("OdinBackupFailed", Query.Parse("max by (component) (last_over_time(odin_backup_last_run_success[2d])) == 0"))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "The last backup failed.",
        Description = "The last run of the backup of {{ $labels.component }} failed. The backups before it are untouched.",
        Runbook = Runbooks.Of("OdinBackupFailed"),
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

    public static RuleFile File { get; } = new("odin-backup") { Groups = [new("odin-backup", [TooOld, Failed, Suspended])] };
}
