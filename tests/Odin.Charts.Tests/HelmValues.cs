using System.Text.Json.Nodes;

namespace Odin.Charts.Tests;

/// <summary>The values that the templates of a chart see in the real Helm.</summary>
internal static class HelmValues
{
    /// <summary>Makes the values visible, whatever characters they hold.</summary>
    public const string Show = "values: {{ toJson .Values | b64enc }}\n";

    /// <summary>The values that a chart's template saw, or null and helm's words when it refused them.</summary>
    public static (JsonNode? Values, string Error) Of(params string[] arguments)
    {
        var run = RealHelm.Run(["template", "release-name", .. arguments]);
        if (run.ExitCode != 0) return (null, run.Error);
        var line = run.Output.Split('\n').Single(l => l.StartsWith("values: ", StringComparison.Ordinal));
        return (JsonNode.Parse(Convert.FromBase64String(line["values: ".Length..])), "");
    }
}
