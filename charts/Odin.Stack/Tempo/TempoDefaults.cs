namespace Odin.Stack;

/// <summary>The defaults of Kubernetes' own types in Tempo's values.</summary>
internal static class TempoDefaults
{
    const long User = 10001;

    public static V1ResourceRequirements Resources => new()
    {
        Requests = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("100m"), ["memory"] = new("512Mi") },
        Limits = new Dictionary<string, ResourceQuantity> { ["memory"] = new("2Gi") },
    };

    public static V1PodSecurityContext PodSecurity => new()
    {
        RunAsNonRoot = true,
        RunAsUser = User,
        RunAsGroup = User,
        FsGroup = User,
        FsGroupChangePolicy = "OnRootMismatch",
        SeccompProfile = new() { Type = "RuntimeDefault" },
    };

    public static V1SecurityContext ContainerSecurity => new()
    {
        AllowPrivilegeEscalation = false,
        ReadOnlyRootFilesystem = true,
        Capabilities = new() { Drop = ["ALL"] },
    };

    public static V1Probe Startup => Ready(periodSeconds: 5, failureThreshold: 120);

    public static V1Probe Readiness => Ready(periodSeconds: 10, failureThreshold: 3);

    public static V1Probe Liveness => Ready(periodSeconds: 20, failureThreshold: 6);

    static V1Probe Ready(int periodSeconds, int failureThreshold) => new()
    {
        HttpGet = new() { Path = "/ready", Port = "http" },
        PeriodSeconds = periodSeconds,
        TimeoutSeconds = 5,
        FailureThreshold = failureThreshold,
    };
}
