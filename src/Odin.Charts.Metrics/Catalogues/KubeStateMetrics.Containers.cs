using static Odin.Charts.Metrics.Catalogues.KubeStateMetrics.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class KubeStateMetrics
{
    public static readonly Info PodContainerInfo = new(
        "kube_pod_container_info",
        "The image of a container.",
        [Namespace, Pod, Uid, Container, Image, ImageSpec, ImageId, ContainerId]);

    public static readonly Gauge PodContainerResourceRequests = new(
        "kube_pod_container_resource_requests",
        "What a container asks for, in the unit of its label.",
        [Namespace, Pod, Uid, Container, Node, Resource, UnitLabel]);

    public static readonly Gauge PodContainerResourceLimits = new(
        "kube_pod_container_resource_limits",
        "What a container may use, in the unit of its label.",
        [Namespace, Pod, Uid, Container, Node, Resource, UnitLabel]);

    public static readonly Counter PodContainerStatusRestarts = new(
        "kube_pod_container_status_restarts_total", "Restarts of a container.", [Namespace, Pod, Uid, Container]);

    public static readonly Gauge PodContainerStatusReady = new(
        "kube_pod_container_status_ready", "1 when a container is ready.", [Namespace, Pod, Uid, Container]);

    public static readonly Gauge PodContainerStatusRunning = new(
        "kube_pod_container_status_running", "1 when a container is running.", [Namespace, Pod, Uid, Container]);

    public static readonly Gauge PodContainerStatusTerminated = new(
        "kube_pod_container_status_terminated", "1 when a container is terminated.", [Namespace, Pod, Uid, Container]);

    public static readonly Gauge PodContainerStatusWaiting = new(
        "kube_pod_container_status_waiting", "1 when a container is waiting.", [Namespace, Pod, Uid, Container]);

    public static readonly Gauge PodContainerStatusTerminatedReason = new(
        "kube_pod_container_status_terminated_reason",
        "1 for the reason that a container is terminated.",
        [Namespace, Pod, Uid, Container, Reason]);

    public static readonly Gauge PodContainerStatusWaitingReason = new(
        "kube_pod_container_status_waiting_reason",
        "1 for the reason that a container is waiting.",
        [Namespace, Pod, Uid, Container, Reason]);

    public static readonly Gauge PodContainerStatusLastTerminatedReason = new(
        "kube_pod_container_status_last_terminated_reason",
        "1 for the reason that a container was last terminated.",
        [Namespace, Pod, Uid, Container, Reason]);

    public static readonly Info PodInitContainerInfo = new(
        "kube_pod_init_container_info",
        "The image of an init container.",
        [Namespace, Pod, Uid, Container, Image, ImageSpec, ImageId, ContainerId, RestartPolicy.Optionally]);

    public static readonly Gauge PodInitContainerResourceRequests = new(
        "kube_pod_init_container_resource_requests",
        "What an init container asks for, in the unit of its label.",
        [Namespace, Pod, Uid, Container, Node, Resource, UnitLabel]);

    public static readonly Gauge PodInitContainerResourceLimits = new(
        "kube_pod_init_container_resource_limits",
        "What an init container may use, in the unit of its label.",
        [Namespace, Pod, Uid, Container, Node, Resource, UnitLabel]);

    public static readonly Counter PodInitContainerStatusRestarts = new(
        "kube_pod_init_container_status_restarts_total",
        "Restarts of an init container.",
        [Namespace, Pod, Uid, Container]);

    public static readonly Gauge PodInitContainerStatusReady = new(
        "kube_pod_init_container_status_ready", "1 when an init container is ready.", [Namespace, Pod, Uid, Container]);

    public static readonly Gauge PodInitContainerStatusRunning = new(
        "kube_pod_init_container_status_running",
        "1 when an init container is running.",
        [Namespace, Pod, Uid, Container]);

    public static readonly Gauge PodInitContainerStatusTerminated = new(
        "kube_pod_init_container_status_terminated",
        "1 when an init container is terminated.",
        [Namespace, Pod, Uid, Container]);

    public static readonly Gauge PodInitContainerStatusWaiting = new(
        "kube_pod_init_container_status_waiting",
        "1 when an init container is waiting.",
        [Namespace, Pod, Uid, Container]);

    public static readonly Gauge PodInitContainerStatusTerminatedReason = new(
        "kube_pod_init_container_status_terminated_reason",
        "1 for the reason that an init container is terminated.",
        [Namespace, Pod, Uid, Container, Reason]);

    public static readonly Gauge PodInitContainerStatusWaitingReason = new(
        "kube_pod_init_container_status_waiting_reason",
        "1 for the reason that an init container is waiting.",
        [Namespace, Pod, Uid, Container, Reason]);

    public static readonly Gauge PodInitContainerStatusLastTerminatedReason = new(
        "kube_pod_init_container_status_last_terminated_reason",
        "1 for the reason that an init container was last terminated.",
        [Namespace, Pod, Uid, Container, Reason]);

    public static readonly Gauge PodContainerStatusLastTerminatedExitcode = new(
        "kube_pod_container_status_last_terminated_exitcode",
        "The code with which a container last ended.",
        [Namespace, Pod, Uid, Container]);

    public static readonly Gauge PodContainerStatusLastTerminatedTimestamp = new(
        "kube_pod_container_status_last_terminated_timestamp",
        "When a container last ended.",
        [Namespace, Pod, Uid, Container]) { Unit = Unit.Timestamp };

    public static readonly Gauge PodContainerStateStarted = new(
        "kube_pod_container_state_started",
        "When a container was started.",
        [Namespace, Pod, Uid, Container]) { Unit = Unit.Timestamp };
}
