namespace Odin.Charts.Testing;

/// <summary>Checks rendered objects against the closed schemas of Kubernetes and of the custom resources that our charts
/// use. The schemas lie beside the repository, in <c>../shared</c>.</summary>
public static class ManifestSchemas
{
    /// <summary>The oldest and the newest Kubernetes that there are schemas for.</summary>
    public static readonly IReadOnlyList<string> KubernetesVersions = ["v1.33.0", "v1.36.0"];

    static readonly string Program = Repository.Combine("..", "shared", "tools", "validate-manifests.cjs");

    static readonly string Modules = Path.Combine(Tool.Folder, "npm", "node_modules");

    /// <summary>Why the check cannot run, or null. In CI, only the absence of the schemas is a reason.</summary>
    public static string? Missing => !File.Exists(Program) ? "the schemas of ../shared are not there"
        : !Tool.IsCi && !Directory.Exists(Modules) ? "the npm packages of the check are not installed: run ./test.sh"
        : null;

    /// <summary>What the check says of the objects in some files; it fails when one is invalid, or when there are none.</summary>
    public static ToolRun Check(IEnumerable<string> files, string kubernetesVersion) => ToolRun.Of(
        Tool.Node, [Program, "--kube", kubernetesVersion, .. files], environment: new Dictionary<string, string> { ["NODE_PATH"] = Modules });
}
