using LokiContext = Odin.Charts.ChartContext<Odin.Stack.LokiValues>;

namespace Odin.Stack;

/// <summary>Loki's pods.</summary>
internal static class LokiPod
{
    const string Config = "config";
    const string Temporary = "tmp";
    const string Rules = "rules";

    static readonly V1ContainerPort[] Ports = [.. Parts.Loki.Ports.Select(p => p.OfContainer)];

    public static Pod<LokiValues> Of(Workload<LokiValues> loki, DataVolume<LokiValues> data, TemplateFunction<LokiContext, string> config)
    {
        var pod = loki.Pod(c => new V1PodSpec { TerminationGracePeriodSeconds = c.Values.TerminationGracePeriodSeconds });
        pod.Checksums.Add("config", config);
        pod.Containers.Add(c => new V1Container
        {
            Name = "loki",
            Image = loki.Image.Of(c),
            ImagePullPolicy = c.Values.Image.PullPolicy.ToString(),
            Args = new[] { $"-config.file={LokiFolders.Config}/{LokiConfigFile.Name}", "-target=all" },
            Env = new Items<V1EnvVar> { c.Values.Storage.Backend == LokiBackend.S3 && c.Values.Storage.S3.ExistingSecret != "" ? S3Environment.Variables.Of(c.Values.Storage.S3) : null },
            Ports = Ports,
            StartupProbe = c.Values.StartupProbe,
            ReadinessProbe = c.Values.ReadinessProbe,
            LivenessProbe = c.Values.LivenessProbe,
            SecurityContext = c.Values.SecurityContext,
            VolumeMounts = new Items<V1VolumeMount>
            {
                new V1VolumeMount { Name = Config, MountPath = LokiFolders.Config, ReadOnlyProperty = true },
                new V1VolumeMount { Name = DataVolume<LokiValues>.Name, MountPath = LokiFolders.Data },
                new V1VolumeMount { Name = Temporary, MountPath = LokiFolders.Temporary },
                c.Values.Ruler.ExistingConfigMap != "" ? new V1VolumeMount { Name = Rules, MountPath = $"{LokiFolders.Rules}/{c.Values.Ruler.Tenant}", ReadOnlyProperty = true } : null,
            },
        });
        pod.Volumes.Add(c => new V1Volume { Name = Config, ConfigMap = new() { Name = loki.FullName.Of(c) } });
        pod.Volumes.Add(c => new V1Volume { Name = Temporary, EmptyDir = new() });
        pod.Volumes.Add(c => c.Values.Ruler.ExistingConfigMap != "" ? new V1Volume { Name = Rules, ConfigMap = new() { Name = c.Values.Ruler.ExistingConfigMap } } : null);
        pod.Volumes.Add(c => data.Volume.Of(c));
        return pod;
    }
}
