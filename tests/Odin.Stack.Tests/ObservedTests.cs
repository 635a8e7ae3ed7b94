namespace Odin.Stack.Tests;

/// <summary>Rules and dashboards inside a chart.</summary>
public class ObservedTests
{
    /// <summary>The approved tree of the chart, which no build emits.</summary>
    public const string Tree = "observed";

    [NeedsTool("helm")]
    public void Rules_and_dashboards_are_the_same_in_Helm_and_in_CSharp()
    {
        using var law = new Law(new ObservedChart());
        law.Holds(40);
    }

    [Fact]
    public void The_code_in_the_guide_is_that_of_the_chart()
    {
        var guide = File.ReadAllText(Repository.Combine("docs", "writing-charts.md")).Split("## Dashboards and rules")[1].Split("\n## ")[0];
        var lines = File.ReadAllLines(Path.Combine(Repository.TestProject, "Observed", "ObservedChart.cs")).Select(l => l.Trim()).ToHashSet();
        Assert.Equal(2, Markdown.Blocks(guide, "csharp").Count);
        Assert.All(Markdown.Lines(guide, "csharp"), l => Assert.Contains(l, lines));
    }

    [Fact]
    public void The_chart_is_the_approved_one() => ApprovedTree.Match(
        ChartEmission.Emit(new ObservedChart(), new(1, 0, 0)).Files
            .Where(f => f.Path.StartsWith("templates/", StringComparison.Ordinal) || f.Path.StartsWith("files/", StringComparison.Ordinal))
            .ToDictionary(f => f.Path, f => f.Text),
        Tree);
}
