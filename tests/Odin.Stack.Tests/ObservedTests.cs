namespace Odin.Stack.Tests;

/// <summary>Rules and dashboards inside a chart.</summary>
public class ObservedTests
{
    [NeedsTool("helm")]
    public void Rules_and_dashboards_are_the_same_in_Helm_and_in_CSharp()
    {
        using var law = new Law(new ObservedChart());
        law.Holds(40);
    }

    [Fact]
    public void The_chart_is_the_approved_one() => ApprovedTree.Match(
        ChartEmission.Emit(new ObservedChart(), new(1, 0, 0)).Files
            .Where(f => f.Path.StartsWith("templates/", StringComparison.Ordinal) || f.Path.StartsWith("files/", StringComparison.Ordinal))
            .ToDictionary(f => f.Path, f => f.Text),
        "observed");
}
