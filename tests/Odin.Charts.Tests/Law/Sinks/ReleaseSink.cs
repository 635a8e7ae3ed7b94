using k8s.Models;

namespace Odin.Charts.Tests;

public sealed record ReleaseValues
{
    public string Image { get; init; } = "";

    public string? Password { get; init; }

    public int Least { get; init; } = 1;

    public int Most { get; init; } = 3;

    public IReadOnlyList<ListsHost> Hosts { get; init; } = [];
}

/// <summary>The release, the chart and the cluster, and what a chart refuses.</summary>
public sealed class ReleaseSink() : Chart<ReleaseValues>("release")
{
    public override ChartMetadata Metadata { get; } = new() { Description = "Release.", AppVersion = "1.0" };

    protected override void Define(Templates<ReleaseValues> templates)
    {
        templates.FailWhen(c => c.Values.Least > c.Values.Most, "least {{ is }} \"more\" than `most` 100 %\nsee the README");
        templates.FailWhen(c => c.Values.Hosts.Any(h => h.Tls && h.Port == 80), "no TLS on port 80");
        templates.FailWhen(c => c.Values.Hosts.Count > 2 && c.Values.Hosts.All(h => h.Path == null), "too many hosts");

        templates.Add(c => new V1ConfigMap
        {
            Metadata = new() { Name = c.Release.Name, NamespaceProperty = c.Release.Namespace },
            Data = new Dictionary<string, string>
            {
                { "release", $"{c.Release.Name}/{c.Release.Namespace}/{c.Release.Revision}/{c.Release.Service}" },
                { "upgrade", c.Release.IsUpgrade ? "upgrade" : "no" },
                { "install", c.Release.IsInstall && !c.Release.IsUpgrade ? "install" : "no" },
                { "chart", $"{c.Chart.Name}-{c.Chart.Version}/{c.Chart.AppVersion}" },
                { "version", c.Chart.Version.Replace("+", "_") },
                { "kube", c.Capabilities.KubeVersion.Version },
                { "major", c.Capabilities.KubeVersion.Major + "." + c.Capabilities.KubeVersion.Minor },
                { "1.33", c.Capabilities.KubeVersion.IsAtLeast(1, 33) ? "new" : "old" },
                { "monitor", c.Capabilities.ApiVersions.Has("monitoring.coreos.com/v1/ServiceMonitor") ? "1" : "0" },
                { "password", c.Values.Hosts.Any() ? Require.NotEmpty(c.Values.Password, "a password is \"needed\" {{ }}") : "none" },
                { "namespaced", c.Release.Namespace == "default" ? "default" : "other" },
            },
        });

        templates.Add(c => new V1Secret
        {
            Metadata = new() { Name = Names.Label($"{c.Release.Name}-{c.Release.Namespace}") },
            StringData = c.Values.Hosts.Any() ? new Dictionary<string, string> { { "image", Require.NotEmpty(c.Values.Image, "an image") } } : null,
        }).When(c => c.Capabilities.ApiVersions.Has("monitoring.coreos.com/v1") || c.Capabilities.KubeVersion.IsAtLeast(1, 36));

        templates.Add(c => new V1Job
        {
            Metadata = new() { Name = $"{c.Release.Name}-{(c.Release.IsUpgrade ? "upgrade" : "install")}", Annotations = new Dictionary<string, string> { { "helm.sh/hook", "post-install,post-upgrade" } } },
            Spec = new() { Template = new() { Spec = new() { RestartPolicy = "Never", Containers = c.Values.Hosts.Select(h => new V1Container { Name = h.Name, Env = new[] { new V1EnvVar { Name = "R", Value = c.Release.Name + c.Chart.Version + c.Capabilities.KubeVersion.Version } } }).ToList() } } },
        }).When(c => c.Release.IsInstall).When(c => c.Values.Most > 0);

        templates.Notes(c => $"{(c.Release.IsInstall ? "Installed" : "Upgraded")} {c.Release.Name}.\n\n  {{{{ not a hole }}}}\n" + (c.Values.Hosts.Any(h => h.Tls) ? "secure" : "open") + "\n");
    }
}
