using static Odin.Charts.Metrics.Catalogues.KubeStateMetrics.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class KubeStateMetrics
{
    public static readonly Info NodeAnnotations = new(
        "kube_node_annotations", "The annotations of a node, as labels.", [Node]) { HasOtherLabels = true };

    public static readonly Info NodeInfo = new(
        "kube_node_info",
        "What a node runs.",
        [
            Node, KernelVersion, OsImage, ContainerRuntimeVersion, KubeletVersion, KubeproxyVersion, ProviderId,
            PodCidr, SystemUuid, InternalIp
        ]);

    public static readonly Info NodeLabels = new(
        "kube_node_labels", "The labels of a node, as labels.", [Node]) { HasOtherLabels = true };

    public static readonly Info NodeRole = new("kube_node_role", "A role of a node.", [Node, Role]);

    public static readonly Info NodeSpecTaint = new(
        "kube_node_spec_taint", "A taint of a node.", [Node, Key, Value, Effect]);

    public static readonly Info NodeStatusAddresses = new(
        "kube_node_status_addresses", "An address of a node.", [Node, TypeLabel, Address]);

    public static readonly Gauge NodeSpecUnschedulable = new(
        "kube_node_spec_unschedulable", "1 when a node takes no new pods.", [Node]);

    public static readonly Gauge NodeStatusAllocatable = new(
        "kube_node_status_allocatable",
        "What pods can use of a node, in the unit of its label.",
        [Node, Resource, UnitLabel]);

    public static readonly Gauge NodeStatusCapacity = new(
        "kube_node_status_capacity", "What a node has, in the unit of its label.", [Node, Resource, UnitLabel]);

    public static readonly Gauge NodeStatusCondition = new(
        "kube_node_status_condition", "1 for the status of a condition of a node.", [Node, Condition, Status]);

    public static readonly Gauge NodeCreated = new(
        "kube_node_created", "When a node was created.", [Node]) { Unit = Unit.Timestamp };

    public static readonly Gauge NodeDeletionTimestamp = new(
        "kube_node_deletion_timestamp", "When a node is to be deleted.", [Node]) { Unit = Unit.Timestamp };

    public static readonly Info NamespaceAnnotations = new(
        "kube_namespace_annotations",
        "The annotations of a namespace, as labels.",
        [Namespace]) { HasOtherLabels = true };

    public static readonly Info NamespaceLabels = new(
        "kube_namespace_labels", "The labels of a namespace, as labels.", [Namespace]) { HasOtherLabels = true };

    public static readonly Gauge NamespaceCreated = new(
        "kube_namespace_created", "When a namespace was created.", [Namespace]) { Unit = Unit.Timestamp };

    public static readonly Gauge NamespaceStatusCondition = new(
        "kube_namespace_status_condition",
        "1 for the status of a condition of a namespace.",
        [Namespace, Condition, Status]);

    public static readonly Gauge NamespaceStatusPhase = new(
        "kube_namespace_status_phase", "1 for the phase of a namespace.", [Namespace, NamespacePhase]);
}
