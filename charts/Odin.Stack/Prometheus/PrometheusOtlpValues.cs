namespace Odin.Stack;

/// <summary>Metrics that come by OTLP, at /api/v1/otlp/v1/metrics.</summary>
public sealed record PrometheusOtlpValues
{
    /// <summary>Whether they are taken.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether they are taken.")]
    public bool Enabled { get; init; } = true;

    /// <summary>Attributes of resources that become labels of every series; the others are on target_info.</summary>
    /// <value>The default is the attributes by which Kubernetes and OpenTelemetry name what sends them.</value>
    [Description("Attributes of resources that become labels of every series; the others are on target_info.")]
    public IReadOnlyList<string> PromoteResourceAttributes { get; init; } =
    [
        "service.name", "service.namespace", "service.instance.id", "deployment.environment.name",
        "k8s.cluster.name", "k8s.namespace.name", "k8s.node.name", "k8s.pod.name", "k8s.container.name",
        "k8s.deployment.name", "k8s.statefulset.name", "k8s.daemonset.name", "k8s.cronjob.name", "k8s.job.name",
    ];
}
