using System.Text.RegularExpressions;

namespace Odin.Charts.Grafana.Tests.Guide;

/// <summary>docs/dashboards.md shows code that is built, and has nothing wrong.</summary>
public partial class GuideTests
{
    static readonly DashboardChecks Checks = new() { Declarations = Examples.Declarations };

    [Fact]
    public void The_guide_shows_what_is_built()
    {
        var built = Plain(File.ReadAllText(Path.Combine(Repository.TestProject, "Guide", "Examples.cs")));
        var shown = Markdown.Blocks(File.ReadAllText(Repository.Combine("docs", "dashboards.md")), "csharp");
        Assert.NotEmpty(shown);
        Assert.All(shown, code => Assert.Contains(Plain(code), built, StringComparison.Ordinal));
    }

    [Fact]
    public void The_examples_have_nothing_wrong() => Assert.Empty(Checks.Check(
        Examples.Api(),
        new Dashboard("more", "More") { Panels = [Examples.Silent(), Examples.Durations(), Examples.Share()] }));

    [Fact]
    public void The_example_is_written_with_the_units_of_its_metrics()
    {
        using var folder = new TemporaryFolder();
        var json = Examples.Write();
        Assert.Contains("\"unit\": \"cps\"", json, StringComparison.Ordinal);
        Assert.Contains("\"unit\": \"s\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain(
            Examples.Old(folder.Write("api.json", json)), d => d.Severity == DiagnosticSeverity.Error);
    }

    /// <summary>Without the indents, and without who may see it.</summary>
    static string Plain(string code) =>
        Space().Replace(code.Replace("internal static", "static", StringComparison.Ordinal), " ").Trim();

    [GeneratedRegex("\\s+")]
    private static partial Regex Space();
}
