using System.Text.Json.Nodes;

namespace Odin.Charts.Testing;

/// <summary>Checks by npm packages that <c>./test.sh</c> installs, each with a small script beside this file.</summary>
public sealed record NpmCheck(string Script)
{
    /// <summary>Kubernetes objects: a list of <c>name</c> and <c>data</c>. It asks for what is required, for types, enums and
    /// quantities, also of Prometheus' operator and of the gateway API, and takes unknown fields.</summary>
    public static readonly NpmCheck KubernetesModels = new("kubernetes-models.mjs");

    /// <summary>LogQL and TraceQL by the grammars that Grafana's editor uses: a list of <c>name</c>, <c>language</c> and <c>query</c>.</summary>
    public static readonly NpmCheck Queries = new("queries.mjs");

    static readonly string Modules = Path.Combine(Tool.Folder, "npm", "node_modules");

    /// <summary>Why no check can run, or null. In CI nothing is a reason.</summary>
    public static string? Missing => Tool.IsCi ? null
        : !Directory.Exists(Path.Combine(Modules, "kubernetes-models")) ? "the npm packages of the check are not installed: run ./test.sh"
        : Requirement.Missing(["node"]);

    /// <summary>What the check says; it fails when something is invalid, or when there is nothing to check.</summary>
    public ToolRun Check(JsonArray items)
    {
        using var folder = new TemporaryFolder();
        return ToolRun.Of(Tool.Node, [Repository.Combine("tests", "Testing", "Npm", Script), Modules, folder.Write("items.json", items.ToJsonString())]);
    }
}

/// <summary>A test on <see cref="NpmCheck"/>: skipped where its packages are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsNpmAttribute : FactAttribute
{
    public NeedsNpmAttribute() => Skip = NpmCheck.Missing;
}

/// <summary>A theory on <see cref="NpmCheck"/>: skipped where its packages are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsNpmTheoryAttribute : TheoryAttribute
{
    public NeedsNpmTheoryAttribute() => Skip = NpmCheck.Missing;
}
