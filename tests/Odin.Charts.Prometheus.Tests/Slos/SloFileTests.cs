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
        ["seconds"] = Examples.Hasty,
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

    [NeedsToolTheory("promtool")]
    [InlineData("> 0.0144", "> 0.09")]
    [InlineData("> 0.006", "> 0.00001")]
    [InlineData(" or on () slo:events:rate5m{slo=\"gateway-availability\"} * 0", "")]
    [InlineData(" / (slo:events:rate5m{slo=\"gateway-availability\"} > 0)", " / slo:events:rate5m")]
    [InlineData(" / (slo:events:rate1h{", " * (slo:events:rate1h{")]
    [InlineData("gateway-availability\"} / 0.001", "gateway-availability\"} / 0.002")]
    [InlineData("1 - slo:error_ratio:period{", "2 - slo:error_ratio:period{")]
    [InlineData("[30d]", "[7m]")]
    [InlineData("absent(slo:errors:rate5m{", "absent(slo:errors:rate9m{")]
    public void The_tests_find_a_rule_that_is_wrong(string right, string wrong)
    {
        using var folder = new TemporaryFolder();
        var rules = Examples.Compile(Examples.Availability);
        var yaml = System.Text.RegularExpressions.Regex.Replace(rules.ToYaml(), @"\n\s+or on \(\)", " or on ()");
        Assert.Contains(right, yaml, StringComparison.Ordinal);
        folder.Write(rules.RuleFileName, yaml.Replace(right, wrong, StringComparison.Ordinal));
        var file = folder.Write("fast.yaml", rules.Tests()["gateway-availability.test.yaml"]);
        Assert.Contains("got:", ToolRun.Of(Tool.Promtool, ["test", "rules", file]).Refused(), StringComparison.Ordinal);
    }
}
