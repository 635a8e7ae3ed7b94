using System.Security.Cryptography;

namespace Odin.Charts.Grafana.Tests.Json;

/// <summary>The JSON of dashboards against schemas that are Grafana's own.</summary>
public class SchemaTests
{
    static readonly string Modules = Path.Combine(Tool.Folder, "npm", "node_modules");

    [NeedsGrafanaTypes]
    public void The_classic_JSON_is_of_Grafanas_types() =>
        CheckTypes("classic", DashboardJson.Classic(Everything.Dashboard()));

    [NeedsGrafanaTypes]
    public void The_v2_JSON_is_of_Grafanas_types() => CheckTypes("v2", DashboardJson.V2(Everything.Dashboard()));

    [NeedsGrafanaTypes]
    public void What_is_not_of_Grafanas_types_is_refused() => Assert.Contains(
        "\"additionalProperty\":\"drawStile\"",
        Types("classic", DashboardJson.Classic(Everything.Dashboard()).Replace("\"drawStyle\"", "\"drawStile\"", StringComparison.Ordinal)).Refused(),
        StringComparison.Ordinal);

    [NeedsDashboardSchemas]
    public void The_classic_JSON_passes_the_schemas_of_the_foundation_SDK()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("everything.json", DashboardJson.Classic(Everything.Dashboard()));
        var said = SharedSchemas.Dashboards.Check([file]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1);
        Assert.All(said, l => Assert.Contains(WithoutSchema, t => l.EndsWith($"({t}) no schema for panel type", StringComparison.Ordinal)));
    }

    /// <summary>Panels that the foundation SDK's schemas of ../shared lack.</summary>
    static readonly string[] WithoutSchema = ["text", "histogram", "piechart", "traces"];

    static void CheckTypes(string model, string json) => Types(model, json).Succeeded();

    static ToolRun Types(string model, string json)
    {
        using var folder = new TemporaryFolder();
        var types = Path.Combine(Repository.TestProject, "Schema", "grafana.ts");
        var version = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(types)))[..8];
        var schema = Path.Combine(Tool.Folder, "npm", $"grafana-{version}.json");
        return Node([Path.Combine(Repository.TestProject, "Schema", "check.cjs"), schema, model, folder.Write(model + ".json", json)]);
    }

    static ToolRun Node(IEnumerable<string> arguments) =>
        ToolRun.Of(Tool.Node, arguments, environment: new Dictionary<string, string> { ["NODE_PATH"] = Modules });

    /// <summary>A test on the schemas that are made of the npm package of Grafana's types.</summary>
    sealed class NeedsGrafanaTypesAttribute : FactAttribute
    {
        public NeedsGrafanaTypesAttribute() => Skip = Tool.IsCi ? null
            : !Directory.Exists(Path.Combine(Modules, "@grafana", "schema")) ? "Grafana's types are not installed: run ./test.sh"
            : Tool.Node.IsInstalled ? null : Tool.Node.Missing;
    }
}
