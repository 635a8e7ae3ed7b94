namespace Odin.Images.Tests;

/// <summary>A test that runs a container. A developer without the programs, or without root, sees it skipped, with the reason;
/// in CI it runs all the same, and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsContainersAttribute : FactAttribute
{
    static readonly string[] Programs = ["docker-registry", "buildah", "podman", "runc"];

    public NeedsContainersAttribute() => Skip = Reason;

    /// <summary>Why it cannot run here; <c>null</c>: it can, or has to.</summary>
    internal static string? Reason => Tool.IsCi ? null
        : Programs.Select(p => new Tool(p)).FirstOrDefault(t => !t.IsInstalled)?.Missing
            ?? (Environment.IsPrivilegedProcess ? null : "containers are run by root here: run the tests as root");
}

/// <inheritdoc cref="NeedsContainersAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsContainersTheoryAttribute : TheoryAttribute
{
    public NeedsContainersTheoryAttribute() => Skip = NeedsContainersAttribute.Reason;
}
