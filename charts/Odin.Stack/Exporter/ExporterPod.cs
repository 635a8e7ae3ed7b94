using ExporterContext = Odin.Charts.ChartContext<Odin.Stack.ExporterValues>;

namespace Odin.Stack;

/// <summary>The parts of the exporter's pod.</summary>
internal static class ExporterPod
{
    const string Config = "config";
    const string BearerToken = "bearer-token";

    public static readonly TemplateFunction<ExporterContext, V1Container> Container = new(c => new V1Container
    {
        Name = "odin-exporter",
        Image = ExporterNames.Image.Of(c),
        ImagePullPolicy = c.Values.Image.PullPolicy.ToString(),
        Args = new Items<string>
        {
            "--config",
            $"{ExporterFolders.Config}/{ExporterConfigFile.Name}",
            c.Values.Simulate ? "--simulate" : null,
            c.Values.Pod.ExtraArgs,
        },
        Env = Omit.Empty(c.Values.Pod.ExtraEnv.ToList()),
        Ports = new Items<V1ContainerPort>
        {
            new V1ContainerPort { Name = "metrics", ContainerPort = ExporterPorts.Metrics },
            c.Values.Config.Sources.Observations.Enabled ? new V1ContainerPort { Name = "intake", ContainerPort = ExporterPorts.Intake } : null,
        },
        ReadinessProbe = c.Values.ReadinessProbe,
        LivenessProbe = c.Values.LivenessProbe,
        SecurityContext = c.Values.SecurityContext,
        Resources = Omit.Empty(c.Values.Pod.Resources),
        VolumeMounts = new Items<V1VolumeMount>
        {
            new V1VolumeMount { Name = Config, MountPath = ExporterFolders.Config, ReadOnlyProperty = true },
            c.Values.BearerToken.ExistingSecret != ""
                ? new V1VolumeMount { Name = BearerToken, MountPath = ExporterFolders.BearerToken, ReadOnlyProperty = true }
                : null,
            c.Values.Secrets.Select(s => new V1VolumeMount { Name = "secret-" + s, MountPath = $"{ExporterFolders.Secrets}/{s}", ReadOnlyProperty = true }),
            c.Values.ConfigMaps.Select(m => new V1VolumeMount { Name = "configmap-" + m, MountPath = $"{ExporterFolders.ConfigMaps}/{m}", ReadOnlyProperty = true }),
            c.Values.Pod.ExtraVolumeMounts,
        },
    });

    public static readonly TemplateFunction<ExporterContext, IList<V1Volume>> Volumes = new(c => new Items<V1Volume>
    {
        new V1Volume { Name = Config, ConfigMap = new() { Name = ExporterNames.FullName.Of(c) } },
        c.Values.BearerToken.ExistingSecret != ""
            ? new V1Volume { Name = BearerToken, Secret = new() { SecretName = c.Values.BearerToken.ExistingSecret } }
            : null,
        c.Values.Secrets.Select(s => new V1Volume { Name = "secret-" + s, Secret = new() { SecretName = s } }),
        c.Values.ConfigMaps.Select(m => new V1Volume { Name = "configmap-" + m, ConfigMap = new() { Name = m } }),
        c.Values.Pod.ExtraVolumes,
    });
}
