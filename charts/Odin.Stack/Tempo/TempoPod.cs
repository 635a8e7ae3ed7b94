using TempoContext = Odin.Charts.ChartContext<Odin.Stack.TempoValues>;

namespace Odin.Stack;

/// <summary>The parts of Tempo's pod.</summary>
internal static class TempoPod
{
    const string Data = "data";
    const string Config = "config";
    const string Temporary = "tmp";
    const string RemoteWriteSecret = "remote-write";

    /// <summary>The claim that the StatefulSet makes. Its labels never change, because Kubernetes refuses to change them.</summary>
    public static readonly TemplateFunction<TempoContext, V1PersistentVolumeClaim> Claim = new(c => new V1PersistentVolumeClaim
    {
        ApiVersion = "v1",
        Kind = "PersistentVolumeClaim",
        Metadata = new()
        {
            Name = Data,
            Labels = TempoNames.SelectorLabels.Of(c),
            Annotations = Omit.Empty(new Entries { c.Values.Persistence.Annotations }),
        },
        Spec = new()
        {
            AccessModes = c.Values.Persistence.AccessModes.ToList(),
            StorageClassName = c.Values.Persistence.StorageClass,
            Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { { "storage", c.Values.Persistence.Size } } },
        },
    });

    /// <summary>Tempo finds the keys of a bucket in AWS' own variables.</summary>
    static readonly TemplateFunction<TempoContext, IList<V1EnvVar>> Env = new(c => new Items<V1EnvVar>
    {
        c.Values.Storage.Backend == TempoBackend.S3 && c.Values.Storage.S3.ExistingSecret != "" ? new[]
        {
            new V1EnvVar
            {
                Name = "AWS_ACCESS_KEY_ID",
                ValueFrom = new() { SecretKeyRef = new() { Name = c.Values.Storage.S3.ExistingSecret, Key = c.Values.Storage.S3.AccessKeyKey } },
            },
            new V1EnvVar
            {
                Name = "AWS_SECRET_ACCESS_KEY",
                ValueFrom = new() { SecretKeyRef = new() { Name = c.Values.Storage.S3.ExistingSecret, Key = c.Values.Storage.S3.SecretKeyKey } },
            },
        } : null,
        c.Values.Pod.ExtraEnv,
    });

    public static readonly TemplateFunction<TempoContext, V1Container> Container = new(c => new V1Container
    {
        Name = "tempo",
        Image = TempoNames.Image.Of(c),
        ImagePullPolicy = c.Values.Image.PullPolicy.ToString(),
        Args = new Items<string>
        {
            $"-config.file={TempoFolders.Config}/{TempoConfigFile.Name}",
            "-config.expand-env=true",
            c.Values.Pod.ExtraArgs,
        },
        Env = Omit.Empty(Env.Of(c)),
        Ports = new[]
        {
            new V1ContainerPort { Name = "http", ContainerPort = TempoPorts.Http },
            new V1ContainerPort { Name = "grpc", ContainerPort = TempoPorts.Grpc },
            new V1ContainerPort { Name = "otlp-grpc", ContainerPort = TempoPorts.OtlpGrpc },
            new V1ContainerPort { Name = "otlp-http", ContainerPort = TempoPorts.OtlpHttp },
        },
        StartupProbe = c.Values.StartupProbe,
        ReadinessProbe = c.Values.ReadinessProbe,
        LivenessProbe = c.Values.LivenessProbe,
        SecurityContext = c.Values.SecurityContext,
        Resources = Omit.Empty(c.Values.Pod.Resources),
        VolumeMounts = new Items<V1VolumeMount>
        {
            new V1VolumeMount { Name = Config, MountPath = TempoFolders.Config, ReadOnlyProperty = true },
            new V1VolumeMount { Name = Data, MountPath = TempoFolders.Data },
            new V1VolumeMount { Name = Temporary, MountPath = TempoFolders.Temporary },
            c.Values.MetricsGenerator.RemoteWrite.Url != "" && c.Values.MetricsGenerator.RemoteWrite.ExistingSecret != ""
                ? new V1VolumeMount { Name = RemoteWriteSecret, MountPath = TempoFolders.RemoteWriteSecret, ReadOnlyProperty = true }
                : null,
            c.Values.Pod.ExtraVolumeMounts,
        },
    });

    public static readonly TemplateFunction<TempoContext, IList<V1Volume>> Volumes = new(c => new Items<V1Volume>
    {
        new V1Volume { Name = Config, ConfigMap = new() { Name = TempoNames.FullName.Of(c) } },
        new V1Volume { Name = Temporary, EmptyDir = new() },
        c.Values.MetricsGenerator.RemoteWrite.Url != "" && c.Values.MetricsGenerator.RemoteWrite.ExistingSecret != ""
            ? new V1Volume { Name = RemoteWriteSecret, Secret = new() { SecretName = c.Values.MetricsGenerator.RemoteWrite.ExistingSecret } }
            : null,
        !c.Values.Persistence.Enabled ? new V1Volume { Name = Data, EmptyDir = new() }
            : c.Values.Persistence.ExistingClaim != "" ? new V1Volume { Name = Data, PersistentVolumeClaim = new() { ClaimName = c.Values.Persistence.ExistingClaim } }
            : null,
        c.Values.Pod.ExtraVolumes,
    });
}
