using System.Globalization;
using System.Text;

namespace Odin.Charts.Prometheus.Tests;

/// <summary>Runs Sloth's rules and ours on the same series.</summary>
static class SideBySide
{
    const int Step = 2;

    public const string OurPage = "count(ALERTS{alertname=\"OursBudgetBurn\", severity=\"critical\", alertstate=\"firing\"}) > bool 0 or vector(0)";
    public const string OurTicket = "count(ALERTS{alertname=\"OursBudgetBurn\", severity=\"warning\", alertstate=\"firing\"}) > bool 0 or vector(0)";
    public const string SlothPage = "count(ALERTS{alertname=\"Sloth\", sloth_severity=\"page\", alertstate=\"firing\"}) > bool 0 or vector(0)";
    public const string SlothTicket = "count(ALERTS{alertname=\"Sloth\", sloth_severity=\"ticket\", alertstate=\"firing\"}) > bool 0 or vector(0)";

    /// <summary>Plays traffic, and fails when an expression does not give its value at the end.</summary>
    public static void Expect(SlothExample example, Traffic traffic, TrafficPhase[] phases, params (string Expression, double Value)[] expected)
    {
        using var folder = new TemporaryFolder();
        var rules = new RuleFile("ours") { Slos = [example.Slo] }.Compile(SlothExample.Declarations);
        folder.Write("ours.yaml", rules.ToYaml());
        folder.Write("sloth.yaml", example.Sloth.ToYaml());
        var test = folder.Write("test.yaml", Test(rules, traffic, phases, expected));
        ToolRun.Of(Tool.Promtool, ["test", "rules", test]).Succeeded();
    }

    static string Test(CompiledRules rules, Traffic traffic, TrafficPhase[] phases, (string Expression, double Value)[] expected)
    {
        var yaml = new StringBuilder($"rule_files: [ours.yaml, sloth.yaml]\nevaluation_interval: "
            + $"{Step}m\ngroup_eval_order:\n");
        foreach (var group in rules.Groups) yaml.Append($"  - {group.Name}\n");
        yaml.Append($"tests:\n  - interval: {Step}m\n    input_series:\n");
        foreach (var series in traffic.Series)
            yaml.Append($"      - series: '{series.Series}'\n        values: "
                + $"'{TrafficPhase.Values(series, phases, Step)}'\n");
        yaml.Append("    promql_expr_test:\n");
        foreach (var (expression, value) in expected)
            yaml.Append(CultureInfo.InvariantCulture,
                $"      - expr: '{expression}'\n        eval_time: {phases.Sum(p => p.Steps)}m\n        "
                + $"exp_samples: [{{labels: '{{}}', value: {value}}}]\n");
        return yaml.ToString();
    }
}
