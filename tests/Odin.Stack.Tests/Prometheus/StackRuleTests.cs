using System.Text.RegularExpressions;
using Odin.Charts.Prometheus;

namespace Odin.Stack.Tests;

/// <summary>The alerts and SLOs of Prometheus and Alertmanager.</summary>
public partial class StackRuleTests
{
    static readonly string Runbooks = Repository.Combine("docs", "runbooks");

    static readonly Dictionary<string, (CompiledRules Rules, Odin.Charts.Metrics.Declarations Declarations, AlertScenario[] Scenarios)> Files = new()
    {
        ["prometheus"] = (PrometheusRules.File.Compile(PrometheusRules.Declarations), PrometheusRules.Declarations, PrometheusAlertScenarios.All),
        ["alertmanager"] = (AlertmanagerRules.File.Compile(AlertmanagerRules.Declarations), AlertmanagerRules.Declarations, AlertmanagerAlertScenarios.All),
    };

    public static TheoryData<string> Names { get; } = [.. Files.Keys];

    public static IEnumerable<object[]> Objectives => Files.SelectMany(f => f.Value.Rules.File.Slos.Select(s => new object[] { f.Key, s.Name }));

    [NeedsToolTheory("promtool")]
    [MemberData(nameof(Names))]
    public void Promtool_takes_the_rules(string name) => ToolRun.Of(
        Tool.Promtool, ["check", "rules", Repository.Combine("artifacts", "charts", name, "files", "rules", Files[name].Rules.RuleFileName)]).Succeeded();

    [NeedsToolTheory("promtool")]
    [MemberData(nameof(Names))]
    public void Alerts_stay_silent_fire_and_end(string name)
    {
        using var folder = new TemporaryFolder();
        var (rules, _, scenarios) = Files[name];
        folder.Write(rules.RuleFileName, rules.ToYaml());
        ToolRun.Of(Tool.Promtool, ["test", "rules", folder.Write("alerts.test.yaml", AlertScenario.File(rules, scenarios))], folder.Path).Succeeded();
    }

    /// <summary>Each with its own rules alone: promtool evaluates all that a file has.</summary>
    [NeedsToolTheory("promtool")]
    [MemberData(nameof(Objectives))]
    public void Objectives_do_what_they_say(string file, string slo)
    {
        using var folder = new TemporaryFolder();
        var rules = new RuleFile(slo) { Slos = [Files[file].Rules.File.Slos.Single(s => s.Name == slo)] }.Compile(Files[file].Declarations);
        folder.Write(rules.RuleFileName, rules.ToYaml());
        ToolRun.Of(Tool.Promtool, ["test", "rules", .. rules.Tests().Select(t => folder.Write(t.Key, t.Value))], folder.Path).Succeeded();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_alert_that_is_no_objective_s_has_a_scenario(string name)
    {
        var (rules, _, scenarios) = Files[name];
        Assert.Equal(Alerts(rules).Where(a => !a.Labels.ContainsKey(SloSeries.Label)).Select(a => a.Name).Order(), scenarios.Select(s => s.Alert).Order());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_alert_has_a_runbook_that_says_what_it_means_what_to_look_at_and_what_to_do(string name) => Assert.All(Alerts(Files[name].Rules), alert =>
    {
        var page = Page().Match(alert.Runbook ?? "").Groups[1].Value;
        var text = File.ReadAllText(Path.Combine(Runbooks, page));
        Assert.StartsWith($"# {Path.GetFileNameWithoutExtension(page)}", text, StringComparison.Ordinal);
        Assert.All(["## Meaning", "## Diagnosis", "## Remedy"], heading => Assert.Contains(heading, text, StringComparison.Ordinal));
    });

    static IEnumerable<AlertRule> Alerts(CompiledRules rules) => rules.Groups.SelectMany(g => g.Rules).OfType<AlertRule>();

    [GeneratedRegex("/docs/runbooks/([A-Za-z]+\\.md)$")]
    private static partial Regex Page();
}
