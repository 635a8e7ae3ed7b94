namespace Odin.Charts.Tests.Differences;

/// <summary>Versions of a small chart, and what is told about two of them.</summary>
static class Versions
{
    public const string Closed = """{"type":"object","additionalProperties":false}""";

    public static ChartFiles Of(string version = "1.0.0", string metadata = "", string values = "", string schema = Closed, string? objects = "", params ChartFile[] files) =>
        new("gateway", SemanticVersion.Parse(version),
        [
            new("Chart.yaml", $"apiVersion: v2\nname: gateway\nversion: {version}\n{metadata}"),
            new("values.yaml", values),
            new("values.schema.json", schema),
            .. files,
            .. objects == null ? [] : new ChartFile[] { new(ObjectRecord.Path, $"---\n# Source: gateway/templates/one.yaml\n{objects}") },
        ]);

    /// <summary>The steps and lines of all changes.</summary>
    public static IReadOnlyList<string> Changes(ChartFiles old, ChartFiles @new) =>
        [.. ChartDiff.Between(old, @new).Changes.Select(change => $"{change.Step} {DiffText.Line(change)}")];
}
