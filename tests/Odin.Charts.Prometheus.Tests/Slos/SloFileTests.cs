namespace Odin.Charts.Prometheus.Tests;

public class SloFileTests
{
    public static TheoryData<string> Slos { get; } = [.. All.Keys];

    static Dictionary<string, Slo> All => new()
    {
        ["events"] = Examples.Availability,
        ["latency"] = Examples.Latency,
        ["native"] = Examples.NativeLatency,
        ["gauge"] = Examples.Reachable,
        ["comparison"] = Examples.Wifi,
    };

    [Theory]
    [MemberData(nameof(Slos))]
    public void Rules_and_tests_of_an_SLO_are_approved(string kind)
    {
        var rules = Examples.Compile(All[kind]);
        Assert.DoesNotContain(rules.Diagnostics, d => d.Severity > DiagnosticSeverity.Info);
        ApprovedTree.Match(new Dictionary<string, string>(rules.Tests()) { [rules.RuleFileName] = rules.ToYaml() }, $"Slos/{kind}");
    }

    [NeedsToolTheory("promtool")]
    [MemberData(nameof(Slos))]
    public void Burning_fires_each_tier_and_all_else_is_silent(string kind)
    {
        using var folder = new TemporaryFolder();
        var rules = Examples.Compile(All[kind]);
        var file = folder.Write(rules.RuleFileName, rules.ToYaml());
        ToolRun.Of(Tool.Promtool, ["check", "rules", "--lint-fatal", file]).Succeeded();
        foreach (var (name, text) in rules.Tests())
            ToolRun.Of(Tool.Promtool, ["test", "rules", folder.Write(name, text)]).Succeeded();
    }
}
