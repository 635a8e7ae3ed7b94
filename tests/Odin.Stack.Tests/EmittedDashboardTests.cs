using System.Text;
using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>What every dashboard that a build emits must pass.</summary>
public class EmittedDashboardTests
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
    public void The_schemas_take_them() =>
        DashboardSchemas.Take(Files.Select(f => KeyValuePair.Create(Path.GetRelativePath(Folder, f), File.ReadAllText(f))));

    [NeedsTool("promtool")]
    public void Promtool_takes_every_expression()
    {
        var rules = new StringBuilder("groups:\n- name: dashboards\n  rules:\n");
        foreach (var (i, query) in Queries("prometheus").Index())
            rules.Append($"  - record: expression:{i.ToString(System.Globalization.CultureInfo.InvariantCulture)}\n    expr: {JsonValue.Create(query.Text).ToJsonString()}\n");
        using var folder = new TemporaryFolder();
        ToolRun.Of(Tool.Promtool, ["check", "rules", folder.Write("rules.yaml", rules.ToString())]).Succeeded();
    }

    [NeedsNpm]
    public void Grafanas_grammars_take_every_query_of_logs_and_traces() =>
        NpmCheck.Queries.Check([.. Queries("logql", "traceql").Select(q => Item(q.Dashboard, q.Language, q.Text))]).Succeeded();

    [NeedsNpmTheory]
    [InlineData("loki", "expr", """sum by (level) (count_over_time({app="$app"} |= "a" | json | level=~"${level:regex}" [$__auto]))""", true)]
    [InlineData("loki", "expr", """{app="x"} |== "a" """, false)]
    [InlineData("loki", "expr", """sum(rate({app="x"}[5m])""", false)]
    [InlineData("tempo", "query", """{ resource.service.name = "$service" && duration > 2s } | rate() by (name)""", true)]
    [InlineData("tempo", "query", "{ resource.service.name == }", false)]
    public void A_planted_error_of_a_query_is_found(string type, string key, string query, bool isFine)
    {
        var target = new JsonObject { [key] = query, ["queryType"] = "traceql" };
        var classic = new JsonObject { ["panels"] = new JsonArray(new JsonObject { ["datasource"] = new JsonObject { ["type"] = type }, ["targets"] = new JsonArray(target.DeepClone()) }) };
        var v2 = new JsonObject { ["elements"] = new JsonObject { ["a"] = new JsonObject { ["kind"] = "DataQuery", ["group"] = type, ["spec"] = target.DeepClone() } } };
        foreach (var dashboard in (JsonObject[])[classic, v2])
        {
            var found = Assert.Single(DashboardQuery.Of("planted.json", dashboard.ToJsonString()));
            var run = NpmCheck.Queries.Check([Item(found.Dashboard, found.Language, found.Text)]);
            if (isFine) run.Succeeded();
            else Assert.Contains("1 invalid", run.Refused(), StringComparison.Ordinal);
        }
    }

    static IEnumerable<DashboardQuery> Queries(params string[] languages) =>
        Files.SelectMany(f => DashboardQuery.Of(f, File.ReadAllText(f))).Where(q => languages.Contains(q.Language));

    static JsonObject Item(string name, string language, string query) => new() { ["name"] = name, ["language"] = language, ["query"] = query };
}
