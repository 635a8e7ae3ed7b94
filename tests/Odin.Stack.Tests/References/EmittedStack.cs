using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Odin.Charts;

namespace Odin.Stack.Tests;

/// <summary>The whole stack as a build sees it before it writes anything.</summary>
internal static class EmittedStack
{
    static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static readonly Lazy<Charts.EmittedChart> Once = new(() => ChartEmission.Emit(new OdinChart(), new(0, 1, 0)));

    public static Charts.EmittedChart Chart => Once.Value;

    /// <summary>All alerts of all charts.</summary>
    public static IEnumerable<RunbookLink> Runbooks => Of(Chart);

    /// <summary>The objects of a release with default values, with one text of one object replaced.</summary>
    public static IReadOnlyList<RenderedObject> With(string kind, string name, string old, string @new)
    {
        var found = Chart.Rendering!.Single(o => (string?)o.Data["kind"] == kind && (string?)o.Data["metadata"]!["name"] == name);
        var text = found.Data.ToJsonString(Plain);
        Assert.Contains(old, text, StringComparison.Ordinal);
        var changed = found with { Data = (JsonObject)JsonNode.Parse(text.Replace(old, @new, StringComparison.Ordinal))! };
        return [.. Chart.Rendering!.Select(o => o == found ? changed : o)];
    }

    static IEnumerable<RunbookLink> Of(Charts.EmittedChart chart) => chart.Runbooks.Concat(chart.Subcharts.SelectMany(s => Of(s.Chart)));
}
