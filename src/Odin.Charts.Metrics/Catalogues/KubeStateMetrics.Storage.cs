using static Odin.Charts.Metrics.Catalogues.KubeStateMetrics.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class KubeStateMetrics
{
    public static readonly Info PersistentvolumeclaimAnnotations = new(
        "kube_persistentvolumeclaim_annotations",
        "The annotations of a claim, as labels.",
        [Namespace, Persistentvolumeclaim]) { HasOtherLabels = true };

    public static readonly Info PersistentvolumeclaimLabels = new(
        "kube_persistentvolumeclaim_labels",
        "The labels of a claim, as labels.",
        [Namespace, Persistentvolumeclaim]) { HasOtherLabels = true };

    public static readonly Gauge PersistentvolumeclaimCreated = new(
        "kube_persistentvolumeclaim_created",
        "When a claim was created.",
        [Namespace, Persistentvolumeclaim]) { Unit = Unit.Timestamp };

    public static readonly Info PersistentvolumeclaimAccessMode = new(
        "kube_persistentvolumeclaim_access_mode",
        "An access mode of a claim.",
        [Namespace, Persistentvolumeclaim, AccessMode]);

    public static readonly Info PersistentvolumeclaimInfo = new(
        "kube_persistentvolumeclaim_info",
        "The volume of a claim.",
        [Namespace, Persistentvolumeclaim, Storageclass, Volumename, Volumemode]);

    public static readonly Gauge PersistentvolumeclaimResourceRequestsStorageBytes = new(
        "kube_persistentvolumeclaim_resource_requests_storage_bytes",
        "The storage that a claim asks for.",
        [Namespace, Persistentvolumeclaim]) { Unit = Unit.Bytes };

    public static readonly Gauge PersistentvolumeclaimStatusCondition = new(
        "kube_persistentvolumeclaim_status_condition",
        "1 for the status of a condition of a claim.",
        [Namespace, Persistentvolumeclaim, Condition, Status]);

    public static readonly Gauge PersistentvolumeclaimStatusPhase = new(
        "kube_persistentvolumeclaim_status_phase",
        "1 for the phase of a claim.",
        [Namespace, Persistentvolumeclaim, ClaimPhase]);

    public static readonly Info PersistentvolumeAnnotations = new(
        "kube_persistentvolume_annotations",
        "The annotations of a volume, as labels.",
        [Persistentvolume]) { HasOtherLabels = true };

    public static readonly Info PersistentvolumeLabels = new(
        "kube_persistentvolume_labels",
        "The labels of a volume, as labels.",
        [Persistentvolume]) { HasOtherLabels = true };

    public static readonly Gauge PersistentvolumeCreated = new(
        "kube_persistentvolume_created", "When a volume was created.", [Persistentvolume]) { Unit = Unit.Timestamp };

    public static readonly Gauge PersistentvolumeCapacityBytes = new(
        "kube_persistentvolume_capacity_bytes", "The size of a volume.", [Persistentvolume]) { Unit = Unit.Bytes };

    public static readonly Info PersistentvolumeClaimRef = new(
        "kube_persistentvolume_claim_ref", "The claim of a volume.", [Persistentvolume, Name, ClaimNamespace]);

    public static readonly Info PersistentvolumeInfo = new(
        "kube_persistentvolume_info",
        "Where a volume is kept.",
        [
            Persistentvolume, Storageclass, GcePersistentDiskName.Optionally, HostPath.Optionally,
            HostPathType.Optionally, EbsVolumeId.Optionally, AzureDiskName.Optionally, FcWwids.Optionally,
            FcLun.Optionally, FcTargetWwns.Optionally, IscsiTargetPortal.Optionally, IscsiIqn.Optionally,
            IscsiLun.Optionally, IscsiInitiatorName.Optionally, LocalPath.Optionally, LocalFs.Optionally,
            NfsServer.Optionally, NfsPath.Optionally, CsiDriver.Optionally, CsiVolumeHandle.Optionally,
            ReclaimPolicy.Optionally, PersistentVolumeMode.Optionally, VolumeAttributesClass.Optionally
        ]);

    public static readonly Gauge PersistentvolumeStatusPhase = new(
        "kube_persistentvolume_status_phase", "1 for the phase of a volume.", [Persistentvolume, VolumePhase]);

    public static readonly Info StorageclassInfo = new(
        "kube_storageclass_info", "A storage class.", [Storageclass, Provisioner, ReclaimPolicy, VolumeBindingMode]);
}
