using System.Reflection;
using System.Text.RegularExpressions;
using Shop;

namespace Odin.Charts.Metrics.Tests.Documentation;

/// <summary>docs/metrics.md shows code that is built, and what its queries print.</summary>
public partial class MetricsPageTests
{
    static readonly string Folder = Repository.Combine("tests", "Odin.Charts.Metrics.Tests", "Documentation");

    [Theory]
    [InlineData("ApiMetrics.cs")]
    [InlineData("ApiQueries.cs")]
    public void The_page_shows_the_code_as_it_is(string file) => Assert.Contains(
        File.ReadAllText(Path.Combine(Folder, file)).TrimEnd(),
        File.ReadAllText(Repository.Combine("docs", "metrics.md")),
        StringComparison.Ordinal);

    [Fact]
    public void The_declarations_follow_the_conventions() => Assert.Empty(ApiMetrics.All.Check());

    [Fact]
    public void The_queries_print_what_is_said_above_them()
    {
        var said = CommentAndName().Matches(File.ReadAllText(Path.Combine(Folder, "ApiQueries.cs")))
            .ToDictionary(m => m.Groups["name"].Value, m => m.Groups["text"].Value.Trim());
        var queries = typeof(ApiQueries).GetFields(BindingFlags.Public | BindingFlags.Static);
        Assert.Equal(queries.Length, said.Count);
        Assert.All(queries, f => Assert.Equal(said[f.Name], ((Query)f.GetValue(null)!).ToString()));
        Assert.All(queries, f => Assert.Empty(((Query)f.GetValue(null)!).Problems));
    }

    [Fact]
    public void The_page_names_every_kind_of_metric() => Assert.All(
        typeof(Metric).Assembly.GetExportedTypes().Where(t => t.IsSubclassOf(typeof(Metric))),
        t => Assert.Contains($"`{t.Name}`", File.ReadAllText(Repository.Combine("docs", "metrics.md")), StringComparison.Ordinal));

    [GeneratedRegex(@"// (?<text>.*)\n    public static readonly Query (?<name>\w+)")]
    private static partial Regex CommentAndName();
}
