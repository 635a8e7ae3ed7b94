using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Odin.Stack.Tests;

/// <summary>The alerts and the SLO about the exporter.</summary>
public partial class ExporterRuleTests
{
    static readonly string Runbooks = Repository.Combine("docs", "runbooks");

    static string Rules => File.ReadAllText(Repository.Combine("artifacts", "charts", "odin-exporter", "files", "rules", "odin-exporter.rules.yaml"));

    [NeedsTool("promtool")]
    public void Promtool_takes_the_rules()
    {
        using var folder = new TemporaryFolder();
        ToolRun.Of(Tool.Promtool, ["check", "rules", folder.Write("rules.yaml", Rules)]).Succeeded();
    }

    [NeedsTool("promtool")]
    public void The_rules_do_what_they_say()
    {
        using var folder = new TemporaryFolder();
        var compiled = ExporterRules.File.Compile(ExporterRules.Declarations);
        folder.Write(compiled.RuleFileName, compiled.ToYaml());
        var tests = compiled.Tests().Select(t => folder.Write(t.Key, t.Value))
            .Append(folder.Write("alerts.test.yaml", File.ReadAllText(Path.Combine(Repository.TestProject, "Exporter", "alerts.test.yaml"))));
        ToolRun.Of(Tool.Promtool, ["test", "rules", .. tests], folder.Path).Succeeded();
    }

    [Fact]
    public void Every_alert_has_a_runbook_that_is_there()
    {
        var alerts = Alerts(GoYaml.Read(Rules)).ToList();
        Assert.NotEmpty(alerts);
        Assert.All(alerts, a =>
        {
            var page = Page().Match((string?)a["annotations"]!["runbook_url"] ?? "").Groups[1].Value;
            Assert.True(File.Exists(Path.Combine(Runbooks, page)), $"{a["alert"]} has no page {page}");
        });
    }

    [Fact]
    public void Every_runbook_says_what_it_means_what_to_look_at_and_what_to_do() => Assert.All(Directory.EnumerateFiles(Runbooks, "OdinExporter*.md"), page =>
    {
        var text = File.ReadAllText(page);
        Assert.StartsWith($"# {Path.GetFileNameWithoutExtension(page)}", text, StringComparison.Ordinal);
        Assert.All(["## Meaning", "## Diagnosis", "## Remedy"], heading => Assert.Contains(heading, text, StringComparison.Ordinal));
    });

    static IEnumerable<JsonNode> Alerts(JsonNode? rules) => rules!["groups"]!.AsArray()
        .SelectMany(g => g!["rules"]!.AsArray()).Where(r => r!["alert"] is not null).Select(r => r!);

    [GeneratedRegex("/docs/runbooks/([A-Za-z]+\\.md)$")]
    private static partial Regex Page();
}
