using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using k8s.Models;

namespace Odin.Charts.Tests;

public sealed record GatewayIngress
{
    public required string Host { get; init; }

    public string Path { get; init; } = "/";

    public bool Tls { get; init; }
}

public sealed record GatewayPort
{
    public required string Name { get; init; }

    public required int Port { get; init; }

    public string Protocol { get; init; } = "TCP";
}

public enum GatewayMode
{
    Alone,
    HighlyAvailable,
}

public sealed record GatewayImage
{
    public string Repository { get; init; } = "ghcr.io/odin/gateway";

    public string? Tag { get; init; }
}

public sealed record GatewayValues
{
    [Description("Number of replicas."), Range(1, 50)]
    public int Replicas { get; init; } = 2;

    public GatewayImage Image { get; init; } = new();

    public GatewayMode Mode { get; init; }

    public V1ResourceRequirements Resources { get; init; } = new();

    public IReadOnlyList<string> ExtraArgs { get; init; } = [];

    public IReadOnlyList<GatewayPort> Ports { get; init; } = [new() { Name = "http", Port = 8080 }];

    public IReadOnlyDictionary<string, string> PodLabels { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<V1EnvVar> ExtraEnv { get; init; } = [];

    public GatewayIngress? Ingress { get; init; }

    public string? StorageClass { get; init; }

    public double Ratio { get; init; } = 0.5;

    public long Bytes { get; init; } = 1_000_000;
}

public sealed class GatewayChart() : Chart<GatewayValues>("gateway")
{
    static readonly TemplateFunction<ChartContext<GatewayValues>, string> FullName = new(
        "fullname", c => Names.Label(c.Release.Name + "-" + c.Chart.Name));

    static readonly TemplateFunction<GatewayImage, string> Image = new(i => $"{i.Repository}:{i.Tag ?? "latest"}");

    static readonly TemplateFunction<ChartContext<GatewayValues>, IDictionary<string, string>> Labels = new(
        "labels", c => new Entries { { "app.kubernetes.io/name", "gateway" }, { "app.kubernetes.io/instance", c.Release.Name } });

    static readonly TemplateFunction<ChartContext<GatewayValues>, string> Config = new("config", c => Document.Yaml(new GatewayConfig
    {
        Target = c.Values.Mode == GatewayMode.Alone ? "one" : "all",
        Listen = c.Values.Ports.Select(p => new GatewayListener { Address = $"0.0.0.0:{p.Port}", Name = p.Name }).ToList(),
        Ratio = c.Values.Ratio,
        Labels = c.Values.PodLabels,
        Class = c.Values.StorageClass,
    }));

    public override ChartMetadata Metadata { get; } = new() { Description = "A gateway.", AppVersion = "1.4.0" };

    protected override void Define(Templates<GatewayValues> templates)
    {
        templates.Add(c => new V1Deployment
        {
            Metadata = new() { Name = FullName.Of(c), Labels = Labels.Of(c) },
            Spec = new()
            {
                Replicas = c.Values.Replicas,
                Selector = new() { MatchLabels = Labels.Of(c) },
                Template = new()
                {
                    Metadata = new()
                    {
                        Labels = new Entries { Labels.Of(c), c.Values.PodLabels },
                        Annotations = new Dictionary<string, string> { { "checksum/config", Document.Checksum(Config.Of(c)) } },
                    },
                    Spec = new()
                    {
                        Containers = new[]
                        {
                            new V1Container
                            {
                                Name = "gateway",
                                Image = Image.Of(c.Values.Image),
                                Args = c.Values.ExtraArgs.Where(a => a != "").Select(a => "--" + a).ToList(),
                                Env = new Items<V1EnvVar>
                                {
                                    new V1EnvVar { Name = "MODE", Value = c.Values.Mode.ToString() },
                                    c.Values.StorageClass != null ? new V1EnvVar { Name = "CLASS", Value = c.Values.StorageClass } : null!,
                                    c.Values.ExtraEnv,
                                },
                                Ports = c.Values.Ports.Select(p => new V1ContainerPort { Name = p.Name, ContainerPort = p.Port, Protocol = p.Protocol }).ToList(),
                                Resources = c.Values.Resources,
                                LivenessProbe = new() { HttpGet = new() { Path = "/{{ready}}", Port = 8080 }, PeriodSeconds = c.Values.Replicas + 5 },
                            },
                        },
                    },
                },
            },
        });

        templates.Add(c => new V1ConfigMap
        {
            Metadata = new() { Name = FullName.Of(c) + "-config" },
            Data = new Dictionary<string, string>
            {
                { "gateway.yaml", Config.Of(c) },
                { "inline.yaml", Document.Yaml(new GatewayConfig { Target = c.Release.Name }) },
                { "bytes", $"{c.Values.Bytes}" },
            },
        });

        templates.Add(c => new V1Ingress
        {
            Metadata = new() { Name = FullName.Of(c) },
            Spec = new()
            {
                Rules = new[]
                {
                    new V1IngressRule
                    {
                        Host = c.Values.Ingress!.Host,
                        Http = new() { Paths = new[] { new V1HTTPIngressPath { Path = c.Values.Ingress.Path, PathType = "Prefix", Backend = new() { Service = new() { Name = FullName.Of(c), Port = new() { Name = "http" } } } } } },
                    },
                },
                Tls = c.Values.Ingress.Tls ? new[] { new V1IngressTLS { Hosts = new[] { c.Values.Ingress.Host } } } : null,
            },
        }).When(c => c.Values.Ingress != null);

        templates.Notes(c => $"Gateway {c.Chart.AppVersion} runs as {c.Release.Name} with {c.Values.Replicas} replicas.\n");
    }
}

public sealed record GatewayConfig
{
    public required string Target { get; init; }

    public bool Reload { get; init; } = true;

    public IReadOnlyList<GatewayListener> Listen { get; init; } = [];

    public double? Ratio { get; init; }

    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    public string? Class { get; init; }
}

public sealed record GatewayListener
{
    public required string Address { get; init; }

    public string? Name { get; init; }
}
