using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Odin.Charts.Benchmarks;

/// <summary>The values that a third of every component's fields are bound to.</summary>
public sealed record ComponentsValues
{
    [Description("Number of replicas."), Range(0, 50)] public int Replicas { get; init; } = 2;

    [Description("The image, without its tag.")] public string Image { get; init; } = "example.org/component";

    [Description("The image's tag.")] public string Tag { get; init; } = "1.0.0";

    [Description("When to pull.")] public string PullPolicy { get; init; } = "IfNotPresent";

    [Description("The level of the log.")] public string LogLevel { get; init; } = "info";

    [Description("The cluster's name.")] public string Cluster { get; init; } = "main";

    [Description("Where HTTP is served."), Range(1, 65535)] public int HttpPort { get; init; } = 8080;

    [Description("Where metrics are served."), Range(1, 65535)] public int MetricsPort { get; init; } = 9090;

    [Description("Seconds between probes."), Range(1, 300)] public int ProbePeriod { get; init; } = 10;

    [Description("Seconds a probe may take."), Range(1, 300)] public int ProbeTimeout { get; init; } = 3;

    [Description("Seconds to shut down."), Range(0, 3600)] public int GracePeriod { get; init; } = 30;

    [Description("The user that runs the containers."), Range(1, 65535)] public int User { get; init; } = 10001;

    [Description("Requests and limits.")] public V1ResourceRequirements Resources { get; init; } = new()
    {
        Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("100m"), ["memory"] = new("128Mi") },
        Limits = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("500m"), ["memory"] = new("256Mi") },
    };

    [Description("Service type.")] public string ServiceType { get; init; } = "ClusterIP";

    [Description("Whether pods get a token.")] public bool AutomountToken { get; init; }
}
