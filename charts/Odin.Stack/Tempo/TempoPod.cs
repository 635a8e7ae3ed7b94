using TempoContext = Odin.Charts.ChartContext<Odin.Stack.TempoValues>;

namespace Odin.Stack;

/// <summary>Tempo's pod.</summary>
internal static class TempoPod
{
    const string Config = "config";
    const string Temporary = "tmp";
    const string RemoteWriteSecret = "remote-write";

    static readonly V1ContainerPort[] Ports = [.. Parts.Tempo.Ports.Select(p => p.OfContainer)];

    static readonly TemplateFunction<TempoContext, bool> HasRemoteWriteSecret = new(
        c => c.Values.MetricsGenerator.RemoteWrite.Url != "" && c.Values.MetricsGenerator.RemoteWrite.ExistingSecret != "");

    public static Pod<TempoValues> Of(Workload<TempoValues> tempo, DataVolume<TempoValues> data)
    {
        var pod = tempo.Pod(c => new V1PodSpec { TerminationGracePeriodSeconds = c.Values.TerminationGracePeriodSeconds });
        pod.Checksums.Add("config", TempoConfigFile.Text);
        pod.Containers.Add(c => new V1Container
        {
            Name = "tempo",
            Image = tempo.Image.Of(c),
            ImagePullPolicy = c.Values.Image.PullPolicy.ToString(),
            Args = new[] { $"-config.file={TempoFolders.Config}/{TempoConfigFile.Name}", "-config.expand-env=true" },
            Env = new Items<V1EnvVar> { c.Values.Storage.Backend == TempoBackend.S3 && c.Values.Storage.S3.ExistingSecret != "" ? S3Environment.Variables.Of(c.Values.Storage.S3) : null },
            Ports = Ports,
            StartupProbe = c.Values.StartupProbe,
            ReadinessProbe = c.Values.ReadinessProbe,
            LivenessProbe = c.Values.LivenessProbe,
            SecurityContext = c.Values.SecurityContext,
            VolumeMounts = new Items<V1VolumeMount>
            {
                new V1VolumeMount { Name = Config, MountPath = TempoFolders.Config, ReadOnlyProperty = true },
                new V1VolumeMount { Name = DataVolume<TempoValues>.Name, MountPath = TempoFolders.Data },
                new V1VolumeMount { Name = Temporary, MountPath = TempoFolders.Temporary },
                HasRemoteWriteSecret.Of(c) ? new V1VolumeMount { Name = RemoteWriteSecret, MountPath = TempoFolders.RemoteWriteSecret, ReadOnlyProperty = true } : null,
            },
        });
        pod.Volumes.Add(c => new V1Volume { Name = Config, ConfigMap = new() { Name = tempo.FullName.Of(c) } });
        pod.Volumes.Add(c => new V1Volume { Name = Temporary, EmptyDir = new() });
        pod.Volumes.Add(c => HasRemoteWriteSecret.Of(c)
            ? new V1Volume { Name = RemoteWriteSecret, Secret = new() { SecretName = c.Values.MetricsGenerator.RemoteWrite.ExistingSecret } }
            : null);
        pod.Volumes.Add(c => data.Volume.Of(c));
        return pod;
    }
}
