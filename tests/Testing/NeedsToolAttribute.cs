namespace Odin.Charts.Testing;

/// <summary>A test that runs other programs. A developer who has not installed one sees it skipped, with the reason; in CI
/// it runs all the same, and fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsToolAttribute : FactAttribute
{
    public NeedsToolAttribute(params string[] names) => Skip = Requirement.Missing(names);
}

/// <summary><see cref="NeedsToolAttribute"/> for theories.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsToolTheoryAttribute : TheoryAttribute
{
    public NeedsToolTheoryAttribute(params string[] names) => Skip = Requirement.Missing(names);
}

/// <summary>A theory on the schemas of <see cref="ManifestSchemas"/>: skipped where they are not, because they are kept
/// beside the repository and not in it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsManifestSchemasTheoryAttribute : TheoryAttribute
{
    public NeedsManifestSchemasTheoryAttribute() => Skip = ManifestSchemas.Missing ?? Requirement.Missing(["node"]);
}

static class Requirement
{
    public static string? Missing(string[] names) => Tool.IsCi ? null
        : names.Select(n => new Tool(n)).FirstOrDefault(t => !t.IsInstalled)?.Missing;
}
