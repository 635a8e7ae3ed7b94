using NodeExporterContext = Odin.Charts.ChartContext<Odin.Stack.NodeExporterValues>;

namespace Odin.Stack;

/// <summary>The pods of node-exporter, in the midst of their node.</summary>
internal static class NodeExporterPod
{
    static readonly V1ContainerPort[] Ports = [.. Parts.NodeExporter.Ports.Select(p => p.OfContainer)];

    /// <summary>It listens on the node's own address, and not on all of its interfaces.</summary>
    static readonly V1EnvVar[] Environment = [new() { Name = "HOST_IP", ValueFrom = new() { FieldRef = new() { FieldPath = "status.hostIP" } } }];

    static readonly string[] Paths =
    [
        "--path.procfs=/host/proc",
        "--path.sysfs=/host/sys",
        "--path.rootfs=/host/root",
        "--path.udev.data=/host/root/run/udev/data",
        $"--web.listen-address=[$(HOST_IP)]:{Parts.NodeExporter["metrics"].Number}",
    ];

    static readonly V1VolumeMount[] Mounts =
    [
        new() { Name = "proc", MountPath = "/host/proc", ReadOnlyProperty = true },
        new() { Name = "sys", MountPath = "/host/sys", ReadOnlyProperty = true },
        new() { Name = "root", MountPath = "/host/root", ReadOnlyProperty = true, MountPropagation = "HostToContainer" },
    ];

    public static Pod<NodeExporterValues> Of(Workload<NodeExporterValues> workload)
    {
        var pod = workload.Pod(c => new V1PodSpec { HostNetwork = true, HostPID = c.Values.HostPid });
        pod.Containers.Add(c => new V1Container
        {
            Name = "node-exporter",
            Image = workload.Image.Of(c),
            ImagePullPolicy = c.Values.Image.PullPolicy.ToString(),
            Args = new Items<string>
            {
                Paths,
                c.Values.Collectors.Enabled.Select(k => $"--collector.{k}"),
                c.Values.Collectors.Disabled.Select(k => $"--no-collector.{k}"),
                $"--collector.filesystem.mount-points-exclude={c.Values.Collectors.FilesystemMountPointsExclude}",
                $"--collector.filesystem.fs-types-exclude={c.Values.Collectors.FilesystemTypesExclude}",
                $"--collector.netdev.device-exclude={c.Values.Collectors.NetworkDevicesExclude}",
                $"--collector.netclass.ignored-devices={c.Values.Collectors.NetworkDevicesExclude}",
            },
            Env = Environment,
            Ports = Ports,
            ReadinessProbe = c.Values.ReadinessProbe,
            LivenessProbe = c.Values.LivenessProbe,
            SecurityContext = c.Values.SecurityContext,
            VolumeMounts = Mounts,
        });
        pod.Volumes.Add(c => new V1Volume { Name = "proc", HostPath = new() { Path = "/proc" } });
        pod.Volumes.Add(c => new V1Volume { Name = "sys", HostPath = new() { Path = "/sys" } });
        pod.Volumes.Add(c => new V1Volume { Name = "root", HostPath = new() { Path = "/" } });
        return pod;
    }
}
