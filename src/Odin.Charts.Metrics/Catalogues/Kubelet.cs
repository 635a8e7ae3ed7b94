using System.Collections.Immutable;

namespace Odin.Charts.Metrics.Catalogues;

/// <summary>What kubelets export: of themselves, of the containers of their node (cAdvisor), and of volumes.</summary>
public static partial class Kubelet
{
    /// <summary>All of them, with the version of the program that they were taken from.</summary>
    public static Catalogue All => field ??= new Catalogue("kubelet") with
    {
        Version = "1.34",
        IsThirdParty = true,
        TargetLabels =
        [
            new("job"), new("instance"), new Label("node").Optionally, new Label("metrics_path").Optionally,
        ],
        Metrics = [.. GoRuntime.All.Metrics, .. Catalogue.Of("kubelet", typeof(Kubelet)).Metrics],
    };

    /// <summary>The labels of the metrics.</summary>
    public static class Labels
    {
#pragma warning disable CS1591 // Each is its own name.
        public static readonly Label CadvisorRevision = new("cadvisorRevision");
        public static readonly Label CadvisorVersion = new("cadvisorVersion");
        public static readonly Label DockerVersion = new("dockerVersion");
        public static readonly Label KernelVersion = new("kernelVersion");
        public static readonly Label OsVersion = new("osVersion");
        public static readonly Label CgroupId = new("id");
        public static readonly Label Name = new("name");
        public static readonly Label Image = new("image");
        public static readonly Label Namespace = new("namespace");
        public static readonly Label Pod = new("pod");
        public static readonly Label Container = new("container");
        public static readonly Label Cpu = new("cpu");
        public static readonly Label FailureType = new("failure_type");
        public static readonly Label Scope = new("scope", "container", "hierarchy");
        public static readonly Label State = new("state");
        public static readonly Label Ulimit = new("ulimit");
        public static readonly Label Device = new("device");
        public static readonly Label Major = new("major");
        public static readonly Label Minor = new("minor");
        public static readonly Label OperationLabel = new("operation");
        public static readonly Label Interface = new("interface");
        public static readonly Label BootId = new("boot_id");
        public static readonly Label MachineId = new("machine_id");
        public static readonly Label SystemUuid = new("system_uuid");
        public static readonly Label Persistentvolumeclaim = new("persistentvolumeclaim");
        public static readonly Label PodUid = new("pod_uid");
        public static readonly Label ProbeType = new("probe_type", "Readiness", "Liveness", "Startup");
        public static readonly Label Result = new("result", "successful", "failed", "unknown");
        public static readonly Label GitVersion = new("git_version");
        public static readonly Label GitCommit = new("git_commit");
        public static readonly Label GitTreeState = new("git_tree_state");
        public static readonly Label BuildDate = new("build_date");
        public static readonly Label Compiler = new("compiler");
        public static readonly Label GoVersion = new("go_version");
        public static readonly Label Platform = new("platform");
        public static readonly Label ContainerState = new("container_state");
        public static readonly Label Static = new("static");
        public static readonly Label Node = new("node");
        public static readonly Label OperationType = new("operation_type");
        public static readonly Label EvictionSignal = new("eviction_signal");
        public static readonly Label ContainerType = new("container_type");
        public static readonly Label Code = new("code");
        public static readonly Label LongRunning = new("long_running");
        public static readonly Label Method = new("method");
        public static readonly Label PathLabel = new("path");
        public static readonly Label ServerType = new("server_type");
        public static readonly Label OperationName = new("operation_name");
        public static readonly Label Status = new("status");
        public static readonly Label VolumePlugin = new("volume_plugin");
        public static readonly Label Migrated = new("migrated");
        public static readonly Label PluginName = new("plugin_name");
        public static readonly Label Host = new("host");
        public static readonly Label Verb = new("verb");

        internal static readonly ImmutableArray<Label> OfCgroup =
        [
            CgroupId, Name.Optionally, Image.Optionally, Namespace.Optionally, Pod.Optionally, Container.Optionally,
        ];
#pragma warning restore CS1591
    }
}
