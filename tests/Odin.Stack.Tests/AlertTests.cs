using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack.Tests;

/// <summary>Whether the alerts of a part fire when they should, stay silent when they should, and end: <c>promtool test rules</c> on
/// <c>alerts.test.yaml</c> in the folder of the part, beside the tests that its SLOs bring.</summary>
public partial class AlertTests
{
    static readonly string Runbooks = Repository.Combine("docs", "runbooks");

    /// <summary>Runs the tests, after a look whether each alert has one, and a runbook.</summary>
    internal static void Of(RuleFile file, Declarations declarations, string part)
    {
        using var folder = new TemporaryFolder();
        var compiled = file.Compile(declarations);
        var tests = File.ReadAllText(Path.Combine(Repository.TestProject, part, "alerts.test.yaml"));
        Assert.All(Alerts(file), alert => Assert.Contains($"alertname: {alert}\n", tests, StringComparison.Ordinal));
        Assert.All(Alerts(file), Described);
        folder.Write(compiled.RuleFileName, compiled.ToYaml());
        var files = compiled.Tests().Select(t => folder.Write(t.Key, t.Value)).Append(folder.Write("alerts.test.yaml", tests));
        ToolRun.Of(Tool.Promtool, ["test", "rules", .. files], folder.Path).Succeeded();
    }

    static IEnumerable<string> Alerts(RuleFile file) => file.Groups.SelectMany(g => g.Rules).OfType<AlertRule>().Select(a => a.Name);

    static void Described(string alert)
    {
        var text = File.ReadAllText(Path.Combine(Runbooks, alert + ".md"));
        Assert.StartsWith($"# {alert}\n", text, StringComparison.Ordinal);
        Assert.All(["\n## Meaning\n", "\n## Diagnosis\n", "\n## Remedy\n"], heading => Assert.Contains(heading, text, StringComparison.Ordinal));
    }
}
