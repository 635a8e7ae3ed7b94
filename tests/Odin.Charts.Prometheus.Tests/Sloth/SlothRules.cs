using System.Text;

namespace Odin.Charts.Prometheus.Tests;

/// <summary>What Sloth 0.16 makes of an SLO, as far as its alerts and its ratio of the whole window depend on it:
/// records of the ratio of errors in seven windows, a page for 14.4 and 6 times the budget, a ticket for 3 times and
/// once, and the average of the ratios. It writes 1 − objective with the noise of binary fractions.</summary>
sealed record SlothRules(string Id, double Objective, Func<string, string> ErrorRatio)
{
    static readonly string[] Windows = ["5m", "30m", "1h", "2h", "6h", "1d", "3d"];

    double Budget => (100 - Objective) / 100;

    public string ToYaml()
    {
        var yaml = new StringBuilder($"groups:\n  - name: sloth-{Id}\n    rules:\n");
        foreach (var window in Windows) Rule(yaml, "record", $"slo:sli_error:ratio_rate{window}", ErrorRatio(window), ("sloth_window", window));
        Rule(yaml, "record", "slo:sli_error:ratio_rate30d", $"sum_over_time({Ratio("5m")}[30d]) / ignoring "
            + $"(sloth_window) count_over_time({Ratio("5m")}[30d])", ("sloth_window", "30d"));
        Rule(yaml, "alert", "Sloth", Either(Burns("5m", "1h", "14.4"), Burns("30m", "6h", "6")), ("sloth_severity", "page"));
        Rule(yaml, "alert", "Sloth", Either(Burns("2h", "1d", "3"), Burns("6h", "3d", "1")), ("sloth_severity", "ticket"));
        return yaml.ToString();
    }

    public static string Ratio(string window) => $"slo:sli_error:ratio_rate{window}";

    static string Either(string quick, string slow) => $"({quick}) or ignoring (sloth_window) ({slow})";

    string Burns(string shorter, string longer, string factor) =>
        $"({Ratio(shorter)} > ({factor} * {Budget:R})) and ignoring (sloth_window) ({Ratio(longer)} > ({factor} * "
        + $"{Budget:R}))";

    void Rule(StringBuilder yaml, string kind, string name, string expression, (string Name, string Value) label) => yaml.Append(
        $"      - {kind}: {name}\n        expr: |-\n          {expression}\n        labels:\n          sloth_id: "
        + $"{Id}\n          {label.Name}: \"{label.Value}\"\n");
}
