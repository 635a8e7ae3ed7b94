using System.Collections.Immutable;
using System.Globalization;

namespace Odin.Charts.Prometheus;

/// <summary>Writes the tests of an SLO as a file for <c>promtool test rules</c>.
/// Source: https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/.</summary>
internal static class SloTestFile
{
    /// <summary>Steps between samples and between evaluations. Windows of days have fewer, so that promtool is done
    /// in seconds, and never loads the 10,000 samples in one query at which it gives up.</summary>
    static readonly (int Samples, int Evaluations) Fast = (1, 1), Slow = (2, 4);

    /// <summary>The files by name: <c>x.test.yaml</c>, and <c>x.slow.test.yaml</c> for tests that last longer than half
    /// a day of minutes.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Write(Slo slo, string ruleFile, IEnumerable<SloScenario> scenarios)
    {
        var files = scenarios.ToLookup(s => s.Phases.Sum(p => p.Steps) > 12 * 60);
        if (files[false].Any()) yield return new($"{slo.Name}.test.yaml", Write(slo, ruleFile, Fast, files[false]));
        if (files[true].Any()) yield return new($"{slo.Name}.slow.test.yaml", Write(slo, ruleFile, Slow, files[true]));
    }

    static string Write(Slo slo, string ruleFile, (int Samples, int Evaluations) interval, IEnumerable<SloScenario> scenarios)
    {
        var yaml = new YamlLines()
            .Comment(0, $"Tests of the SLO {slo.Name}. Run them with: promtool test rules <this file>")
            .Line(0, "rule_files:").Line(2, $"- {YamlScalar.Write(ruleFile)}")
            .Entry(0, "evaluation_interval", Duration(slo, interval.Evaluations))
            .Line(0, "group_eval_order:");
        foreach (var group in SloRules.Groups(slo)) yaml.Line(2, $"- {YamlScalar.Write(group.Name)}");
        yaml.Line(0, "tests:");
        foreach (var scenario in scenarios) Scenario(yaml, slo, scenario, interval.Samples);
        return yaml.ToString();
    }

    static void Scenario(YamlLines yaml, Slo slo, SloScenario scenario, int sampled)
    {
        yaml.Entry(2, "- name", scenario.Name).Entry(4, "interval", Duration(slo, sampled));
        if (scenario.Traffic is { } traffic) Series(yaml, traffic, scenario.Phases, sampled);
        yaml.Line(4, "promql_expr_test:");
        foreach (var expectation in scenario.Expectations) Expectation(yaml, slo, expectation);
    }

    static void Series(YamlLines yaml, Traffic traffic, ImmutableArray<TrafficPhase> phases, int sampled)
    {
        yaml.Line(4, "input_series:");
        foreach (var series in traffic.Series)
            yaml.Text(6, "- series", series.Series).Entry(8, "values", TrafficPhase.Values(series, phases, sampled));
    }

    static void Expectation(YamlLines yaml, Slo slo, SloExpectation expectation)
    {
        yaml.Text(6, "- expr", expectation.Query)
            .Entry(8, "eval_time", Duration(slo, expectation.Step));
        if (expectation.Labels is null) return;
        yaml.Line(8, "exp_samples:")
            .Text(10, "- labels", $"{{{expectation.Labels}}}")
            .Line(12, string.Create(CultureInfo.InvariantCulture, $"value: {expectation.Value}"));
    }

    static string Duration(Slo slo, int steps) => PrometheusText.Duration(steps * SloWindows.TestStep(slo));
}
