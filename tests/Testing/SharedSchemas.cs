namespace Odin.Charts.Testing;

/// <summary>The checks of <c>../shared/tools</c>, which lie beside the repository and not in it, with the npm packages that
/// they need.</summary>
public sealed record SharedSchemas(string Program)
{
    /// <summary>Kubernetes objects against the closed schemas of Kubernetes and of custom resources.</summary>
    public static readonly SharedSchemas Manifests = new("validate-manifests.cjs");

    /// <summary>Dashboards against the schemas of Grafana's foundation SDK.</summary>
    public static readonly SharedSchemas Dashboards = new("validate-dashboards.cjs");

    static readonly string Modules = Path.Combine(Tool.Folder, "npm", "node_modules");

    /// <summary>Why the check cannot run, or null. In CI, only the absence of the schemas is a reason.</summary>
    public string? Missing => !File.Exists(Location) ? "the schemas of ../shared are not there"
        : Tool.IsCi ? null
        : !Directory.Exists(Modules) ? "the npm packages of the check are not installed: run ./test.sh"
        : Requirement.Missing(["node"]);

    string Location => Repository.Combine("..", "shared", "tools", Program);

    /// <summary>What the check says; it fails when something is invalid.</summary>
    public ToolRun Check(IEnumerable<string> arguments) =>
        ToolRun.Of(Tool.Node, [Location, .. arguments], environment: new Dictionary<string, string> { ["NODE_PATH"] = Modules });
}

/// <summary>A test on <see cref="SharedSchemas.Dashboards"/>: skipped where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsDashboardSchemasAttribute : FactAttribute
{
    public NeedsDashboardSchemasAttribute() => Skip = SharedSchemas.Dashboards.Missing;
}

/// <summary>A theory on <see cref="SharedSchemas.Manifests"/>: skipped where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsManifestSchemasTheoryAttribute : TheoryAttribute
{
    public NeedsManifestSchemasTheoryAttribute() => Skip = SharedSchemas.Manifests.Missing;
}
