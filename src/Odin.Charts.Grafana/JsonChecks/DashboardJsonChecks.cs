using System.Collections.Immutable;
using System.Text.Json;

namespace Odin.Charts.Grafana;

/// <summary>Finds what is wrong with dashboards that are written, or exported, as classic JSON.</summary>
public sealed record DashboardJsonChecks
{
    /// <summary>The metrics that there are, and how queries are checked against them.</summary>
    public DashboardChecks Checks { get; init; } = new();

    /// <summary>Everything that is wrong with a dashboard, with its lines and columns.</summary>
    /// <param name="file">The name of the file, for the diagnostics.</param>
    /// <param name="json">The JSON.</param>
    public ImmutableArray<Diagnostic> Check(string file, string json)
    {
        var text = new JsonFile(file, json);
        try
        {
            var found = new JsonInspection(this, text, JsonValue.Read(text.Bytes)).Run();
            return [.. found.OrderBy(f => f.Location!.Line).ThenBy(f => f.Location!.Column)];
        }
        catch (JsonException error)
        {
            var place = new SourceLocation(file, (int)(error.LineNumber ?? 0) + 1, (int)(error.BytePositionInLine ?? 0) + 1);
            return [DashboardProblems.NotJson(error).At(place)];
        }
    }
}
