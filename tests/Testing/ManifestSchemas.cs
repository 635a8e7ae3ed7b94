namespace Odin.Charts.Testing;

/// <summary>Checks rendered objects against <see cref="SharedSchemas.Manifests"/>.</summary>
public static class ManifestSchemas
{
    /// <summary>The oldest and the newest Kubernetes that there are schemas for.</summary>
    public static readonly IReadOnlyList<string> KubernetesVersions = ["v1.33.0", "v1.36.0"];

    /// <summary>What the check says of the objects in some files; it fails when one is invalid, or when there are none.</summary>
    public static ToolRun Check(IEnumerable<string> files, string kubernetesVersion) =>
        SharedSchemas.Manifests.Check(["--kube", kubernetesVersion, .. files]);
}
