using GrafanaContext = Odin.Charts.ChartContext<Odin.Stack.GrafanaValues>;

namespace Odin.Stack;

/// <summary>Grafana's pod.</summary>
internal static class GrafanaPod
{
    const string Config = "config";
    const string Temporary = "tmp";
    const string Index = "search";

    static readonly V1ContainerPort[] Ports = [.. Parts.Grafana.Ports.Select(p => p.OfContainer)];

    static readonly TemplateFunction<GrafanaContext, V1Volume> ConfigVolume = new(c => new V1Volume
    {
        Name = Config,
        ConfigMap = new()
        {
            Name = GrafanaChart.Grafana.FullName.Of(c),
            Items = new Items<V1KeyToPath>
            {
                new V1KeyToPath { Key = GrafanaConfigFile.Name, Path = GrafanaConfigFile.Name },
                new V1KeyToPath { Key = GrafanaProvisioning.Dashboards, Path = "provisioning/dashboards/" + GrafanaProvisioning.Dashboards },
                GrafanaDatasources.HasPrometheus.Of(c) ? Datasource(GrafanaProvisioning.Prometheus) : null,
                GrafanaDatasources.HasAlertmanager.Of(c) ? Datasource(GrafanaProvisioning.Alertmanager) : null,
                GrafanaDatasources.HasLoki.Of(c) ? Datasource(GrafanaProvisioning.Loki) : null,
                GrafanaDatasources.HasTempo.Of(c) ? Datasource(GrafanaProvisioning.Tempo) : null,
                c.Values.Datasources.Others.Any() ? Datasource(GrafanaProvisioning.Others) : null,
            },
        },
    });

    public static Pod<GrafanaValues> Of(Workload<GrafanaValues> grafana, DataVolume<GrafanaValues> data)
    {
        var pod = grafana.Pod(c => new V1PodSpec { TerminationGracePeriodSeconds = c.Values.TerminationGracePeriodSeconds });
        // Grafana reads its files only when it starts.
        pod.Checksums.Add("config", GrafanaConfigFile.Text);
        pod.Checksums.Add("dashboards", GrafanaDashboardFolders.File);
        pod.Checksums.Add("prometheus", GrafanaDatasources.Prometheus);
        pod.Checksums.Add("alertmanager", GrafanaDatasources.Alertmanager);
        pod.Checksums.Add("loki", GrafanaDatasources.Loki);
        pod.Checksums.Add("tempo", GrafanaTempoDatasource.File);
        pod.Checksums.Add("others", GrafanaDatasources.Others);
        pod.Containers.Add(c => new V1Container
        {
            Name = "grafana",
            Image = grafana.Image.Of(c),
            ImagePullPolicy = c.Values.Image.PullPolicy.ToString(),
            Env = new Items<V1EnvVar>
            {
                new V1EnvVar { Name = "GOMEMLIMIT", Value = c.Values.MemoryLimit },
                c.Values.Replicas > 1 ? new V1EnvVar { Name = "POD_IP", ValueFrom = new() { FieldRef = new() { FieldPath = "status.podIP" } } } : null,
            },
            Ports = Ports,
            StartupProbe = c.Values.StartupProbe,
            ReadinessProbe = c.Values.ReadinessProbe,
            LivenessProbe = c.Values.LivenessProbe,
            SecurityContext = c.Values.SecurityContext,
            VolumeMounts = new Items<V1VolumeMount>
            {
                new V1VolumeMount { Name = Config, MountPath = GrafanaFolders.Config, ReadOnlyProperty = true },
                new V1VolumeMount { Name = DataVolume<GrafanaValues>.Name, MountPath = GrafanaFolders.Data },
                new V1VolumeMount { Name = Index, MountPath = GrafanaFolders.IndexVolume },
                new V1VolumeMount { Name = Temporary, MountPath = GrafanaFolders.Temporary },
                GrafanaSecretVolumes.Mounts.Of(c),
                GrafanaDashboardFolders.Mounts.Of(c),
                c.Values.Sidecar.Namespaces.Any() ? GrafanaSidecar.Reading : null,
            },
        });
        pod.Containers.Add(GrafanaSidecar.Container);
        pod.Volumes.Add(c => ConfigVolume.Of(c));
        pod.Volumes.Add(c => GrafanaSecretVolumes.OfConfig.Of(c));
        pod.Volumes.Add(c => GrafanaSecretVolumes.OfDatasources.Of(c));
        pod.Volumes.Add(c => new V1Volume { Name = Temporary, EmptyDir = new() });
        pod.Volumes.Add(c => new V1Volume { Name = Index, EmptyDir = new() });
        pod.Volumes.Add(c => data.Volume.Of(c));
        pod.VolumeLists.Add(c => GrafanaDashboardFolders.Volumes.Of(c));
        pod.VolumeLists.Add(c => c.Values.Sidecar.Namespaces.Any() ? GrafanaSidecar.Volumes : Array.Empty<V1Volume>());
        return pod;
    }

    static V1KeyToPath Datasource(string file) => new() { Key = file, Path = "provisioning/datasources/" + file };
}
