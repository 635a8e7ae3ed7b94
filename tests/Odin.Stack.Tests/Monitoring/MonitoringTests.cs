using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>Dashboards and objectives that belong to no single part.</summary>
public class MonitoringTests
{
    static readonly Lazy<Dictionary<string, string>> Files = new(() => new MonitoringChart().Render().Select(o => o.Data)
        .Where(o => (string?)o["kind"] == "ConfigMap").SelectMany(o => o["data"]!.AsObject()).ToDictionary(p => p.Key, p => (string)p.Value!));

    static IEnumerable<JsonNode> Dashboards => Files.Value.Where(f => f.Key.EndsWith(".json", StringComparison.Ordinal)).Select(f => JsonNode.Parse(f.Value)!);

    [Fact]
    public void All_dashboards_are_there() => Assert.Equal(
        ["odin-gpu", "odin-nodes", "odin-slo", "odin-stack", "odin-traces", "odin-workloads"], Dashboards.Select(d => (string)d["uid"]!).Order(StringComparer.Ordinal));

    [NeedsDashboardSchemas]
    public void The_schemas_take_them() => DashboardSchemas.Take(Files.Value.Where(f => f.Key.EndsWith(".json", StringComparison.Ordinal)));

    [Fact]
    public void Every_dashboard_is_found_by_its_tag_and_links_to_all_others() => Assert.All(Dashboards, d =>
    {
        Assert.Contains("odin", d["tags"]!.AsArray().Select(t => (string?)t));
        Assert.Contains(d["links"]!.AsArray(), l => (string?)l!["type"] == "dashboards" && l["tags"]!.AsArray().Any(t => (string?)t == "odin"));
    });

    [Fact]
    public void Every_panel_says_what_to_do() =>
        Assert.All(Dashboards.SelectMany(Panels).Where(p => (string?)p["type"] != "row"), p => Assert.NotEmpty((string?)p["description"] ?? ""));

    /// <summary>The home dashboard names all others in a text.</summary>
    [Fact]
    public void Every_address_in_a_text_is_that_of_a_dashboard()
    {
        var uids = Dashboards.Select(d => "/d/" + (string)d["uid"]!).ToHashSet();
        var named = Dashboards.SelectMany(Panels).Where(p => (string?)p["type"] == "text")
            .SelectMany(p => ((string)p["options"]!["content"]!).Split("](").Skip(1).Select(t => t[..t.IndexOf(')', StringComparison.Ordinal)])).ToList();
        Assert.Equal(5, named.Count);
        Assert.Subset(uids, named.ToHashSet());
    }

    [NeedsTool("promtool")]
    public void The_objectives_do_what_they_say()
    {
        using var folder = new TemporaryFolder();
        var compiled = PlanObjectives.File.Compile(Monitoring.Declarations);
        folder.Write(compiled.RuleFileName, compiled.ToYaml());
        ToolRun.Of(Tool.Promtool, ["check", "rules", folder.Combine(compiled.RuleFileName)]).Succeeded();
        foreach (var (name, text) in compiled.Tests()) ToolRun.Of(Tool.Promtool, ["test", "rules", folder.Write(name, text)], folder.Path).Succeeded();
    }

    [Fact]
    public void Every_objective_has_a_runbook() => RuleFileChecks.HaveRunbooks(PlanObjectives.File);

    /// <summary>Grafana opens the file of the home dashboard by its name.</summary>
    [Fact]
    public void A_file_is_named_after_its_dashboard() => Assert.All(
        Files.Value.Where(f => f.Key.EndsWith(".json", StringComparison.Ordinal)), f => Assert.Equal($"{JsonNode.Parse(f.Value)!["uid"]}.json", f.Key));

    static IEnumerable<JsonNode> Panels(JsonNode node) => node["panels"] is JsonArray panels ? panels.SelectMany(p => Panels(p!).Prepend(p!)) : [];
}
