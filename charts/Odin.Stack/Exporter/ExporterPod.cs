namespace Odin.Stack;

/// <summary>The exporter's pod.</summary>
internal static class ExporterPod
{
    const string Config = "config";
    const string BearerToken = "bearer-token";

    public static Pod<ExporterValues> Of(Workload<ExporterValues> exporter)
    {
        var pod = exporter.Pod(c => new V1PodSpec
        {
            AutomountServiceAccountToken = ExporterChart.AsksItsCluster.Of(c) || c.Values.ServiceAccount.AutomountServiceAccountToken,
            TerminationGracePeriodSeconds = c.Values.TerminationGracePeriodSeconds,
        });
        pod.Checksums.Add("config-at-start", ExporterConfigFile.AtStart);
        pod.Containers.Add(c => new V1Container
        {
            Name = "odin-exporter",
            Image = exporter.Image.Of(c),
            ImagePullPolicy = c.Values.Image.PullPolicy.ToString(),
            Args = new Items<string> { "--config", $"{ExporterFolders.Config}/{ExporterConfigFile.Name}", c.Values.Simulate ? "--simulate" : null },
            Ports = new Items<V1ContainerPort>
            {
                new V1ContainerPort { Name = "metrics", ContainerPort = ExporterPorts.Metrics },
                c.Values.Config.Sources.Observations.Enabled ? new V1ContainerPort { Name = "intake", ContainerPort = ExporterPorts.Intake } : null,
            },
            ReadinessProbe = c.Values.ReadinessProbe,
            LivenessProbe = c.Values.LivenessProbe,
            SecurityContext = c.Values.SecurityContext,
            VolumeMounts = new Items<V1VolumeMount>
            {
                new V1VolumeMount { Name = Config, MountPath = ExporterFolders.Config, ReadOnlyProperty = true },
                c.Values.BearerToken.ExistingSecret != "" ? new V1VolumeMount { Name = BearerToken, MountPath = ExporterFolders.BearerToken, ReadOnlyProperty = true } : null,
                c.Values.Secrets.Select(s => new V1VolumeMount { Name = "secret-" + s, MountPath = $"{ExporterFolders.Secrets}/{s}", ReadOnlyProperty = true }),
                c.Values.ConfigMaps.Select(m => new V1VolumeMount { Name = "configmap-" + m, MountPath = $"{ExporterFolders.ConfigMaps}/{m}", ReadOnlyProperty = true }),
            },
        });
        pod.Volumes.Add(c => new V1Volume { Name = Config, ConfigMap = new() { Name = exporter.FullName.Of(c) } });
        pod.Volumes.Add(c => c.Values.BearerToken.ExistingSecret != "" ? new V1Volume { Name = BearerToken, Secret = new() { SecretName = c.Values.BearerToken.ExistingSecret } } : null);
        pod.VolumeLists.Add(c => c.Values.Secrets.Select(s => new V1Volume { Name = "secret-" + s, Secret = new() { SecretName = s } }));
        pod.VolumeLists.Add(c => c.Values.ConfigMaps.Select(m => new V1Volume { Name = "configmap-" + m, ConfigMap = new() { Name = m } }));
        return pod;
    }
}
