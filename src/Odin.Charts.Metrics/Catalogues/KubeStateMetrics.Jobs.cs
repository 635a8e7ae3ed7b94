using static Odin.Charts.Metrics.Catalogues.KubeStateMetrics.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class KubeStateMetrics
{
    public static readonly Info JobAnnotations = new(
        "kube_job_annotations", "The annotations of a job, as labels.", [Namespace, JobName]) { HasOtherLabels = true };

    public static readonly Info JobLabels = new(
        "kube_job_labels", "The labels of a job, as labels.", [Namespace, JobName]) { HasOtherLabels = true };

    public static readonly Gauge JobCreated = new(
        "kube_job_created", "When a job was created.", [Namespace, JobName]) { Unit = Unit.Timestamp };

    public static readonly Info JobInfo = new("kube_job_info", "A job.", [Namespace, JobName]);

    public static readonly Info JobOwner = new(
        "kube_job_owner", "What owns a job.", [Namespace, JobName, OwnerKind, OwnerName, OwnerIsController]);

    public static readonly Gauge JobComplete = new(
        "kube_job_complete", "1 for whether a job is complete.", [Namespace, JobName, Truth]);

    public static readonly Gauge JobFailed = new(
        "kube_job_failed", "1 for whether a job failed.", [Namespace, JobName, Truth]);

    public static readonly Gauge JobSpecActiveDeadlineSeconds = new(
        "kube_job_spec_active_deadline_seconds",
        "How long a job may run.",
        [Namespace, JobName]) { Unit = Unit.Seconds };

    public static readonly Gauge JobSpecCompletions = new(
        "kube_job_spec_completions", "Pods that have to succeed.", [Namespace, JobName]);

    public static readonly Gauge JobSpecParallelism = new(
        "kube_job_spec_parallelism", "Pods that may run at once.", [Namespace, JobName]);

    public static readonly Gauge JobStatusActive = new(
        "kube_job_status_active", "Pods that run.", [Namespace, JobName]);

    public static readonly Gauge JobStatusFailed = new(
        "kube_job_status_failed", "Pods that failed.", [Namespace, JobName, Reason.Optionally]);

    public static readonly Gauge JobStatusSucceeded = new(
        "kube_job_status_succeeded", "Pods that succeeded.", [Namespace, JobName]);

    public static readonly Gauge JobStatusSuspended = new(
        "kube_job_status_suspended", "1 when a job is suspended.", [Namespace, JobName]);

    public static readonly Gauge JobStatusCompletionTime = new(
        "kube_job_status_completion_time", "When a job was complete.", [Namespace, JobName]) { Unit = Unit.Timestamp };

    public static readonly Gauge JobStatusStartTime = new(
        "kube_job_status_start_time", "When a job was started.", [Namespace, JobName]) { Unit = Unit.Timestamp };

    public static readonly Info CronjobAnnotations = new(
        "kube_cronjob_annotations",
        "The annotations of a cron job, as labels.",
        [Namespace, Cronjob]) { HasOtherLabels = true };

    public static readonly Info CronjobLabels = new(
        "kube_cronjob_labels", "The labels of a cron job, as labels.", [Namespace, Cronjob]) { HasOtherLabels = true };

    public static readonly Gauge CronjobCreated = new(
        "kube_cronjob_created", "When a cron job was created.", [Namespace, Cronjob]) { Unit = Unit.Timestamp };

    public static readonly Info CronjobInfo = new(
        "kube_cronjob_info",
        "The schedule of a cron job.",
        [Namespace, Cronjob, Schedule, ConcurrencyPolicy, Timezone.Optionally]);

    public static readonly Gauge CronjobMetadataResourceVersion = new(
        "kube_cronjob_metadata_resource_version", "The version of the object.", [Namespace, Cronjob]);

    public static readonly Gauge CronjobNextScheduleTime = new(
        "kube_cronjob_next_schedule_time", "When a job is due next.", [Namespace, Cronjob]) { Unit = Unit.Timestamp };

    public static readonly Gauge CronjobSpecFailedJobHistoryLimit = new(
        "kube_cronjob_spec_failed_job_history_limit", "Failed jobs that are kept.", [Namespace, Cronjob]);

    public static readonly Gauge CronjobSpecSuccessfulJobHistoryLimit = new(
        "kube_cronjob_spec_successful_job_history_limit", "Successful jobs that are kept.", [Namespace, Cronjob]);

    public static readonly Gauge CronjobSpecStartingDeadlineSeconds = new(
        "kube_cronjob_spec_starting_deadline_seconds",
        "How late a job may start.",
        [Namespace, Cronjob]) { Unit = Unit.Seconds };

    public static readonly Gauge CronjobSpecSuspend = new(
        "kube_cronjob_spec_suspend", "1 when a cron job is suspended.", [Namespace, Cronjob]);

    public static readonly Gauge CronjobStatusActive = new(
        "kube_cronjob_status_active", "Jobs that run.", [Namespace, Cronjob]);

    public static readonly Gauge CronjobStatusLastScheduleTime = new(
        "kube_cronjob_status_last_schedule_time",
        "When a job was last due.",
        [Namespace, Cronjob]) { Unit = Unit.Timestamp };

    public static readonly Gauge CronjobStatusLastSuccessfulTime = new(
        "kube_cronjob_status_last_successful_time",
        "When a job last succeeded.",
        [Namespace, Cronjob]) { Unit = Unit.Timestamp };

    public static readonly Info HorizontalpodautoscalerAnnotations = new(
        "kube_horizontalpodautoscaler_annotations",
        "The annotations of an autoscaler, as labels.",
        [Namespace, Horizontalpodautoscaler]) { HasOtherLabels = true };

    public static readonly Info HorizontalpodautoscalerLabels = new(
        "kube_horizontalpodautoscaler_labels",
        "The labels of an autoscaler, as labels.",
        [Namespace, Horizontalpodautoscaler]) { HasOtherLabels = true };

    public static readonly Gauge HorizontalpodautoscalerCreated = new(
        "kube_horizontalpodautoscaler_created",
        "When an autoscaler was created.",
        [Namespace, Horizontalpodautoscaler]) { Unit = Unit.Timestamp };

    public static readonly Info HorizontalpodautoscalerInfo = new(
        "kube_horizontalpodautoscaler_info",
        "What an autoscaler scales.",
        [Namespace, Horizontalpodautoscaler, ScaletargetrefApiVersion, ScaletargetrefKind, ScaletargetrefName]);

    public static readonly Gauge HorizontalpodautoscalerMetadataGeneration = new(
        "kube_horizontalpodautoscaler_metadata_generation",
        "The generation that is wanted.",
        [Namespace, Horizontalpodautoscaler]);

    public static readonly Gauge HorizontalpodautoscalerSpecMaxReplicas = new(
        "kube_horizontalpodautoscaler_spec_max_replicas", "The most pods.", [Namespace, Horizontalpodautoscaler]);

    public static readonly Gauge HorizontalpodautoscalerSpecMinReplicas = new(
        "kube_horizontalpodautoscaler_spec_min_replicas", "The fewest pods.", [Namespace, Horizontalpodautoscaler]);

    public static readonly Gauge HorizontalpodautoscalerSpecTargetMetric = new(
        "kube_horizontalpodautoscaler_spec_target_metric",
        "The metric that is scaled by, as it is wanted.",
        [Namespace, Horizontalpodautoscaler, MetricName, MetricTargetType]);

    public static readonly Gauge HorizontalpodautoscalerStatusTargetMetric = new(
        "kube_horizontalpodautoscaler_status_target_metric",
        "The metric that is scaled by, as it is.",
        [Namespace, Horizontalpodautoscaler, MetricName, MetricTargetType]);

    public static readonly Gauge HorizontalpodautoscalerStatusCondition = new(
        "kube_horizontalpodautoscaler_status_condition",
        "1 for the status of a condition of an autoscaler.",
        [Namespace, Horizontalpodautoscaler, Condition, Status]);

    public static readonly Gauge HorizontalpodautoscalerStatusCurrentReplicas = new(
        "kube_horizontalpodautoscaler_status_current_replicas",
        "Pods that exist.",
        [Namespace, Horizontalpodautoscaler]);

    public static readonly Gauge HorizontalpodautoscalerStatusDesiredReplicas = new(
        "kube_horizontalpodautoscaler_status_desired_replicas",
        "Pods that are wanted.",
        [Namespace, Horizontalpodautoscaler]);

    public static readonly Info PoddisruptionbudgetAnnotations = new(
        "kube_poddisruptionbudget_annotations",
        "The annotations of a disruption budget, as labels.",
        [Namespace, Poddisruptionbudget]) { HasOtherLabels = true };

    public static readonly Info PoddisruptionbudgetLabels = new(
        "kube_poddisruptionbudget_labels",
        "The labels of a disruption budget, as labels.",
        [Namespace, Poddisruptionbudget]) { HasOtherLabels = true };

    public static readonly Gauge PoddisruptionbudgetCreated = new(
        "kube_poddisruptionbudget_created",
        "When a disruption budget was created.",
        [Namespace, Poddisruptionbudget]) { Unit = Unit.Timestamp };

    public static readonly Gauge PoddisruptionbudgetStatusCurrentHealthy = new(
        "kube_poddisruptionbudget_status_current_healthy", "Pods that are healthy.", [Namespace, Poddisruptionbudget]);

    public static readonly Gauge PoddisruptionbudgetStatusDesiredHealthy = new(
        "kube_poddisruptionbudget_status_desired_healthy",
        "Pods that have to be healthy.",
        [Namespace, Poddisruptionbudget]);

    public static readonly Gauge PoddisruptionbudgetStatusExpectedPods = new(
        "kube_poddisruptionbudget_status_expected_pods", "Pods that are counted.", [Namespace, Poddisruptionbudget]);

    public static readonly Gauge PoddisruptionbudgetStatusObservedGeneration = new(
        "kube_poddisruptionbudget_status_observed_generation",
        "The generation that the controller has seen.",
        [Namespace, Poddisruptionbudget]);

    public static readonly Gauge PoddisruptionbudgetStatusPodDisruptionsAllowed = new(
        "kube_poddisruptionbudget_status_pod_disruptions_allowed",
        "Pods that may be disrupted.",
        [Namespace, Poddisruptionbudget]);
}
