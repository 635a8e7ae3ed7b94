using System.ComponentModel.DataAnnotations;
using k8s.Models;

namespace Odin.Charts.Tests;

public sealed record KindsValues
{
    [Range(0, 9)]
    public int Replicas { get; init; } = 1;

    public ImageValues Image { get; init; } = new() { Repository = "odin/kinds", Tag = "1" };

    public IngressValues Ingress { get; init; } = new();

    public ServiceValues Service { get; init; } = new() { Port = 3200 };

    public PersistenceValues Persistence { get; init; } = new();

    [Flattened]
    public PodValues Pod { get; init; } = new();

    public IReadOnlyList<string> Namespaces { get; init; } = [];

    public string Schedule { get; init; } = "0 * * * *";

    public bool ClusterWide { get; init; }

    public int? MinAvailable { get; init; }
}

[KubernetesEntity(Group = "gateway.networking.k8s.io", ApiVersion = "v1", Kind = "HTTPRoute", PluralName = "httproutes")]
public sealed record SinkRoute
{
    public V1ObjectMeta? Metadata { get; init; }

    public required SinkRouteSpec Spec { get; init; }
}

public sealed record SinkRouteSpec
{
    public IEnumerable<string> Hostnames { get; init; } = [];

    public IEnumerable<SinkRouteRule> Rules { get; init; } = [new()];
}

public sealed record SinkRouteRule
{
    public string Path { get; init; } = "/";

    public int? Port { get; init; }
}

/// <summary>An object of every kind that a workload needs.</summary>
public sealed class KindsSink() : Chart<KindsValues>("kinds")
{
    static readonly IDictionary<string, string> Labels = new Dictionary<string, string> { { "app.kubernetes.io/name", "kinds" } };

    static readonly TemplateFunction<ChartContext<KindsValues>, V1PodSpec> Pod = new(c => new V1PodSpec
    {
        Containers = new[]
        {
            new V1Container
            {
                Name = "main",
                Image = c.Values.Image.Repository + ":" + (c.Values.Image.Tag ?? c.Chart.Version),
                Ports = new[] { new V1ContainerPort { Name = "http", ContainerPort = 3200 } },
                Resources = c.Values.Pod.Resources,
                ReadinessProbe = new() { HttpGet = new() { Path = "/ready", Port = "http" } },
                VolumeMounts = c.Values.Persistence.Enabled ? new[] { new V1VolumeMount { Name = "data", MountPath = "/data" } } : null,
            },
        },
        NodeSelector = c.Values.Pod.NodeSelector.ToDictionary(n => n.Key, n => n.Value),
        Affinity = c.Values.Pod.Affinity,
        Tolerations = c.Values.Pod.Tolerations.ToList(),
    });

    public override ChartMetadata Metadata { get; } = new() { Description = "Kinds." };

    static V1ObjectMeta Meta(string name) => new() { Name = name, Labels = Labels };

    protected override void Define(Templates<KindsValues> templates)
    {
        templates.Add(c => new V1Deployment { Metadata = Meta("deployment"), Spec = new() { Replicas = c.Values.Replicas, Selector = new() { MatchLabels = Labels }, Template = new() { Metadata = new() { Labels = Labels }, Spec = Pod.Of(c) } } });
        templates.Add(c => new V1StatefulSet
        {
            Metadata = Meta("statefulset"),
            Spec = new()
            {
                ServiceName = "kinds",
                Selector = new() { MatchLabels = Labels },
                Template = new() { Metadata = new() { Labels = Labels }, Spec = Pod.Of(c) },
                VolumeClaimTemplates = c.Values.Persistence.Enabled && c.Values.Persistence.ExistingClaim == null
                    ? new[] { new V1PersistentVolumeClaim { Metadata = new() { Name = "data" }, Spec = new() { AccessModes = c.Values.Persistence.AccessModes.ToList(), StorageClassName = c.Values.Persistence.StorageClass, Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { { "storage", c.Values.Persistence.Size } } } } } }
                    : null,
            },
        });
        templates.Add(c => new V1DaemonSet { Metadata = Meta("daemonset"), Spec = new() { Selector = new() { MatchLabels = Labels }, Template = new() { Metadata = new() { Labels = Labels }, Spec = Pod.Of(c) } } });
        templates.Add(c => new V1Job { Metadata = Meta("job"), Spec = new() { BackoffLimit = c.Values.Replicas, Template = new() { Spec = Pod.Of(c) } } });
        templates.Add(c => new V1CronJob { Metadata = Meta("cronjob"), Spec = new() { Schedule = c.Values.Schedule, JobTemplate = new() { Spec = new() { Template = new() { Spec = Pod.Of(c) } } } } });
        templates.Add(c => new V1Service { Metadata = Meta("service"), Spec = new() { Selector = Labels, Ports = new[] { new V1ServicePort { Name = "http", Port = c.Values.Service.Port, TargetPort = "http" } } } });
        templates.Add(c => new V1ServiceAccount { Metadata = Meta("account"), AutomountServiceAccountToken = c.Values.ClusterWide });
        templates.Add(c => new V1Role { Metadata = new() { Name = "role" }, Rules = new[] { new V1PolicyRule { ApiGroups = new[] { "" }, Resources = new[] { "pods" }, Verbs = new[] { "get", "list" }, ResourceNames = c.Values.Namespaces.ToList() } } }).When(c => !c.Values.ClusterWide);
        templates.Add(c => new V1RoleBinding { Metadata = new() { Name = "role" }, RoleRef = new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "Role", Name = "role" }, Subjects = new[] { new Rbacv1Subject { Kind = "ServiceAccount", Name = "account", NamespaceProperty = c.Release.Namespace } } }).When(c => !c.Values.ClusterWide);
        templates.Add(c => new V1ClusterRole { Metadata = new() { Name = "kinds" }, Rules = c.Values.Namespaces.Select(n => new V1PolicyRule { ApiGroups = new[] { n }, Resources = new[] { "*" }, Verbs = new[] { "get" } }).ToList() }).When(c => c.Values.ClusterWide);
        templates.Add(c => new V1ClusterRoleBinding { Metadata = new() { Name = "kinds" }, RoleRef = new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "ClusterRole", Name = "kinds" }, Subjects = c.Values.Namespaces.Select(n => new Rbacv1Subject { Kind = "ServiceAccount", Name = "account", NamespaceProperty = n }).ToList() }).When(c => c.Values.ClusterWide);
        templates.Add(c => new V1NetworkPolicy
        {
            Metadata = Meta("policy"),
            Spec = new()
            {
                PodSelector = new() { MatchLabels = Labels },
                Ingress = new[] { new V1NetworkPolicyIngressRule { FromProperty = c.Values.Namespaces.Select(n => new V1NetworkPolicyPeer { NamespaceSelector = new() { MatchLabels = new Dictionary<string, string> { { "kubernetes.io/metadata.name", n } } } }).ToList(), Ports = new[] { new V1NetworkPolicyPort { Port = c.Values.Service.Port } } } },
            },
        });
        templates.Add(c => new V1PodDisruptionBudget { Metadata = Meta("budget"), Spec = new() { Selector = new() { MatchLabels = Labels }, MinAvailable = c.Values.MinAvailable ?? 1 } }).When(c => c.Values.Replicas > 1);
        templates.Add(c => new V1Ingress
        {
            Metadata = new() { Name = "ingress", Annotations = c.Values.Ingress.Annotations.ToDictionary(a => a.Key, a => a.Value) },
            Spec = new()
            {
                IngressClassName = c.Values.Ingress.ClassName,
                Rules = c.Values.Ingress.Hosts.Select(h => new V1IngressRule
                {
                    Host = h.Host,
                    Http = new() { Paths = h.Paths.Select(p => new V1HTTPIngressPath { Path = p.Path, PathType = p.PathType.ToString(), Backend = new() { Service = new() { Name = "service", Port = new() { Number = c.Values.Service.Port } } } }).ToList() },
                }).ToList(),
            },
        }).When(c => c.Values.Ingress.Enabled);
        templates.Add(c => new SinkRoute { Metadata = Meta("route"), Spec = new() { Hostnames = c.Values.Ingress.Hosts.Select(h => h.Host), Rules = c.Values.Ingress.Hosts.SelectMany(h => h.Paths.Select(p => new SinkRouteRule { Path = p.Path, Port = c.Values.Service.Port })) } }).When(c => c.Capabilities.ApiVersions.Has("gateway.networking.k8s.io/v1"));
    }
}
