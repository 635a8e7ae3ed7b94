using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Odin.Stack.Tests;

/// <summary>What every dashboard that a build emits must pass.</summary>
public partial class EmittedDashboardTests
{
    static readonly string Folder = Repository.Combine("artifacts", "dashboards");

    static readonly List<string> Files = !Directory.Exists(Folder) ? [] :
        [.. Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_build_has_emitted_dashboards() =>
        Assert.Contains("tempo/odin-tempo.json", Files.Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')));

    [Fact]
    public void A_dashboard_is_the_same_as_the_one_in_its_chart() => Assert.All(Files, f =>
    {
        var chart = Path.GetFileName(Path.GetDirectoryName(f))!;
        Assert.Equal(File.ReadAllText(Repository.Combine("artifacts", "charts", chart, "files", "dashboards", Path.GetFileName(f))), File.ReadAllText(f));
    });

    [NeedsDashboardSchemas]
    public void The_schemas_take_them() => SharedSchemas.Dashboards.Check(Files).Succeeded();

    [NeedsTool("promtool")]
    public void Promtool_takes_every_expression()
    {
        var rules = new StringBuilder("groups:\n- name: dashboards\n  rules:\n");
        foreach (var (i, expression) in Files.SelectMany(f => Expressions(JsonNode.Parse(File.ReadAllText(f)))).Index())
            rules.Append($"  - record: expression:{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}\n    expr: {JsonValue.Create(Variable().Replace(expression, "5m")).ToJsonString()}\n");
        using var folder = new TemporaryFolder();
        ToolRun.Of(Tool.Promtool, ["check", "rules", folder.Write("rules.yaml", rules.ToString())]).Succeeded();
    }

    /// <summary>Those in PromQL.</summary>
    static IEnumerable<string> Expressions(JsonNode? node) => node switch
    {
        JsonObject map when (string?)map["datasource"]?["type"] is "loki" or "tempo" && map["expr"] is not null => [],
        JsonObject map => map.SelectMany(p => p.Key == "expr" ? [p.Value!.GetValue<string>()] : Expressions(p.Value)),
        JsonArray items => items.SelectMany(Expressions),
        _ => [],
    };

    /// <summary>Grafana's own variables of time.</summary>
    [GeneratedRegex(@"\$__(?:rate_)?interval|\$__range")]
    private static partial Regex Variable();
}
