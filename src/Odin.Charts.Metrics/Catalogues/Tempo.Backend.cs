using static Odin.Charts.Metrics.Catalogues.Tempo.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class Tempo
{
    public static readonly Counter BackendSchedulerJobsCreated = new(
        "tempo_backend_scheduler_jobs_created_total", "Jobs made.", [Tenant, JobType.Optionally]);

    public static readonly Counter BackendSchedulerJobsCompleted = new(
        "tempo_backend_scheduler_jobs_completed_total", "Jobs done.", [Tenant, JobType.Optionally]);

    public static readonly Counter BackendSchedulerJobsFailed = new(
        "tempo_backend_scheduler_jobs_failed_total", "Jobs that failed.", [Tenant, JobType.Optionally]);

    public static readonly Counter BackendSchedulerJobsRetry = new(
        "tempo_backend_scheduler_jobs_retry_total",
        "Jobs given out again.",
        [Tenant, JobType.Optionally, Worker.Optionally]);

    public static readonly Gauge BackendSchedulerJobsActive = new(
        "tempo_backend_scheduler_jobs_active", "Jobs that run.", [Tenant, JobType.Optionally]);

    public static readonly Counter BackendSchedulerCompactionTenantEmptyJob = new(
        "tempo_backend_scheduler_compaction_tenant_empty_job_total", "Jobs without blocks.");

    public static readonly Counter BackendWorkerBadJobsReceived = new(
        "tempo_backend_worker_bad_jobs_received_total", "Jobs that a worker could not use.", [StatusCode.Optionally]);

    public static readonly Counter BackendWorkerCallRetries = new(
        "tempo_backend_worker_call_retries_total", "Calls that a worker made again.");

    public static readonly Gauge IngestGroupPartitionLag = new(
        "tempo_ingest_group_partition_lag", "Records that a group of readers is behind.", [Group, Partition]);

    public static readonly Gauge IngestGroupPartitionLagSeconds = new(
        "tempo_ingest_group_partition_lag_seconds",
        "How far a group of readers is behind.",
        [Group, Partition]) { Unit = Unit.Seconds };

    public static readonly Counter OverridesUserConfigurableOverridesReloadFailed = new(
        "tempo_overrides_user_configurable_overrides_reload_failed_total",
        "Loads of the tenants' overrides that failed.");
}
