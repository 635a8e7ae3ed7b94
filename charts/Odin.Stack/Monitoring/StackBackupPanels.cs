using Odin.Charts.Grafana;
using Odin.Charts.Metrics;

namespace Odin.Stack;

/// <summary>Panels about backups.</summary>
internal static class StackBackupPanels
{
    public static Row Row { get; } = new("Backups")
    {
        Panels =
        [
            new TimeSeriesPanel("Age of the last good backup")
            {
                Description = "How long ago each backup last succeeded, by Kubernetes' word. A saw's teeth as high as the time between two backups are right.",
                Targets =
                [
                    Query.Parse($$"""time() - max by (cronjob) (kube_cronjob_status_last_successful_time{cronjob=~"{{BackupRules.CronJobs}}"})""").As("{{cronjob}}"),
                ],
                Unit = PanelUnit.Seconds,
                Min = 0,
            },
            new TimeSeriesPanel("Size")
            {
                Description = "What the last backup takes in its store, with what it shares with those before it. One that is suddenly small is worth a look.",
                Targets = [Query.Parse("max by (component) (last_over_time(odin_backup_size_bytes[2d]))").As("{{component}}")],
                Min = 0,
            },
            new TimeSeriesPanel("Duration")
            {
                Description = "How long the last backup took. Kubernetes ends one that takes longer than its deadlineSeconds.",
                Targets = [Query.Parse("max by (component) (last_over_time(odin_backup_duration_seconds[2d]))").As("{{component}}")],
                Min = 0,
            },
        ],
    };
}
