using PrometheusContext = Odin.Charts.ChartContext<Odin.Stack.PrometheusValues>;

namespace Odin.Stack;

/// <summary>Prometheus' pod.</summary>
internal static class PrometheusPod
{
    const string Config = "config";
    const string Rules = "rules";
    const string Scrape = "scrape";
    const string RemoteWrite = "remote-write";

    static readonly V1ContainerPort[] Ports = [.. Parts.Prometheus.Ports.Select(p => p.OfContainer)];

    static readonly V1EnvVar PodName = new() { Name = "POD_NAME", ValueFrom = new() { FieldRef = new() { FieldPath = "metadata.name" } } };

    static readonly TemplateFunction<PrometheusContext, bool> HasRules = new(c => c.Values.Rules.ConfigMap.Enabled || c.Values.RuleConfigMaps.Any());

    static readonly TemplateFunction<PrometheusContext, bool> HasSecrets = new(
        c => c.Values.RemoteWrite.Any(r => r.BasicAuthSecret != "" || r.TokenSecret != "" || r.AuthoritySecret != ""));

    public static Pod<PrometheusValues> Of(Workload<PrometheusValues> prometheus, DataVolume<PrometheusValues> data)
    {
        var pod = prometheus.Pod(c => new V1PodSpec { AutomountServiceAccountToken = true, TerminationGracePeriodSeconds = c.Values.TerminationGracePeriodSeconds });
        pod.Containers.Add(c => new V1Container
        {
            Name = "prometheus",
            Image = prometheus.Image.Of(c),
            ImagePullPolicy = c.Values.Image.PullPolicy.ToString(),
            Args = new Items<string>
            {
                $"--config.file={PrometheusFolders.Config}/{PrometheusConfigFile.Name}",
                "--config.auto-reload",
                $"--storage.tsdb.path={PrometheusFolders.Data}",
                "--enable-feature=exemplar-storage",
                c.Values.RemoteWriteReceiver ? "--web.enable-remote-write-receiver" : null,
                c.Values.Otlp.Enabled ? "--web.enable-otlp-receiver" : null,
                c.Values.AdminApi ? "--web.enable-admin-api" : null,
                $"--web.external-url={(c.Values.ExternalUrl != "" ? c.Values.ExternalUrl : $"http://{prometheus.FullName.Of(c)}.{c.Release.Namespace}:9090")}",
                $"--log.level={c.Values.LogLevel}",
            },
            Env = new Items<V1EnvVar> { PodName },
            Ports = Ports,
            StartupProbe = c.Values.StartupProbe,
            ReadinessProbe = c.Values.ReadinessProbe,
            LivenessProbe = c.Values.LivenessProbe,
            SecurityContext = c.Values.SecurityContext,
            VolumeMounts = new Items<V1VolumeMount>
            {
                new V1VolumeMount { Name = Config, MountPath = PrometheusFolders.Config, ReadOnlyProperty = true },
                HasRules.Of(c) ? new V1VolumeMount { Name = Rules, MountPath = PrometheusFolders.Rules, ReadOnlyProperty = true } : null,
                c.Values.Scrape.ConfigMaps.Any() ? new V1VolumeMount { Name = Scrape, MountPath = PrometheusFolders.Scrape, ReadOnlyProperty = true } : null,
                HasSecrets.Of(c) ? new V1VolumeMount { Name = RemoteWrite, MountPath = PrometheusFolders.RemoteWrite, ReadOnlyProperty = true } : null,
                new V1VolumeMount { Name = DataVolume<PrometheusValues>.Name, MountPath = PrometheusFolders.Data },
            },
        });
        AddVolumes(pod, prometheus, data);
        return pod;
    }

    static void AddVolumes(Pod<PrometheusValues> pod, Workload<PrometheusValues> prometheus, DataVolume<PrometheusValues> data)
    {
        pod.Volumes.Add(c => new V1Volume { Name = Config, ConfigMap = new() { Name = prometheus.FullName.Of(c) } });
        pod.Volumes.Add(c => HasRules.Of(c) ? new V1Volume
        {
            Name = Rules,
            Projected = new()
            {
                Sources = new Items<V1VolumeProjection>
                {
                    c.Values.Rules.ConfigMap.Enabled ? new V1VolumeProjection { ConfigMap = new() { Name = prometheus.FullName.Of(c) + "-rules" } } : null,
                    c.Values.RuleConfigMaps.Select(name => new V1VolumeProjection { ConfigMap = new() { Name = name.Replace(Placeholder.Release, ReleaseName<PrometheusValues>.InNames.Of(c)), Optional = true } }),
                },
            },
        } : null);
        pod.Volumes.Add(c => c.Values.Scrape.ConfigMaps.Any() ? new V1Volume
        {
            Name = Scrape,
            Projected = new()
            {
                Sources = c.Values.Scrape.ConfigMaps
                    .Select(name => new V1VolumeProjection { ConfigMap = new() { Name = name.Replace(Placeholder.Release, ReleaseName<PrometheusValues>.InNames.Of(c)), Optional = true } }).ToList(),
            },
        } : null);
        pod.Volumes.Add(c => HasSecrets.Of(c) ? new V1Volume
        {
            Name = RemoteWrite,
            Projected = new() { Sources = new Items<V1VolumeProjection> { c.Values.RemoteWrite.SelectMany(r => PrometheusRemoteWrite.Secrets.Of(r)) } },
        } : null);
        pod.Volumes.Add(c => data.Volume.Of(c));
    }
}
