using System.Text.RegularExpressions;

namespace Odin.Charts.Tests.House;

/// <summary>One code, one page.</summary>
public partial class DiagnosticPageTests
{
    static readonly string[] Sections = ["## Description", "## Cause", "## Resolution", "## Example"];

    static readonly string[] SourceTypes = [".cs", ".props", ".targets"];

    static readonly string Folder = Repository.Combine("docs", "diagnostics");

    static readonly List<string> Pages = !Directory.Exists(Folder) ? [] : [.. Directory
        .EnumerateFiles(Folder, "ODIN*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_code_has_a_page() => Assert.Empty(Codes().Except(Pages));

    [Fact]
    public void Every_page_has_a_code() => Assert.Empty(Pages.Except(Codes()));

    [Fact]
    public void Every_page_has_the_four_sections() => Assert.All(Pages, page =>
    {
        var text = File.ReadAllLines(Path.Combine(Folder, page + ".md"));
        Assert.StartsWith($"# {page}", text[0], StringComparison.Ordinal);
        Assert.Equal(Sections, text.Where(l => l.StartsWith("## ", StringComparison.Ordinal)));
    });

    static SortedSet<string> Codes() => new(
        new[] { "src", "sdk", "charts" }.Select(f => Repository.Combine(f)).Where(Directory.Exists)
            .SelectMany(f => Directory.EnumerateFiles(f, "*", SearchOption.AllDirectories))
            .Where(f => SourceTypes.Contains(Path.GetExtension(f)) && !IsBuilt(f))
            .SelectMany(f => Code().Matches(File.ReadAllText(f)).Select(m => m.Groups["code"].Value)),
        StringComparer.Ordinal);

    static bool IsBuilt(string file) => file.Split(Path.DirectorySeparatorChar).Any(p => p is "obj" or "bin");

    [GeneratedRegex("\"(?<code>ODIN[0-9]{4})\"")]
    private static partial Regex Code();
}
