namespace Odin.Stack;

/// <summary>Security contexts as Pod Security <c>restricted</c> asks, with a read-only root file system besides.
/// Source: https://kubernetes.io/docs/concepts/security/pod-security-standards/.</summary>
internal static class Restricted
{
    public static V1SecurityContext Container => new()
    {
        AllowPrivilegeEscalation = false,
        ReadOnlyRootFilesystem = true,
        Capabilities = new() { Drop = ["ALL"] },
    };

    public static V1PodSecurityContext Pod(long user) => new()
    {
        RunAsNonRoot = true,
        RunAsUser = user,
        RunAsGroup = user,
        FsGroup = user,
        FsGroupChangePolicy = "OnRootMismatch",
        SeccompProfile = new() { Type = "RuntimeDefault" },
    };
}
