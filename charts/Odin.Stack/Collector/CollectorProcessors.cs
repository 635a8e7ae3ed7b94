namespace Odin.Stack;

/// <summary>The processor <c>memory_limiter</c>: refuses data before the container is killed for its memory.
/// Source: https://github.com/open-telemetry/opentelemetry-collector/tree/v0.159.0/processor/memorylimiterprocessor.</summary>
[SnakeCase]
public sealed record CollectorMemoryLimiter
{
    /// <summary><c>check_interval</c>: how often it looks.</summary>
    public string CheckInterval { get; init; } = "1s";

    /// <summary><c>limit_percentage</c>: percent of the container's limit, at which garbage is collected and all is refused.</summary>
    public int LimitPercentage { get; init; } = CollectorMemory.Percent;

    /// <summary><c>spike_limit_percentage</c>: percent below that at which it begins to refuse.</summary>
    public int SpikeLimitPercentage { get; init; } = 25;
}

/// <summary>The processor <c>batch</c>.
/// Source: https://github.com/open-telemetry/opentelemetry-collector/tree/v0.159.0/processor/batchprocessor.</summary>
[SnakeCase]
public sealed record CollectorBatch
{
    /// <summary><c>timeout</c>: how long it waits for more.</summary>
    public string Timeout { get; init; } = "2s";

    /// <summary><c>send_batch_size</c>: spans, points or lines at which it does not.</summary>
    public int SendBatchSize { get; init; } = 4_096;

    /// <summary><c>send_batch_max_size</c>: the most in a batch.</summary>
    public int SendBatchMaxSize { get; init; } = 8_192;
}

/// <summary>The processor <c>k8s_attributes</c>: says of which pod data is.
/// Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/v0.159.0/processor/k8sattributesprocessor.</summary>
[SnakeCase]
public sealed record CollectorKubernetesAttributes
{
    /// <summary><c>auth_type</c>: who asks the Kubernetes API.</summary>
    public string AuthType { get; init; } = "serviceAccount";

    /// <summary><c>filter</c>: which pods are watched.</summary>
    public CollectorKubernetesFilter Filter { get; init; } = new();

    /// <summary><c>extract</c>: what of them is said.</summary>
    public required CollectorKubernetesExtract Extract { get; init; }

    /// <summary><c>pod_association</c>: how the pod of some data is found, in this order.</summary>
    public IReadOnlyList<CollectorPodAssociation> PodAssociation { get; init; } =
    [
        new() { Sources = [new() { From = "resource_attribute", Name = "k8s.pod.ip" }] },
        new() { Sources = [new() { From = "resource_attribute", Name = "k8s.pod.uid" }] },
        new() { Sources = [new() { From = "connection" }] },
    ];
}

/// <summary>The <c>filter</c> of <c>k8s_attributes</c>.</summary>
[SnakeCase]
public sealed record CollectorKubernetesFilter
{
    /// <summary><c>node_from_env_var</c>: the variable with the name of the node whose pods are watched.</summary>
    public string NodeFromEnvVar { get; init; } = "KUBE_NODE_NAME";
}

/// <summary>The <c>extract</c> of <c>k8s_attributes</c>.</summary>
[SnakeCase]
public sealed record CollectorKubernetesExtract
{
    /// <summary><c>metadata</c>: attributes.</summary>
    public IReadOnlyList<string> Metadata { get; init; } =
    [
        "k8s.namespace.name", "k8s.pod.name", "k8s.pod.uid", "k8s.pod.start_time", "k8s.node.name", "k8s.container.name", "k8s.deployment.name", "k8s.statefulset.name",
        "k8s.daemonset.name", "k8s.cronjob.name", "k8s.job.name", "container.image.name", "container.image.tag",
        "service.name", "service.namespace", "service.version", "service.instance.id",
    ];

    /// <summary><c>otel_annotations</c>: whether annotations <c>resource.opentelemetry.io/…</c> of pods are attributes.</summary>
    public bool OtelAnnotations { get; init; } = true;

    /// <summary><c>deployment_name_from_replicaset</c>: whether the name of a Deployment is read off its ReplicaSet's, so that neither has to be watched.</summary>
    public bool DeploymentNameFromReplicaset { get; init; } = true;

    /// <summary><c>labels</c>: labels of pods that are attributes.</summary>
    public IReadOnlyList<CollectorKubernetesField>? Labels { get; init; }

    /// <summary><c>annotations</c>: annotations of pods that are attributes.</summary>
    public IReadOnlyList<CollectorKubernetesField>? Annotations { get; init; }
}

/// <summary>A label or annotation that is an attribute.</summary>
[SnakeCase]
public sealed record CollectorKubernetesField
{
    /// <summary><c>tag_name</c>: the attribute.</summary>
    public required string TagName { get; init; }

    /// <summary><c>key</c>: the label or annotation.</summary>
    public required string Key { get; init; }

    /// <summary><c>from</c>: of what.</summary>
    public string From { get; init; } = "pod";
}

/// <summary>One of the <c>pod_association</c> of <c>k8s_attributes</c>.</summary>
[SnakeCase]
public sealed record CollectorPodAssociation
{
    /// <summary><c>sources</c>: what must all be the same.</summary>
    public required IReadOnlyList<CollectorPodSource> Sources { get; init; }
}

/// <summary>One of the <c>sources</c> of a <c>pod_association</c>.</summary>
[SnakeCase]
public sealed record CollectorPodSource
{
    /// <summary><c>from</c>: <c>resource_attribute</c> or <c>connection</c>.</summary>
    public required string From { get; init; }

    /// <summary><c>name</c>: the attribute.</summary>
    public string? Name { get; init; }
}

/// <summary>The processor <c>resource</c>: changes attributes of resources.
/// Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/v0.159.0/processor/resourceprocessor.</summary>
[SnakeCase]
public sealed record CollectorResource
{
    /// <summary><c>attributes</c>: what is changed.</summary>
    public required IReadOnlyList<CollectorAttributeAction> Attributes { get; init; }
}

/// <summary>One of the <c>attributes</c> of <c>resource</c>.</summary>
[SnakeCase]
public sealed record CollectorAttributeAction
{
    /// <summary><c>key</c>: the attribute.</summary>
    public required string Key { get; init; }

    /// <summary><c>value</c>: its value.</summary>
    public required string Value { get; init; }

    /// <summary><c>action</c>: what is done; <c>insert</c> leaves one that is there.</summary>
    public string Action { get; init; } = "insert";
}
