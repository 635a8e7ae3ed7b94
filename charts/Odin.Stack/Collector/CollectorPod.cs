using CollectorContext = Odin.Charts.ChartContext<Odin.Stack.CollectorValues>;

namespace Odin.Stack;

/// <summary>The collector's pods.</summary>
internal static class CollectorPod
{
    public const string Container = "otel-collector";

    const string Config = "config";
    const string Logs = "logs";
    const string Checkpoints = "checkpoints";

    static readonly V1ContainerPort[] Ports = [.. Parts.Collector.Ports.Select(p => p.OfContainer)];

    /// <summary>The image of the distribution, from the release's registry when there is one.</summary>
    static readonly TemplateFunction<CollectorContext, string> Image = Images.Reference<CollectorValues>(
        c => c.Values.Image,
        registry: c => c.Values.Global.ImageRegistry,
        repository: c => c.Values.Image.Repository != "" ? c.Values.Image.Repository
            : "open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-" + (c.Values.Distribution == CollectorDistribution.K8s ? "k8s" : "contrib"));

    static readonly TemplateFunction<CollectorContext, V1ResourceRequirements> Resources = new(c => new V1ResourceRequirements
    {
        Requests = c.Values.Pod.Resources.Requests,
        Limits = new CollectorLimits { { "memory", $"{c.Values.MemoryLimitMiB}Mi" }, c.Values.Pod.Resources.Limits },
    });

    public static Pod<CollectorValues> Of(Workload<CollectorValues> collector, TemplateFunction<CollectorContext, string> config)
    {
        var pod = collector.Pod(c => new V1PodSpec
        {
            TerminationGracePeriodSeconds = c.Values.TerminationGracePeriodSeconds,
            AutomountServiceAccountToken = c.Values.KubernetesAttributes.Enabled || c.Values.ServiceAccount.AutomountServiceAccountToken,
            SecurityContext = c.Values.Checkpoints.Enabled ? c.Values.Checkpoints.PodSecurityContext
                : c.Values.Logs.Enabled ? c.Values.Logs.PodSecurityContext
                : c.Values.PodSecurityContext,
        });
        pod.Checksums.Add("config", config);
        pod.Containers.Add(c => new V1Container
        {
            Name = Container,
            Image = Image.Of(c),
            ImagePullPolicy = c.Values.Image.PullPolicy.ToString(),
            Args = new[] { $"--config={CollectorFolders.Config}/{CollectorConfigFile.Name}" },
            Env = new Items<V1EnvVar>
            {
                new V1EnvVar { Name = "MY_POD_IP", ValueFrom = new() { FieldRef = new() { FieldPath = "status.podIP" } } },
                new V1EnvVar { Name = "KUBE_NODE_NAME", ValueFrom = new() { FieldRef = new() { FieldPath = "spec.nodeName" } } },
                new V1EnvVar { Name = "GOMEMLIMIT", Value = $"{c.Values.MemoryLimitMiB * CollectorMemory.Percent / 100}MiB" },
            },
            Ports = Ports,
            ReadinessProbe = c.Values.ReadinessProbe,
            LivenessProbe = c.Values.LivenessProbe,
            Resources = Resources.Of(c),
            SecurityContext = c.Values.SecurityContext,
            VolumeMounts = new Items<V1VolumeMount>
            {
                new V1VolumeMount { Name = Config, MountPath = CollectorFolders.Config, ReadOnlyProperty = true },
                c.Values.Logs.Enabled ? new V1VolumeMount { Name = Logs, MountPath = CollectorFolders.Logs, ReadOnlyProperty = true } : null,
                c.Values.Checkpoints.Enabled ? new V1VolumeMount { Name = Checkpoints, MountPath = CollectorFolders.Checkpoints } : null,
            },
        });
        pod.Volumes.Add(c => new V1Volume { Name = Config, ConfigMap = new() { Name = collector.FullName.Of(c) } });
        pod.Volumes.Add(c => c.Values.Logs.Enabled ? new V1Volume { Name = Logs, HostPath = new() { Path = CollectorFolders.Logs } } : null);
        pod.Volumes.Add(c => c.Values.Checkpoints.Enabled
            ? new V1Volume { Name = Checkpoints, HostPath = new() { Path = c.Values.Checkpoints.HostPath, Type = "DirectoryOrCreate" } }
            : null);
        return pod;
    }
}
