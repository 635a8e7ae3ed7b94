using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>The schemas of Grafana's foundation SDK. They have none for some kinds of panels, which are left out.</summary>
internal static class DashboardSchemas
{
    static readonly string[] WithoutSchema = ["text", "traces"];

    /// <summary>The schemas take dashboards, each under a name of a file.</summary>
    public static void Take(IEnumerable<KeyValuePair<string, string>> dashboards)
    {
        using var folder = new TemporaryFolder();
        SharedSchemas.Dashboards.Check([.. dashboards.Select(d => folder.Write(d.Key, Checkable(JsonNode.Parse(d.Value)!).ToJsonString()))]).Succeeded();
    }

    static JsonNode Checkable(JsonNode node)
    {
        if (node["panels"] is not JsonArray panels) return node;
        foreach (var panel in panels.ToList())
            if (WithoutSchema.Contains((string?)panel!["type"])) panels.Remove(panel);
            else Checkable(panel);
        return node;
    }
}
