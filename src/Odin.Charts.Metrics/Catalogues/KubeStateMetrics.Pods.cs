using static Odin.Charts.Metrics.Catalogues.KubeStateMetrics.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class KubeStateMetrics
{
    public static readonly Info PodAnnotations = new(
        "kube_pod_annotations",
        "The annotations of a pod, as labels.",
        [Namespace, Pod, Uid]) { HasOtherLabels = true };

    public static readonly Info PodInfo = new(
        "kube_pod_info",
        "Where a pod runs, and what made it.",
        [Namespace, Pod, Uid, Node, HostIp, PodIp, CreatedByKind, CreatedByName, PriorityClass, HostNetwork]);

    public static readonly Info PodIps = new(
        "kube_pod_ips", "An address of a pod.", [Namespace, Pod, Uid, Ip, IpFamily]);

    public static readonly Info PodLabels = new(
        "kube_pod_labels", "The labels of a pod, as labels.", [Namespace, Pod, Uid]) { HasOtherLabels = true };

    public static readonly Info PodNodeselectors = new(
        "kube_pod_nodeselectors",
        "The node selectors of a pod, as labels.",
        [Namespace, Pod, Uid]) { HasOtherLabels = true };

    public static readonly Info PodOwner = new(
        "kube_pod_owner", "What owns a pod.", [Namespace, Pod, Uid, OwnerKind, OwnerName, OwnerIsController]);

    public static readonly Info PodRestartPolicy = new(
        "kube_pod_restart_policy", "The restart policy of a pod.", [Namespace, Pod, Uid, TypeLabel]);

    public static readonly Info PodRuntimeclassNameInfo = new(
        "kube_pod_runtimeclass_name_info", "The runtime class of a pod.", [Namespace, Pod, Uid, RuntimeclassName]);

    public static readonly Info PodScheduler = new(
        "kube_pod_scheduler", "The scheduler of a pod.", [Namespace, Pod, Uid, Name]);

    public static readonly Info PodServiceAccount = new(
        "kube_pod_service_account", "The service account of a pod.", [Namespace, Pod, Uid, ServiceAccount]);

    public static readonly Info PodSpecVolumesPersistentvolumeclaimsInfo = new(
        "kube_pod_spec_volumes_persistentvolumeclaims_info",
        "A claim that a pod uses.",
        [Namespace, Pod, Uid, Volume, Persistentvolumeclaim]);

    public static readonly Gauge PodSpecVolumesPersistentvolumeclaimsReadonly = new(
        "kube_pod_spec_volumes_persistentvolumeclaims_readonly",
        "1 when a pod mounts the claim read-only.",
        [Namespace, Pod, Uid, Volume, Persistentvolumeclaim]);

    public static readonly Info PodTolerations = new(
        "kube_pod_tolerations",
        "A toleration of a pod.",
        [
            Namespace, Pod, Uid, Key.Optionally, Operator.Optionally, Value.Optionally, Effect.Optionally,
            TolerationSeconds.Optionally
        ]);

    public static readonly Gauge PodCompletionTime = new(
        "kube_pod_completion_time", "When a pod ended.", [Namespace, Pod, Uid]) { Unit = Unit.Timestamp };

    public static readonly Gauge PodCreated = new(
        "kube_pod_created", "When a pod was created.", [Namespace, Pod, Uid]) { Unit = Unit.Timestamp };

    public static readonly Gauge PodDeletionTimestamp = new(
        "kube_pod_deletion_timestamp", "When a pod is to be deleted.", [Namespace, Pod, Uid]) { Unit = Unit.Timestamp };

    public static readonly Gauge PodStartTime = new(
        "kube_pod_start_time", "When a pod was started.", [Namespace, Pod, Uid]) { Unit = Unit.Timestamp };

    public static readonly Gauge PodStatusInitializedTime = new(
        "kube_pod_status_initialized_time",
        "When a pod was initialised.",
        [Namespace, Pod, Uid]) { Unit = Unit.Timestamp };

    public static readonly Gauge PodStatusReadyTime = new(
        "kube_pod_status_ready_time", "When a pod became ready.", [Namespace, Pod, Uid]) { Unit = Unit.Timestamp };

    public static readonly Gauge PodStatusContainerReadyTime = new(
        "kube_pod_status_container_ready_time",
        "When the containers of a pod became ready.",
        [Namespace, Pod, Uid]) { Unit = Unit.Timestamp };

    public static readonly Gauge PodStatusScheduledTime = new(
        "kube_pod_status_scheduled_time", "When a pod was scheduled.", [Namespace, Pod, Uid]) { Unit = Unit.Timestamp };

    public static readonly Gauge PodStatusUnscheduledTime = new(
        "kube_pod_status_unscheduled_time",
        "When a pod was found to fit nowhere.",
        [Namespace, Pod, Uid]) { Unit = Unit.Timestamp };

    public static readonly Gauge PodOverheadCpuCores = new(
        "kube_pod_overhead_cpu_cores", "Processors that a pod needs besides its containers.", [Namespace, Pod, Uid]);

    public static readonly Gauge PodOverheadMemoryBytes = new(
        "kube_pod_overhead_memory_bytes",
        "Memory that a pod needs besides its containers.",
        [Namespace, Pod, Uid]) { Unit = Unit.Bytes };

    public static readonly Gauge PodStatusPhase = new(
        "kube_pod_status_phase", "1 for the phase of a pod.", [Namespace, Pod, Uid, Phase]);

    public static readonly Gauge PodStatusQosClass = new(
        "kube_pod_status_qos_class", "1 for the class of service of a pod.", [Namespace, Pod, Uid, QosClass]);

    public static readonly Gauge PodStatusReady = new(
        "kube_pod_status_ready", "1 for whether a pod is ready.", [Namespace, Pod, Uid, Truth]);

    public static readonly Gauge PodStatusReason = new(
        "kube_pod_status_reason", "1 for the reason that a pod is not as it should be.", [Namespace, Pod, Uid, Reason]);

    public static readonly Gauge PodStatusScheduled = new(
        "kube_pod_status_scheduled", "1 for whether a pod is scheduled.", [Namespace, Pod, Uid, Truth]);

    public static readonly Gauge PodStatusUnschedulable = new(
        "kube_pod_status_unschedulable", "1 for a pod that fits nowhere.", [Namespace, Pod, Uid]);
}
