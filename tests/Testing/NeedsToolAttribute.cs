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

static class Requirement
{
    public static string? Missing(string[] names) => Tool.IsCi ? null
        : names.Select(n => new Tool(n)).FirstOrDefault(t => !t.IsInstalled)?.Missing;
}
