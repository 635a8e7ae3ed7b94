using System.Text.Json.Nodes;
using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana.Tests.JsonChecks;

/// <summary>Twenty faults that dashboards were found to have, each put into a good one. The classic schemas find 13 and 7 of them.</summary>
public class SeededFaultTests
{
    static readonly DashboardJsonChecks Checks = new() { Checks = Shop.Checks };

    /// <summary>The faults that JSON can have.</summary>
    public static TheoryData<string, string, string> InJson { get; } = new()
    {
        { "bad-promql", "ODIN20", "panels[0].targets[0].expr = \"sum by (\"" },
        { "bogus-unit", "ODIN2313", "panels[0].fieldConfig.defaults.unit = \"not-a-unit\"" },
        { "calcs-not-array", "ODIN2352", "panels[0].options.legend.calcs = \"mean\"" },
        { "custom-typo", "ODIN2351", "panels[0].fieldConfig.defaults.custom.lineWidht = 2" },
        { "dup-panel-id", "ODIN2319", "panels[0].id = 7; panels[1].id = 7" },
        { "hardcoded-ds", "ODIN2333", "panels[0].datasource.uid = \"P1809F7CD0C75ACF3\"" },
        { "legend-mode-typo", "ODIN2352", "panels[0].options.legend.displayMode = \"lsit\"" },
        { "no-schemaVersion", "ODIN2309", "schemaVersion =" },
        { "no-uid", "ODIN2300", "uid =" },
        { "overlap", "ODIN2318", "panels[1].gridPos.x = 4; panels[1].gridPos.y = 2" },
        { "panel-prop-typo", "ODIN2351", "panels[0].descripton = \"Requests.\"" },
        { "refresh-number", "ODIN2352", "refresh = 30" },
        { "removed-graph-panel", "ODIN2316", "panels[0].type = \"graph\"" },
        { "string-id", "ODIN2352", "panels[0].id = \"7\"" },
        { "target-prop-typo", "ODIN2351", "panels[0].targets[0].legendFromat = \"{{status}}\"" },
        { "threshold-no-color", "ODIN2353", "panels[0].fieldConfig.defaults.thresholds.steps[0].color =" },
        { "undefined-var", "ODIN2328", "panels[0].title = \"Requests of $cluster\"" },
        { "unknown-top-prop", "ODIN2351", "titel = \"Shop\"" },
        { "var-type-typo", "ODIN2352", "templating.list[0].type = \"datasuorce\"" },
        { "width-30", "ODIN2317", "panels[0].gridPos.w = 30" },
    };

    [Fact]
    public void There_are_twenty_faults() => Assert.Equal(20, InJson.Count);

    [Fact]
    public void The_good_dashboard_has_none() => Assert.Empty(Checks.Check("good.json", DashboardJson.Classic(Good(), Shop.Declarations)));

    [Theory]
    [MemberData(nameof(InJson))]
    public void A_fault_in_JSON_is_found_where_it_is(string fault, string code, string edits)
    {
        var json = Edit(DashboardJson.Classic(Good(), Shop.Declarations), edits);
        var said = Checks.Check(fault + ".json", json).First(d => d.Code.StartsWith(code, StringComparison.Ordinal));
        Assert.Equal(fault + ".json", said.Location!.File);
        Assert.Contains(Lines(json, edits), l => l == said.Location.Line);
    }

    /// <summary>The faults that C# still lets one write; the others do not compile, or are written by no one.</summary>
    public static TheoryData<string, string> InCSharp { get; } = new()
    {
        { "bad-promql", "ODIN20" }, { "bogus-unit", "ODIN2313" }, { "dup-panel-id", "ODIN2319" }, { "hardcoded-ds", "ODIN2333" },
        { "no-uid", "ODIN2300" }, { "undefined-var", "ODIN2328" }, { "width-30", "ODIN2317" },
    };

    [Theory]
    [MemberData(nameof(InCSharp))]
    public void A_fault_in_CSharp_is_found_at_its_line(string fault, string code)
    {
        var (dashboard, line) = Faulty(fault);
        var said = Assert.Single(Shop.Checks.Check(dashboard));
        Assert.StartsWith(code, said.Code, StringComparison.Ordinal);
        Assert.Equal(line, said.Location!.Line);
    }

    static (Dashboard Dashboard, int Line) Faulty(string fault)
    {
        var good = Good();
        var (first, second) = ((TimeSeriesPanel)good.Panels[0], good.Panels[1]);
        var bad = Query.Parse("sum by (");
        return fault switch
        {
            "bad-promql" => (good with { Panels = [first with { Targets = [bad] }, second] }, bad.Place.Line),
            "bogus-unit" => (good with { Panels = [first with { Unit = new PanelUnit("not-a-unit") }, second] }, first.Source.Line),
            "dup-panel-id" => (good with { Panels = [first, second with { Title = first.Title }] }, second.Source.Line),
            "hardcoded-ds" => Targeting(good, first, new PrometheusQuery(Shop.Requests.Rate().Sum()) { Datasource = "P1809F7CD0C75ACF3" }),
            "no-uid" => (good with { Uid = "" }, good.Source.Line),
            "undefined-var" => (good with { Panels = [first with { Title = "Requests of $cluster" }, second] }, first.Source.Line),
            _ => (good with { Panels = [first with { Width = 30 }, second] }, first.Source.Line),
        };
    }

    static (Dashboard, int) Targeting(Dashboard good, TimeSeriesPanel panel, Target target) =>
        (good with { Panels = [panel with { Targets = [target] }, good.Panels[1]] }, target.Source.Line);

    static Dashboard Good() => new("shop-orders", "Orders")
    {
        Panels =
        [
            new TimeSeriesPanel("Requests")
            {
                Description = "Requests per second.",
                Targets = [Shop.Requests.Rate().Sum([Shop.Status]).As("{{status}}")],
                Thresholds = new(Color.Green, new Threshold(100, Color.Red)),
            },
            new StatPanel("Queue") { Description = "Orders that wait.", Targets = [Query.Parse("sum(shop_queue_length)")] },
        ],
    };

    static string Edit(string json, string edits)
    {
        var root = JsonNode.Parse(json)!;
        foreach (var edit in edits.Split(';', StringSplitOptions.TrimEntries))
        {
            var (path, value) = Split(edit);
            var (parent, name) = Parent(root, path);
            if (value.Length == 0) parent.AsObject().Remove(name); else parent[name] = JsonNode.Parse(value);
        }

        return root.ToJsonString(new() { WriteIndented = true, NewLine = "\n" });
    }

    /// <summary>The lines of the places that were edited, from where their objects begin to the value.</summary>
    static IEnumerable<int> Lines(string json, string edits)
    {
        var root = JsonValue.Read(System.Text.Encoding.UTF8.GetBytes(json));
        var file = new JsonFile("", json);
        foreach (var value in root.All())
            if (edits.Split(';', StringSplitOptions.TrimEntries).Any(e => Split(e).Path is var path && (path == value.Path || ParentPath(path) == value.Path)))
                yield return file.Place(value.At).Line;
    }

    static string ParentPath(string path) => path.LastIndexOf('.') is >= 0 and var dot ? path[..dot] : "";

    static (string Path, string Value) Split(string edit) => (edit[..edit.IndexOf('=', StringComparison.Ordinal)].Trim(), edit[(edit.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim());

    static (JsonNode Parent, string Name) Parent(JsonNode root, string path)
    {
        var names = path.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.');
        var node = root;
        foreach (var name in names[..^1]) node = int.TryParse(name, out var index) ? node[index]! : node[name]!;
        return (node, names[^1]);
    }
}
