namespace Odin.Stack;

/// <summary>The defaults of Kubernetes' own types in the exporter's values.</summary>
internal static class ExporterDefaults
{
    const long User = 1654;

    /// <summary>As measured: see <c>docs/decisions/exporter-image.md</c>.</summary>
    public static V1ResourceRequirements Resources => new()
    {
        Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("20m"), ["memory"] = new("64Mi") },
        Limits = new Dictionary<string, ResourceQuantity> { ["memory"] = new("512Mi") },
    };

    public static V1PodSecurityContext PodSecurity => new()
    {
        RunAsNonRoot = true,
        RunAsUser = User,
        RunAsGroup = User,
        FsGroup = User,
        SeccompProfile = new() { Type = "RuntimeDefault" },
    };

    public static V1SecurityContext ContainerSecurity => new()
    {
        AllowPrivilegeEscalation = false,
        ReadOnlyRootFilesystem = true,
        Capabilities = new() { Drop = ["ALL"] },
    };

    public static V1Probe Readiness => Probe("/readyz", periodSeconds: 5, failureThreshold: 3);

    public static V1Probe Liveness => Probe("/healthz", periodSeconds: 10, failureThreshold: 6);

    static V1Probe Probe(string path, int periodSeconds, int failureThreshold) => new()
    {
        HttpGet = new() { Path = path, Port = "metrics" },
        PeriodSeconds = periodSeconds,
        TimeoutSeconds = 5,
        FailureThreshold = failureThreshold,
    };
}
