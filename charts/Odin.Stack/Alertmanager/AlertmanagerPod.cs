using AlertmanagerContext = Odin.Charts.ChartContext<Odin.Stack.AlertmanagerValues>;

namespace Odin.Stack;

/// <summary>Alertmanager's pod.</summary>
internal static class AlertmanagerPod
{
    const string Config = "config";
    const string Templates = "templates";
    const string Secrets = "secrets";

    static readonly V1ContainerPort[] Ports = [.. Parts.Alertmanager.Ports.Select(p => p.OfContainer)];

    static readonly V1EnvVar PodIP = new() { Name = "POD_IP", ValueFrom = new() { FieldRef = new() { FieldPath = "status.podIP" } } };

    static readonly int Cluster = Parts.Alertmanager["cluster"].Number;

    public static Pod<AlertmanagerValues> Of(Workload<AlertmanagerValues> alertmanager, DataVolume<AlertmanagerValues> data)
    {
        var pod = alertmanager.Pod(c => new V1PodSpec { TerminationGracePeriodSeconds = c.Values.TerminationGracePeriodSeconds });
        pod.Checksums.Add("config", AlertmanagerConfigFile.Text);
        pod.Containers.Add(c => new V1Container
        {
            Name = "alertmanager",
            Image = alertmanager.Image.Of(c),
            ImagePullPolicy = c.Values.Image.PullPolicy.ToString(),
            Args = new Items<string>
            {
                $"--config.file={AlertmanagerFolders.Config}/{AlertmanagerConfigFile.Name}",
                $"--storage.path={AlertmanagerFolders.Data}",
                $"--data.retention={c.Values.Retention}",
                $"--web.external-url={(c.Values.ExternalUrl != "" ? c.Values.ExternalUrl : $"http://{alertmanager.FullName.Of(c)}.{c.Release.Namespace}:9093")}",
                $"--log.level={c.Values.LogLevel}",
                c.Values.Replicas > 1 ? $"--cluster.listen-address=0.0.0.0:{Cluster}" : "--cluster.listen-address=",
                c.Values.Replicas > 1 ? $"--cluster.advertise-address=[$(POD_IP)]:{Cluster}" : null,
                c.Values.Replicas > 1 ? Enumerable.Range(0, c.Values.Replicas)
                    .Select(i => $"--cluster.peer={alertmanager.FullName.Of(c)}-{i}.{alertmanager.FullName.Of(c)}-headless.{c.Release.Namespace}.svc:{Cluster}") : null,
            },
            Env = new Items<V1EnvVar> { c.Values.Replicas > 1 ? PodIP : null },
            Ports = Ports,
            ReadinessProbe = c.Values.ReadinessProbe,
            LivenessProbe = c.Values.LivenessProbe,
            SecurityContext = c.Values.SecurityContext,
            VolumeMounts = new Items<V1VolumeMount>
            {
                new V1VolumeMount { Name = Config, MountPath = AlertmanagerFolders.Config, ReadOnlyProperty = true },
                new V1VolumeMount { Name = DataVolume<AlertmanagerValues>.Name, MountPath = AlertmanagerFolders.Data },
                c.Values.TemplatesConfigMap != "" ? new V1VolumeMount { Name = Templates, MountPath = AlertmanagerFolders.Templates, ReadOnlyProperty = true } : null,
                AlertmanagerSecrets.Any.Of(c) ? new V1VolumeMount { Name = Secrets, MountPath = AlertmanagerFolders.Secrets, ReadOnlyProperty = true } : null,
            },
        });
        pod.Volumes.Add(c => new V1Volume { Name = Config, ConfigMap = new() { Name = alertmanager.FullName.Of(c) } });
        pod.Volumes.Add(c => c.Values.TemplatesConfigMap != "" ? new V1Volume { Name = Templates, ConfigMap = new() { Name = c.Values.TemplatesConfigMap } } : null);
        pod.Volumes.Add(c => AlertmanagerSecrets.Any.Of(c) ? new V1Volume { Name = Secrets, Projected = new() { Sources = AlertmanagerSecrets.Sources.Of(c) } } : null);
        pod.Volumes.Add(c => data.Volume.Of(c));
        return pod;
    }
}
