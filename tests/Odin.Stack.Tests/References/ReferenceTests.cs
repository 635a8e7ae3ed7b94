using System.Text.Json.Nodes;
using Odin.Charts;

namespace Odin.Stack.Tests;

/// <summary>The build checks what a release with default values and with each profile refers to; here each part and each feature
/// is switched as well.</summary>
public class ReferenceTests
{
    static readonly Dictionary<string, Chart> Shipped = typeof(TempoChart).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Chart)) && !type.IsAbstract && !type.ContainsGenericParameters)
        .Select(type => (Chart)Activator.CreateInstance(type)!)
        .ToDictionary(chart => chart.Name);

    public static TheoryData<string> Charts { get; } = [.. EmittedChart.Built.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Charts))]
    public void Every_reference_resolves_with_each_boolean_flipped(string name)
    {
        var chart = Shipped[name];
        var emitted = ChartEmission.Emit(chart, new(0, 1, 0));
        var rendered = EmittedChart.Named(name).FlippedBooleans
            .Select(flip => (flip.Path, Objects: Rendered(chart, flip.Values))).Where(flip => flip.Objects != null).ToList();
        Assert.NotEmpty(rendered);
        var problems = rendered.SelectMany(flip => ReferenceChecks.Check(emitted, flip.Objects!).Select(d => $"{flip.Path}: {d.Message}")).ToList();
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    /// <summary>Nothing when the chart refuses the values.</summary>
    static IReadOnlyList<RenderedObject>? Rendered(Chart chart, JsonObject values)
    {
        try
        {
            return chart.Render(values);
        }
        catch (ChartException)
        {
            return null;
        }
    }
}
