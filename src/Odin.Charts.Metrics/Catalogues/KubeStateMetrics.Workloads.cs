using static Odin.Charts.Metrics.Catalogues.KubeStateMetrics.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class KubeStateMetrics
{
    public static readonly Info DeploymentAnnotations = new(
        "kube_deployment_annotations",
        "The annotations of a deployment, as labels.",
        [Namespace, Deployment]) { HasOtherLabels = true };

    public static readonly Info DeploymentLabels = new(
        "kube_deployment_labels",
        "The labels of a deployment, as labels.",
        [Namespace, Deployment]) { HasOtherLabels = true };

    public static readonly Gauge DeploymentCreated = new(
        "kube_deployment_created", "When a deployment was created.", [Namespace, Deployment]) { Unit = Unit.Timestamp };

    public static readonly Gauge DeploymentMetadataGeneration = new(
        "kube_deployment_metadata_generation", "The generation that is wanted.", [Namespace, Deployment]);

    public static readonly Gauge DeploymentStatusObservedGeneration = new(
        "kube_deployment_status_observed_generation",
        "The generation that the controller has seen.",
        [Namespace, Deployment]);

    public static readonly Gauge DeploymentSpecPaused = new(
        "kube_deployment_spec_paused", "1 when a deployment is paused.", [Namespace, Deployment]);

    public static readonly Gauge DeploymentSpecReplicas = new(
        "kube_deployment_spec_replicas", "Pods that are wanted.", [Namespace, Deployment]);

    public static readonly Gauge DeploymentSpecStrategyRollingupdateMaxSurge = new(
        "kube_deployment_spec_strategy_rollingupdate_max_surge",
        "Pods that an update may add.",
        [Namespace, Deployment]);

    public static readonly Gauge DeploymentSpecStrategyRollingupdateMaxUnavailable = new(
        "kube_deployment_spec_strategy_rollingupdate_max_unavailable",
        "Pods that may be missing during an update.",
        [Namespace, Deployment]);

    public static readonly Gauge DeploymentStatusCondition = new(
        "kube_deployment_status_condition",
        "1 for the status of a condition of a deployment.",
        [Namespace, Deployment, Reason.Optionally, Condition, Status]);

    public static readonly Gauge DeploymentStatusReplicas = new(
        "kube_deployment_status_replicas", "Pods that exist.", [Namespace, Deployment]);

    public static readonly Gauge DeploymentStatusReplicasAvailable = new(
        "kube_deployment_status_replicas_available", "Pods that are available.", [Namespace, Deployment]);

    public static readonly Gauge DeploymentStatusReplicasReady = new(
        "kube_deployment_status_replicas_ready", "Pods that are ready.", [Namespace, Deployment]);

    public static readonly Gauge DeploymentStatusReplicasUnavailable = new(
        "kube_deployment_status_replicas_unavailable", "Pods that are missing.", [Namespace, Deployment]);

    public static readonly Gauge DeploymentStatusReplicasUpdated = new(
        "kube_deployment_status_replicas_updated", "Pods that are up to date.", [Namespace, Deployment]);

    public static readonly Info StatefulsetAnnotations = new(
        "kube_statefulset_annotations",
        "The annotations of a stateful set, as labels.",
        [Namespace, Statefulset]) { HasOtherLabels = true };

    public static readonly Info StatefulsetLabels = new(
        "kube_statefulset_labels",
        "The labels of a stateful set, as labels.",
        [Namespace, Statefulset]) { HasOtherLabels = true };

    public static readonly Gauge StatefulsetCreated = new(
        "kube_statefulset_created",
        "When a stateful set was created.",
        [Namespace, Statefulset]) { Unit = Unit.Timestamp };

    public static readonly Gauge StatefulsetMetadataGeneration = new(
        "kube_statefulset_metadata_generation", "The generation that is wanted.", [Namespace, Statefulset]);

    public static readonly Gauge StatefulsetStatusObservedGeneration = new(
        "kube_statefulset_status_observed_generation",
        "The generation that the controller has seen.",
        [Namespace, Statefulset]);

    public static readonly Gauge StatefulsetReplicas = new(
        "kube_statefulset_replicas", "Pods that are wanted.", [Namespace, Statefulset]);

    public static readonly Gauge StatefulsetOrdinalsStart = new(
        "kube_statefulset_ordinals_start", "The number of the first pod.", [Namespace, Statefulset]);

    public static readonly Info StatefulsetPersistentvolumeclaimRetentionPolicy = new(
        "kube_statefulset_persistentvolumeclaim_retention_policy",
        "What becomes of the claims.",
        [Namespace, Statefulset, WhenDeleted, WhenScaled]);

    public static readonly Info StatefulsetStatusCurrentRevision = new(
        "kube_statefulset_status_current_revision", "The revision that runs.", [Namespace, Statefulset, Revision]);

    public static readonly Info StatefulsetStatusUpdateRevision = new(
        "kube_statefulset_status_update_revision", "The revision that is wanted.", [Namespace, Statefulset, Revision]);

    public static readonly Gauge StatefulsetStatusReplicas = new(
        "kube_statefulset_status_replicas", "Pods that exist.", [Namespace, Statefulset]);

    public static readonly Gauge StatefulsetStatusReplicasAvailable = new(
        "kube_statefulset_status_replicas_available", "Pods that are available.", [Namespace, Statefulset]);

    public static readonly Gauge StatefulsetStatusReplicasCurrent = new(
        "kube_statefulset_status_replicas_current", "Pods that are of the current revision.", [Namespace, Statefulset]);

    public static readonly Gauge StatefulsetStatusReplicasReady = new(
        "kube_statefulset_status_replicas_ready", "Pods that are ready.", [Namespace, Statefulset]);

    public static readonly Gauge StatefulsetStatusReplicasUpdated = new(
        "kube_statefulset_status_replicas_updated", "Pods that are up to date.", [Namespace, Statefulset]);

    public static readonly Info DaemonsetAnnotations = new(
        "kube_daemonset_annotations",
        "The annotations of a daemon set, as labels.",
        [Namespace, Daemonset]) { HasOtherLabels = true };

    public static readonly Info DaemonsetLabels = new(
        "kube_daemonset_labels",
        "The labels of a daemon set, as labels.",
        [Namespace, Daemonset]) { HasOtherLabels = true };

    public static readonly Gauge DaemonsetCreated = new(
        "kube_daemonset_created", "When a daemon set was created.", [Namespace, Daemonset]) { Unit = Unit.Timestamp };

    public static readonly Gauge DaemonsetMetadataGeneration = new(
        "kube_daemonset_metadata_generation", "The generation that is wanted.", [Namespace, Daemonset]);

    public static readonly Gauge DaemonsetStatusObservedGeneration = new(
        "kube_daemonset_status_observed_generation",
        "The generation that the controller has seen.",
        [Namespace, Daemonset]);

    public static readonly Gauge DaemonsetStatusCurrentNumberScheduled = new(
        "kube_daemonset_status_current_number_scheduled",
        "Nodes that run a pod as they should.",
        [Namespace, Daemonset]);

    public static readonly Gauge DaemonsetStatusDesiredNumberScheduled = new(
        "kube_daemonset_status_desired_number_scheduled", "Nodes that should run a pod.", [Namespace, Daemonset]);

    public static readonly Gauge DaemonsetStatusNumberAvailable = new(
        "kube_daemonset_status_number_available", "Nodes whose pod is available.", [Namespace, Daemonset]);

    public static readonly Gauge DaemonsetStatusNumberMisscheduled = new(
        "kube_daemonset_status_number_misscheduled", "Nodes that run a pod and should not.", [Namespace, Daemonset]);

    public static readonly Gauge DaemonsetStatusNumberReady = new(
        "kube_daemonset_status_number_ready", "Nodes whose pod is ready.", [Namespace, Daemonset]);

    public static readonly Gauge DaemonsetStatusNumberUnavailable = new(
        "kube_daemonset_status_number_unavailable", "Nodes whose pod is missing.", [Namespace, Daemonset]);

    public static readonly Gauge DaemonsetStatusUpdatedNumberScheduled = new(
        "kube_daemonset_status_updated_number_scheduled", "Nodes whose pod is up to date.", [Namespace, Daemonset]);

    public static readonly Info ReplicasetAnnotations = new(
        "kube_replicaset_annotations",
        "The annotations of a replica set, as labels.",
        [Namespace, Replicaset]) { HasOtherLabels = true };

    public static readonly Info ReplicasetLabels = new(
        "kube_replicaset_labels",
        "The labels of a replica set, as labels.",
        [Namespace, Replicaset]) { HasOtherLabels = true };

    public static readonly Gauge ReplicasetCreated = new(
        "kube_replicaset_created",
        "When a replica set was created.",
        [Namespace, Replicaset]) { Unit = Unit.Timestamp };

    public static readonly Info ReplicasetOwner = new(
        "kube_replicaset_owner",
        "What owns a replica set.",
        [Namespace, Replicaset, OwnerKind, OwnerName, OwnerIsController]);

    public static readonly Gauge ReplicasetMetadataGeneration = new(
        "kube_replicaset_metadata_generation", "The generation that is wanted.", [Namespace, Replicaset]);

    public static readonly Gauge ReplicasetSpecReplicas = new(
        "kube_replicaset_spec_replicas", "Pods that are wanted.", [Namespace, Replicaset]);

    public static readonly Gauge ReplicasetStatusFullyLabeledReplicas = new(
        "kube_replicaset_status_fully_labeled_replicas", "Pods that have all labels.", [Namespace, Replicaset]);

    public static readonly Gauge ReplicasetStatusObservedGeneration = new(
        "kube_replicaset_status_observed_generation",
        "The generation that the controller has seen.",
        [Namespace, Replicaset]);

    public static readonly Gauge ReplicasetStatusReadyReplicas = new(
        "kube_replicaset_status_ready_replicas", "Pods that are ready.", [Namespace, Replicaset]);

    public static readonly Gauge ReplicasetStatusReplicas = new(
        "kube_replicaset_status_replicas", "Pods that exist.", [Namespace, Replicaset]);
}
