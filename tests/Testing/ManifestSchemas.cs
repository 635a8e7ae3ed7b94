namespace Odin.Charts.Testing;

/// <summary>Checks rendered objects against the closed schemas of Kubernetes and of the custom resources that our charts
/// use. The schemas lie beside the repository, in <c>../shared</c>.</summary>
public static class ManifestSchemas
{
    /// <summary>The oldest and the newest Kubernetes that there are schemas for.</summary>
    public static readonly TheoryData<string> KubernetesVersions = ["v1.33.0", "v1.36.0"];

    static readonly string Program = Repository.Combine("..", "shared", "tools", "validate-manifests.cjs");

    public static bool AreThere => File.Exists(Program);

    public static string Missing => "the schemas of ../shared are not there";

    /// <summary>What the check says of the objects in a file; it fails when one is invalid.</summary>
    public static ToolRun Check(string file, string kubernetesVersion) => ToolRun.Of(
        Tool.Node, [Program, "--kube", kubernetesVersion, file], environment: Modules());

    static Dictionary<string, string> Modules() => Tool.Folder is { } tools
        ? new() { ["NODE_PATH"] = Path.Combine(tools, "npm", "node_modules") }
        : [];
}
