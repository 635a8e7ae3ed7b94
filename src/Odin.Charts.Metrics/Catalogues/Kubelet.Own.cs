using static Odin.Charts.Metrics.Catalogues.Kubelet.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class Kubelet
{
    public static readonly Info KubernetesBuildInfo = new(
        "kubernetes_build_info",
        "How the program was built.",
        [GitVersion, GitCommit, GitTreeState, Major, Minor, BuildDate, Compiler, GoVersion, Platform]);

    public static readonly Gauge KubeletRunningPods = new("kubelet_running_pods", "Pods that run.");

    public static readonly Gauge KubeletRunningContainers = new(
        "kubelet_running_containers", "Containers in a state.", [ContainerState]);

    public static readonly Gauge KubeletDesiredPods = new("kubelet_desired_pods", "Pods that should run.", [Static]);

    public static readonly Gauge KubeletActivePods = new(
        "kubelet_active_pods", "Pods that are looked after.", [Static]);

    public static readonly Info KubeletNodeName = new("kubelet_node_name", "The name of the node.", [Node]);

    public static readonly Counter KubeletRuntimeOperations = new(
        "kubelet_runtime_operations_total", "Operations of the runtime.", [OperationType]);

    public static readonly Counter KubeletRuntimeOperationsErrors = new(
        "kubelet_runtime_operations_errors_total", "Operations of the runtime that failed.", [OperationType]);

    public static readonly Histogram KubeletRuntimeOperationsDurationSeconds = new(
        "kubelet_runtime_operations_duration_seconds",
        "How long operations of the runtime took.",
        [OperationType]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Histogram KubeletPodStartDurationSeconds = new(
        "kubelet_pod_start_duration_seconds",
        "How long pods took to start.") { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Histogram KubeletPodStartSliDurationSeconds = new(
        "kubelet_pod_start_sli_duration_seconds",
        "How long pods took to start, without their images.") { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Histogram KubeletPodWorkerDurationSeconds = new(
        "kubelet_pod_worker_duration_seconds",
        "How long pods were worked on.",
        [OperationType]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Histogram KubeletPodWorkerStartDurationSeconds = new(
        "kubelet_pod_worker_start_duration_seconds",
        "How long it took until pods were worked on.") { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Histogram KubeletPlegRelistDurationSeconds = new(
        "kubelet_pleg_relist_duration_seconds",
        "How long it took to list containers.") { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Histogram KubeletPlegRelistIntervalSeconds = new(
        "kubelet_pleg_relist_interval_seconds",
        "The time between lists of containers.") { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Gauge KubeletPlegLastSeenSeconds = new(
        "kubelet_pleg_last_seen_seconds", "When containers were last listed.") { Unit = Unit.Timestamp };

    public static readonly Counter KubeletPlegDiscardEvents = new(
        "kubelet_pleg_discard_events", "Events of containers that were lost.");

    public static readonly Histogram KubeletCgroupManagerDurationSeconds = new(
        "kubelet_cgroup_manager_duration_seconds",
        "How long operations on cgroups took.",
        [OperationType]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Gauge KubeletCertificateManagerClientTtlSeconds = new(
        "kubelet_certificate_manager_client_ttl_seconds",
        "How long the client certificate lasts.") { Unit = Unit.Seconds };

    public static readonly Gauge KubeletCertificateManagerServerTtlSeconds = new(
        "kubelet_certificate_manager_server_ttl_seconds",
        "How long the server certificate lasts.") { Unit = Unit.Seconds };

    public static readonly Counter KubeletCertificateManagerClientExpirationRenewErrors = new(
        "kubelet_certificate_manager_client_expiration_renew_errors",
        "Renewals of the client certificate that failed.");

    public static readonly Counter KubeletServerExpirationRenewErrors = new(
        "kubelet_server_expiration_renew_errors", "Renewals of the server certificate that failed.");

    public static readonly Counter KubeletEvictions = new("kubelet_evictions", "Pods evicted.", [EvictionSignal]);

    public static readonly Counter KubeletStartedContainers = new(
        "kubelet_started_containers_total", "Containers started.", [ContainerType]);

    public static readonly Counter KubeletStartedContainersErrors = new(
        "kubelet_started_containers_errors_total", "Containers that could not be started.", [ContainerType, Code]);

    public static readonly Counter KubeletStartedPods = new("kubelet_started_pods_total", "Pods started.");

    public static readonly Counter KubeletStartedPodsErrors = new(
        "kubelet_started_pods_errors_total", "Pods that could not be started.");

    public static readonly Histogram KubeletHttpRequestsDurationSeconds = new(
        "kubelet_http_requests_duration_seconds",
        "How long requests took.",
        [LongRunning, Method, PathLabel, ServerType]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Counter KubeletHttpRequests = new(
        "kubelet_http_requests_total", "Requests answered.", [LongRunning, Method, PathLabel, ServerType]);

    public static readonly Histogram StorageOperationDurationSeconds = new(
        "storage_operation_duration_seconds",
        "How long operations on volumes took.",
        [OperationName, Status, VolumePlugin, Migrated.Optionally]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Gauge VolumeManagerTotalVolumes = new(
        "volume_manager_total_volumes", "Volumes in a state.", [PluginName, State]);

    public static readonly Counter RestClientRequests = new(
        "rest_client_requests_total", "Requests to the API server.", [Code, Host, Method]);

    public static readonly Histogram RestClientRequestDurationSeconds = new(
        "rest_client_request_duration_seconds",
        "How long requests to the API server took.",
        [Host, Verb]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Counter WorkqueueAdds = new("workqueue_adds_total", "Items that came into a queue.", [Name]);

    public static readonly Counter WorkqueueRetries = new(
        "workqueue_retries_total", "Items that came back to a queue.", [Name]);

    public static readonly Gauge WorkqueueDepth = new("workqueue_depth", "Items in a queue.", [Name]);

    public static readonly Histogram WorkqueueQueueDurationSeconds = new(
        "workqueue_queue_duration_seconds",
        "How long items waited.",
        [Name]) { Unit = Unit.Seconds, HasOtherBuckets = true };

    public static readonly Histogram WorkqueueWorkDurationSeconds = new(
        "workqueue_work_duration_seconds",
        "How long items took.",
        [Name]) { Unit = Unit.Seconds, HasOtherBuckets = true };
}
