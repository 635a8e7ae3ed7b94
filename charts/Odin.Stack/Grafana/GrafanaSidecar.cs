using System.Linq.Expressions;
using GrafanaContext = Odin.Charts.ChartContext<Odin.Stack.GrafanaValues>;

namespace Odin.Stack;

/// <summary>The container that collects dashboards of others. It alone has a token for the Kubernetes API.
/// Source: https://github.com/kiwigrid/k8s-sidecar#configuration-environment-variables.</summary>
internal static class GrafanaSidecar
{
    const string Collected = "collected";
    const string Token = "token";
    const string TokenFolder = "/var/run/secrets/kubernetes.io/serviceaccount";

    static readonly TemplateFunction<GrafanaContext, string> Image = Workload<GrafanaValues>.OfRelease(c => c.Values.Sidecar.Image, "sidecarImage");

    /// <summary>The dashboards, and a token as pods usually have it.</summary>
    public static readonly V1Volume[] Volumes =
    [
        new() { Name = Collected, EmptyDir = new() },
        new()
        {
            Name = Token,
            Projected = new()
            {
                Sources =
                [
                    new() { ServiceAccountToken = new() { Path = "token", ExpirationSeconds = 3607 } },
                    new() { ConfigMap = new() { Name = "kube-root-ca.crt", Items = [new() { Key = "ca.crt", Path = "ca.crt" }] } },
                    new() { DownwardAPI = new() { Items = [new() { Path = "namespace", FieldRef = new() { FieldPath = "metadata.namespace" } }] } },
                ],
            },
        },
    ];

    /// <summary>Where Grafana finds what was collected.</summary>
    public static readonly V1VolumeMount[] Reading = [new() { Name = Collected, MountPath = GrafanaFolders.Collected, ReadOnlyProperty = true }];

    public static readonly Expression<Func<GrafanaContext, V1Container?>> Container = c => c.Values.Sidecar.Namespaces.Any() ? new V1Container
    {
        Name = "sidecar",
        Image = Image.Of(c),
        ImagePullPolicy = c.Values.Sidecar.Image.PullPolicy.ToString(),
        Env = new[]
        {
            new V1EnvVar { Name = "METHOD", Value = "WATCH" },
            new V1EnvVar { Name = "RESOURCE", Value = "configmap" },
            new V1EnvVar { Name = "NAMESPACE", Value = string.Join(",", c.Values.Sidecar.Namespaces) },
            new V1EnvVar { Name = "LABEL", Value = c.Values.Sidecar.Label },
            new V1EnvVar { Name = "LABEL_VALUE", Value = c.Values.Sidecar.LabelValue },
            new V1EnvVar { Name = "FOLDER", Value = GrafanaFolders.Collected },
            new V1EnvVar { Name = "FOLDER_ANNOTATION", Value = c.Values.Sidecar.FolderAnnotation },
            new V1EnvVar { Name = "UNIQUE_FILENAMES", Value = "true" },
        },
        Resources = Omit.Empty(c.Values.Sidecar.Resources),
        VolumeMounts = new[]
        {
            new V1VolumeMount { Name = Collected, MountPath = GrafanaFolders.Collected },
            new V1VolumeMount { Name = Token, MountPath = TokenFolder, ReadOnlyProperty = true },
        },
    } : null;
}
