namespace Odin.Charts;

/// <summary>A chart of somebody else that this chart depends on. Its archive has to be in the folder of archives when the
/// chart is built, because Helm installs nothing that lacks a dependency.</summary>
/// <param name="Name">The chart's name in its repository.</param>
/// <param name="Repository">The repository: <c>https://…</c>, or <c>oci://…</c> without the chart's name.</param>
/// <param name="Version">The versions that fit: <c>^1.2</c>, <c>~1.2.3</c>, <c>&gt;=1.2 &lt;2</c>.</param>
public sealed record ExternalChart(string Name, string Repository, string Version)
{
    /// <summary>The chart's name inside this chart, when that is not its own.</summary>
    public string? Alias { get; init; }

    /// <summary>The value that switches the chart on, <c>postgresql.enabled</c> for example.</summary>
    public string? Condition { get; init; }

    /// <summary>Names under <c>tags</c> in the values that switch the chart on.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The key of its values in this chart's.</summary>
    internal string Key => Alias ?? Name;

    /// <summary>Where it was added, in C#.</summary>
    internal SourceLocation? Place { get; init; }
}
