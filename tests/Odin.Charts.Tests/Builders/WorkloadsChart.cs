using k8s.Models;

namespace Odin.Charts.Tests;

public sealed record WorkloadsValues
{
    public int Replicas { get; init; } = 2;

    public ImageValues Image { get; init; } = new() { Repository = "ghcr.io/odin/api", Tag = "1.0.0" };

    [Flattened]
    public PodValues Pod { get; init; } = new();

    public ServiceValues Service { get; init; } = new();

    public ServiceAccountValues ServiceAccount { get; init; } = new();

    public PersistenceValues Persistence { get; init; } = new();

    public IngressValues Ingress { get; init; } = new();

    public ServiceMonitorValues ServiceMonitor { get; init; } = new();

    public NetworkPolicyValues NetworkPolicy { get; init; } = new();

    public PodDisruptionBudgetValues PodDisruptionBudget { get; init; } = new();

    public string LogLevel { get; init; } = "info";
}

public sealed record ApiConfig
{
    public required string LogLevel { get; init; }
}

/// <summary>A chart that uses every builder.</summary>
public sealed class WorkloadsChart() : Chart<WorkloadsValues>("workloads")
{
    public override ChartMetadata Metadata { get; } = new() { Description = "Every builder.", AppVersion = "1.0.0" };

    protected override void Define(Templates<WorkloadsValues> templates)
    {
        var api = new Component<WorkloadsValues>("api");
        var config = new TemplateFunction<ChartContext<WorkloadsValues>, string>(
            "config", c => Document.Yaml(new ApiConfig { LogLevel = c.Values.LogLevel }));
        var pod = new Pod<WorkloadsValues>
        {
            User = 10001,
            Settings = c => c.Values.Pod,
            ServiceAccount = c => c.Values.ServiceAccount,
            Checksums = { ["config"] = config },
            Containers =
            {
                c => new V1Container
                {
                    Name = "api",
                    Image = $"{c.Values.Image.Repository}:{c.Values.Image.Tag}",
                    ImagePullPolicy = c.Values.Image.PullPolicy.ToString(),
                    Args = new[] { "--config=/etc/api/api.yaml" },
                    Ports = new[] { new V1ContainerPort { Name = "http", ContainerPort = 8080 } },
                    ReadinessProbe = new() { HttpGet = new() { Path = "/ready", Port = "http" } },
                    VolumeMounts = new[] { new V1VolumeMount { Name = "config", MountPath = "/etc/api", ReadOnlyProperty = true } },
                },
                c => c.Values.LogLevel == "debug" ? new V1Container { Name = "debugger", Image = c.Values.Image.Repository } : null,
            },
            Volumes =
            {
                c => new V1Volume { Name = "config", ConfigMap = new() { Name = api.FullName.Of(c) } },
                c => c.Values.Persistence.Enabled
                    ? new V1Volume { Name = "data", PersistentVolumeClaim = new() { ClaimName = c.Values.Persistence.ExistingClaim != "" ? c.Values.Persistence.ExistingClaim : api.FullName.Of(c) } }
                    : null,
            },
        };
        var once = new Pod<WorkloadsValues> { Spec = c => new V1PodSpec { RestartPolicy = "Never" }, Containers = { c => new V1Container { Name = "once", Image = c.Values.Image.Repository } } };

        templates.Add(api.Deployment(c => new V1DeploymentSpec { Replicas = c.Values.Replicas }, pod));
        templates.Add(api.StatefulSet(c => new V1StatefulSetSpec { Replicas = 1 }, pod)).InFile("statefulset.yaml");
        templates.Add(api.DaemonSet(c => new V1DaemonSetSpec(), pod));
        templates.Add(api.Job(c => new V1JobSpec { BackoffLimit = 3 }, once, "migrate"));
        templates.Add(api.CronJob(c => new V1CronJobSpec { Schedule = "0 3 * * *", ConcurrencyPolicy = "Forbid" }, c => new V1JobSpec { BackoffLimit = 0 }, once, "clean"));
        templates.Add(api.Service(
            c => new V1ServiceSpec
            {
                Ports = new[] { new V1ServicePort { Name = "http", Port = c.Values.Service.Port, TargetPort = "http", NodePort = c.Values.Service.NodePort } },
            },
            settings: c => c.Values.Service));
        templates.Add(api.ConfigMap(c => new Dictionary<string, string> { { "api.yaml", config.Of(c) } }));
        templates.Add(api.ServiceAccount(c => c.Values.ServiceAccount)).When(c => c.Values.ServiceAccount.Create);
        templates.Add(api.Role(c => new[] { new V1PolicyRule { ApiGroups = new[] { "" }, Resources = new[] { "pods" }, Verbs = new[] { "get", "list" } } }));
        templates.Add(api.RoleBinding(api.ServiceAccountName(c => c.Values.ServiceAccount)));
        templates.Add(api.ClusterRole(c => new[] { new V1PolicyRule { ApiGroups = new[] { "" }, Resources = new[] { "nodes" }, Verbs = new[] { "get" } } }));
        templates.Add(api.ClusterRoleBinding(api.ServiceAccountName(c => c.Values.ServiceAccount)));
        templates.Add(api.PersistentVolumeClaim(c => c.Values.Persistence)).When(c => c.Values.Persistence.Enabled && c.Values.Persistence.ExistingClaim == "");
        templates.Add(api.NetworkPolicy(c => new V1NetworkPolicySpec
        {
            PolicyTypes = new[] { "Ingress" },
            Ingress = new[] { new V1NetworkPolicyIngressRule { Ports = new[] { new V1NetworkPolicyPort { Port = "http" } }, FromProperty = c.Values.NetworkPolicy.AllowFrom.ToList() } },
        })).When(c => c.Values.NetworkPolicy.Enabled);
        templates.Add(api.PodDisruptionBudget(c => c.Values.PodDisruptionBudget)).When(c => c.Values.PodDisruptionBudget.Enabled);
        templates.Add(api.Ingress(c => c.Values.Ingress, "http")).When(c => c.Values.Ingress.Enabled);
        templates.Add(api.ServiceMonitor(c => c.Values.ServiceMonitor, "http")).When(c => c.Values.ServiceMonitor.Enabled);
        templates.Add(api.HttpRoute(c => new HttpRouteSpec { ParentRefs = new[] { new ParentReference { Name = "public" } } }, c => c.Values.Service.Port));
    }
}
