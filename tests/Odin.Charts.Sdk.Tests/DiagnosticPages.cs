using System.Text.RegularExpressions;

namespace Odin.Charts.Sdk.Tests;

public class DiagnosticPages
{
    static readonly string[] Sections = ["## Description", "## Cause", "## Resolution", "## Example"];

    static readonly string[] Declared = [.. Directory
        .EnumerateFiles(Repository.Root, "*.cs", SearchOption.AllDirectories)
        .Where(file => Regex.IsMatch(Path.GetRelativePath(Repository.Root, file), "^(src|sdk)/(?!.*/(bin|obj)/)"))
        .SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"(ODIN\\d{4})\""))
        .Select(match => match.Groups[1].Value).Distinct().Order()];

    public static TheoryData<string> Codes => new(Declared);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_has_a_page(string code)
    {
        var page = Repository.PathOf($"docs/diagnostics/{code}.md");
        Assert.True(File.Exists(page), $"{page} is missing");
        var lines = File.ReadAllLines(page);
        Assert.StartsWith($"# {code}", lines[0], StringComparison.Ordinal);
        Assert.Equal(Sections, lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Intersect(Sections));
    }

    [Fact]
    public void Every_page_belongs_to_a_code() => Assert.Empty(Directory
        .GetFiles(Repository.PathOf("docs/diagnostics"), "ODIN*.md").Select(page => Path.GetFileNameWithoutExtension(page)).Except(Declared));
}
