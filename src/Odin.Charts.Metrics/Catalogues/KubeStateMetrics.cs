namespace Odin.Charts.Metrics.Catalogues;

/// <summary>What kube-state-metrics exports about the objects of a cluster. It is scraped so that its labels win over
/// those of the target.</summary>
public static partial class KubeStateMetrics
{
    /// <summary>All of them, with the version of the program that they were taken from.</summary>
    public static Catalogue All => field ??= Catalogue.Of("kube-state-metrics", typeof(KubeStateMetrics)) with
    {
        Version = "2.17",
        IsThirdParty = true,
    };

    /// <summary>The labels of the metrics.</summary>
    public static class Labels
    {
#pragma warning disable CS1591 // Each is its own name.
        public static readonly Label Namespace = new("namespace");
        public static readonly Label Pod = new("pod");
        public static readonly Label Uid = new("uid");
        public static readonly Label Node = new("node");
        public static readonly Label HostIp = new("host_ip");
        public static readonly Label PodIp = new("pod_ip");
        public static readonly Label CreatedByKind = new("created_by_kind");
        public static readonly Label CreatedByName = new("created_by_name");
        public static readonly Label PriorityClass = new("priority_class");
        public static readonly Label HostNetwork = new("host_network");
        public static readonly Label Ip = new("ip");
        public static readonly Label IpFamily = new("ip_family", "4", "6");
        public static readonly Label OwnerKind = new("owner_kind");
        public static readonly Label OwnerName = new("owner_name");
        public static readonly Label OwnerIsController = new("owner_is_controller");
        public static readonly Label TypeLabel = new("type");
        public static readonly Label RuntimeclassName = new("runtimeclass_name");
        public static readonly Label Name = new("name");
        public static readonly Label ServiceAccount = new("service_account");
        public static readonly Label Volume = new("volume");
        public static readonly Label Persistentvolumeclaim = new("persistentvolumeclaim");
        public static readonly Label Key = new("key");
        public static readonly Label Operator = new("operator");
        public static readonly Label Value = new("value");
        public static readonly Label Effect = new("effect");
        public static readonly Label TolerationSeconds = new("toleration_seconds");
        public static readonly Label Phase = new("phase", "Pending", "Running", "Succeeded", "Failed", "Unknown");
        public static readonly Label QosClass = new("qos_class", "BestEffort", "Burstable", "Guaranteed");
        public static readonly Label Truth = new("condition", "true", "false", "unknown");
        public static readonly Label Reason = new("reason");
        public static readonly Label Container = new("container");
        public static readonly Label Image = new("image");
        public static readonly Label ImageSpec = new("image_spec");
        public static readonly Label ImageId = new("image_id");
        public static readonly Label ContainerId = new("container_id");
        public static readonly Label Resource = new("resource");
        public static readonly Label UnitLabel = new("unit");
        public static readonly Label RestartPolicy = new("restart_policy");
        public static readonly Label KernelVersion = new("kernel_version");
        public static readonly Label OsImage = new("os_image");
        public static readonly Label ContainerRuntimeVersion = new("container_runtime_version");
        public static readonly Label KubeletVersion = new("kubelet_version");
        public static readonly Label KubeproxyVersion = new("kubeproxy_version");
        public static readonly Label ProviderId = new("provider_id");
        public static readonly Label PodCidr = new("pod_cidr");
        public static readonly Label SystemUuid = new("system_uuid");
        public static readonly Label InternalIp = new("internal_ip");
        public static readonly Label Role = new("role");
        public static readonly Label Address = new("address");
        public static readonly Label Condition = new("condition");
        public static readonly Label Status = new("status", "true", "false", "unknown");
        public static readonly Label NamespacePhase = new("phase", "Active", "Terminating");
        public static readonly Label Deployment = new("deployment");
        public static readonly Label Statefulset = new("statefulset");
        public static readonly Label WhenDeleted = new("when_deleted");
        public static readonly Label WhenScaled = new("when_scaled");
        public static readonly Label Revision = new("revision");
        public static readonly Label Daemonset = new("daemonset");
        public static readonly Label Replicaset = new("replicaset");
        public static readonly Label JobName = new("job_name");
        public static readonly Label Cronjob = new("cronjob");
        public static readonly Label Schedule = new("schedule");
        public static readonly Label ConcurrencyPolicy = new("concurrency_policy");
        public static readonly Label Timezone = new("timezone");
        public static readonly Label Horizontalpodautoscaler = new("horizontalpodautoscaler");
        public static readonly Label ScaletargetrefApiVersion = new("scaletargetref_api_version");
        public static readonly Label ScaletargetrefKind = new("scaletargetref_kind");
        public static readonly Label ScaletargetrefName = new("scaletargetref_name");
        public static readonly Label MetricName = new("metric_name");
        public static readonly Label MetricTargetType = new("metric_target_type", "value", "utilization", "average");
        public static readonly Label Poddisruptionbudget = new("poddisruptionbudget");
        public static readonly Label AccessMode = new("access_mode");
        public static readonly Label Storageclass = new("storageclass");
        public static readonly Label Volumename = new("volumename");
        public static readonly Label Volumemode = new("volumemode");
        public static readonly Label ClaimPhase = new("phase", "Lost", "Bound", "Pending");
        public static readonly Label Persistentvolume = new("persistentvolume");
        public static readonly Label ClaimNamespace = new("claim_namespace");
        public static readonly Label GcePersistentDiskName = new("gce_persistent_disk_name");
        public static readonly Label HostPath = new("host_path");
        public static readonly Label HostPathType = new("host_path_type");
        public static readonly Label EbsVolumeId = new("ebs_volume_id");
        public static readonly Label AzureDiskName = new("azure_disk_name");
        public static readonly Label FcWwids = new("fc_wwids");
        public static readonly Label FcLun = new("fc_lun");
        public static readonly Label FcTargetWwns = new("fc_target_wwns");
        public static readonly Label IscsiTargetPortal = new("iscsi_target_portal");
        public static readonly Label IscsiIqn = new("iscsi_iqn");
        public static readonly Label IscsiLun = new("iscsi_lun");
        public static readonly Label IscsiInitiatorName = new("iscsi_initiator_name");
        public static readonly Label LocalPath = new("local_path");
        public static readonly Label LocalFs = new("local_fs");
        public static readonly Label NfsServer = new("nfs_server");
        public static readonly Label NfsPath = new("nfs_path");
        public static readonly Label CsiDriver = new("csi_driver");
        public static readonly Label CsiVolumeHandle = new("csi_volume_handle");
        public static readonly Label ReclaimPolicy = new("reclaim_policy");
        public static readonly Label PersistentVolumeMode = new("volume_mode");
        public static readonly Label VolumeAttributesClass = new("volume_attributes_class");
        public static readonly Label VolumePhase = new("phase", "Pending", "Available", "Bound", "Released", "Failed");
        public static readonly Label Provisioner = new("provisioner");
        public static readonly Label VolumeBindingMode = new("volume_binding_mode");
        public static readonly Label Service = new("service");
        public static readonly Label ClusterIp = new("cluster_ip");
        public static readonly Label ExternalName = new("external_name");
        public static readonly Label ExternalTrafficPolicy = new("external_traffic_policy");
        public static readonly Label LoadBalancerIp = new("load_balancer_ip");
        public static readonly Label ExternalIp = new("external_ip");
        public static readonly Label Hostname = new("hostname");
        public static readonly Label Ingress = new("ingress");
        public static readonly Label Ingressclass = new("ingressclass");
        public static readonly Label Host = new("host");
        public static readonly Label PathLabel = new("path");
        public static readonly Label PathType = new("path_type");
        public static readonly Label ServiceName = new("service_name");
        public static readonly Label ServicePort = new("service_port");
        public static readonly Label TlsHost = new("tls_host");
        public static readonly Label SecretName = new("secret_name");
        public static readonly Label Networkpolicy = new("networkpolicy");
        public static readonly Label Endpoint = new("endpoint");
        public static readonly Label Ready = new("ready");
        public static readonly Label PortName = new("port_name");
        public static readonly Label PortNumber = new("port_number");
        public static readonly Label PortProtocol = new("port_protocol");
        public static readonly Label QuotaName = new("resourcequota");
        public static readonly Label LimitRangeName = new("limitrange");
        public static readonly Label Constraint = new("constraint");
        public static readonly Label Configmap = new("configmap");
        public static readonly Label Secret = new("secret");
        public static readonly Label Result = new("result");
        public static readonly Label ShardOrdinal = new("shard_ordinal");
        public static readonly Label Branch = new("branch");
        public static readonly Label Goarch = new("goarch");
        public static readonly Label Goos = new("goos");
        public static readonly Label Goversion = new("goversion");
        public static readonly Label Tags = new("tags");
        public static readonly Label VersionLabel = new("version");
#pragma warning restore CS1591
    }
}
