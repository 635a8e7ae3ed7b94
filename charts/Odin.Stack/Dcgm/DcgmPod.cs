using DcgmContext = Odin.Charts.ChartContext<Odin.Stack.DcgmValues>;

namespace Odin.Stack;

/// <summary>The pods of DCGM exporter, and the file of what they measure.</summary>
internal static class DcgmPod
{
    const string Config = "config";
    const string PodResources = "pod-resources";
    const string Temporary = "tmp";
    const string Folder = "/etc/odin-dcgm";

    public const string File = "counters.csv";

    static readonly V1ContainerPort[] Ports = [.. Parts.Dcgm.Ports.Select(p => p.OfContainer)];

    static readonly string Listen = $":{Parts.Dcgm["metrics"].Number}";

    static readonly TemplateFunction<IReadOnlyList<DcgmCounterValues>, string> Lines = new(
        counters => string.Join("\n", counters.Select(k => $"{k.Field},{k.Type},\"{k.Help}\"")));

    /// <summary>A line for each field: its name, what it becomes, and what it is. It is read at the start alone.</summary>
    public static readonly TemplateFunction<DcgmContext, string> Counters = new("counters", c =>
        Lines.Of(c.Values.Counters) + "\n" + (c.Values.Profiling.Enabled ? Lines.Of(c.Values.Profiling.Counters) + "\n" : ""));

    public static Pod<DcgmValues> Of(Workload<DcgmValues> workload)
    {
        var pod = workload.Pod(c => new V1PodSpec { RuntimeClassName = Omit.Empty(c.Values.RuntimeClassName) });
        pod.Checksums.Add("counters", Counters);
        pod.Containers.Add(c => new V1Container
        {
            Name = "dcgm-exporter",
            Image = workload.Image.Of(c),
            ImagePullPolicy = c.Values.Image.PullPolicy.ToString(),
            Env = new[]
            {
                new V1EnvVar { Name = "DCGM_EXPORTER_COLLECTORS", Value = $"{Folder}/{File}" },
                new V1EnvVar { Name = "DCGM_EXPORTER_INTERVAL", Value = $"{c.Values.CollectIntervalMilliseconds}" },
                new V1EnvVar { Name = "DCGM_EXPORTER_KUBERNETES", Value = "true" },
                new V1EnvVar { Name = "DCGM_EXPORTER_LISTEN", Value = Listen },
                new V1EnvVar { Name = "NODE_NAME", ValueFrom = new() { FieldRef = new() { FieldPath = "spec.nodeName" } } },
            },
            Ports = Ports,
            StartupProbe = c.Values.StartupProbe,
            ReadinessProbe = c.Values.ReadinessProbe,
            LivenessProbe = c.Values.LivenessProbe,
            SecurityContext = c.Values.Profiling.Enabled ? c.Values.Profiling.SecurityContext : c.Values.SecurityContext,
            VolumeMounts = new[]
            {
                new V1VolumeMount { Name = Config, MountPath = Folder, ReadOnlyProperty = true },
                new V1VolumeMount { Name = PodResources, MountPath = "/var/lib/kubelet/pod-resources", ReadOnlyProperty = true },
                new V1VolumeMount { Name = Temporary, MountPath = "/tmp" },
            },
        });
        pod.Volumes.Add(c => new V1Volume { Name = Config, ConfigMap = new() { Name = workload.FullName.Of(c) } });
        pod.Volumes.Add(c => new V1Volume { Name = PodResources, HostPath = new() { Path = c.Values.KubeletPodResourcesPath } });
        pod.Volumes.Add(c => new V1Volume { Name = Temporary, EmptyDir = new() });
        return pod;
    }
}
