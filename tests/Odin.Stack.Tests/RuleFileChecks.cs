using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack.Tests;

/// <summary>What the rules of every part must pass: promtool takes them, they do what their tests say, and each alert has its page.</summary>
internal static partial class RuleFileChecks
{
    static readonly string Runbooks = Repository.Combine("docs", "runbooks");

    /// <summary>Runs promtool's tests of a file of rules: those of its SLOs, and those in <c>alerts.test.yaml</c> of a folder of this project.</summary>
    public static void DoWhatTheySay(RuleFile file, Declarations declarations, string folderOfTests)
    {
        using var folder = new TemporaryFolder();
        var compiled = file.Compile(declarations);
        folder.Write(compiled.RuleFileName, compiled.ToYaml());
        var tests = compiled.Tests().Select(t => folder.Write(t.Key, t.Value))
            .Append(folder.Write("alerts.test.yaml", File.ReadAllText(Path.Combine(Repository.TestProject, folderOfTests, "alerts.test.yaml"))));
        ToolRun.Of(Tool.Promtool, ["check", "rules", folder.Combine(compiled.RuleFileName)]).Succeeded();
        ToolRun.Of(Tool.Promtool, ["test", "rules", .. tests], folder.Path).Succeeded();
    }

    /// <summary>Every alert is in the tests: fired at least once, and silent at least once.</summary>
    public static void AreAllTested(RuleFile file, string folderOfTests)
    {
        var tests = GoYaml.Read(File.ReadAllText(Path.Combine(Repository.TestProject, folderOfTests, "alerts.test.yaml")))!["tests"]!.AsArray()
            .SelectMany(t => t!["alert_rule_test"]!.AsArray()).Select(t => ((string)t!["alertname"]!, IsFiring: t["exp_alerts"]!.AsArray().Count > 0)).ToHashSet();
        Assert.All(Alerts(file).Select(a => a.Name), name => Assert.Superset(new HashSet<(string, bool)> { (name, true), (name, false) }, tests));
    }

    /// <summary>Every alert, and every SLO, links to a page that says what it means, what to look at and what to do.</summary>
    public static void HaveRunbooks(RuleFile file) => Assert.All(Alerts(file).Select(a => a.Runbook).Concat(file.Slos.Select(s => s.Runbook)), runbook =>
    {
        var page = Path.Combine(Runbooks, Page().Match(runbook ?? "").Groups[1].Value);
        Assert.True(File.Exists(page), $"There is no {page}");
        var text = File.ReadAllText(page);
        Assert.StartsWith($"# {Path.GetFileNameWithoutExtension(page)}\n", text, StringComparison.Ordinal);
        Assert.All(["## Meaning", "## Diagnosis", "## Remedy"], heading => Assert.Contains(heading, text, StringComparison.Ordinal));
    });

    static IEnumerable<AlertRule> Alerts(RuleFile file) => file.Groups.SelectMany(g => g.Rules).OfType<AlertRule>();

    [GeneratedRegex("/docs/runbooks/([A-Za-z]+\\.md)$")]
    private static partial Regex Page();
}
