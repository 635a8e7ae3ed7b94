namespace Odin.Charts.Grafana.Tests.Json;

/// <summary>The JSON of dashboards against the schemas of Grafana's own packages.</summary>
public class SchemaTests
{
    /// <summary>Types of panels that the schemas of ../shared lack.</summary>
    static readonly string[] WithoutSchema = ["text", "histogram", "piechart", "traces"];

    static readonly string Validator = Repository.Combine("..", "shared", "tools", "validate-dashboards.cjs");

    [NeedsTool("node")]
    public void Everything_passes_the_schemas_of_the_foundation_SDK()
    {
        if (!File.Exists(Validator)) return;
        using var folder = new TemporaryFolder();
        var file = folder.Write("everything.json", DashboardJson.Classic(Everything.Dashboard()));
        var environment = new Dictionary<string, string> { ["NODE_PATH"] = Modules };
        var said = ToolRun.Of(Tool.Node, [Validator, file], environment: environment).Output
            .Split('\n').Skip(1).Where(l => l.Trim().Length > 0).ToList();
        Assert.All(said, l => Assert.Contains(WithoutSchema, t => l.Contains($"({t}) no schema for panel type", StringComparison.Ordinal)));
    }

    static string Modules => Path.Combine(Tool.Folder, "npm", "node_modules");
}
