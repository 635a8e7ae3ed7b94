using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Odin.Charts.Prometheus;

/// <summary>Checks the names of records, alerts and labels, and that no two rules make the same series.</summary>
internal static partial class RuleNameChecks
{
    public static IEnumerable<Diagnostic> Check(ImmutableArray<RuleGroup> groups)
    {
        var rules = groups.SelectMany(g => g.Rules).ToList();
        return [.. rules.SelectMany(r => Name(r).Concat(Labels(r)).Where(p => r.Silences.All(s => s.Code != p.Code))), .. Duplicates(rules)];
    }

    static IEnumerable<Diagnostic> Name(Rule rule)
    {
        if (rule is not AlertRule alert)
        {
            if (!Record().IsMatch(rule.Name)) yield return RuleDiagnostics.BadRecordName(rule);
            yield break;
        }
        if (!Alert().IsMatch(alert.Name))
            yield return RuleDiagnostics.BadAlertName(alert, "it is CamelCase, of letters and digits: 'ApiDown'.");
        else if (alert.Name.Length > 40)
            yield return RuleDiagnostics.BadAlertName(alert, $"it has {alert.Name.Length} characters; pagers and "
                + "mails show 40.");
    }

    static IEnumerable<Diagnostic> Labels(Rule rule)
    {
        foreach (var label in rule.Labels.Keys)
        {
            if (!Label().IsMatch(label))
                yield return RuleDiagnostics.BadLabel(rule, label, "which is no name of a label: letters, digits and "
                    + "underscores, no digit first.");
            else if (label.StartsWith("__", StringComparison.Ordinal))
                yield return RuleDiagnostics.BadLabel(rule, label, "but names that begin with __ are Prometheus' own.");
            else if (rule is AlertRule && label is ("alertname" or "alertstate"))
                yield return RuleDiagnostics.BadLabel(rule, label, "which Prometheus sets itself on alerts.");
            else if (rule is AlertRule && label is ("owner" or "severity"))
                yield return RuleDiagnostics.BadLabel(rule, label, $"which the property "
                    + $"{(label == "owner" ? "Owner" : "Severity")} sets.");
        }
    }

    static IEnumerable<Diagnostic> Duplicates(IEnumerable<Rule> rules) => rules
        .GroupBy(r => (r.GetType(), r.Name, Identity(r)))
        .SelectMany(g => g.Skip(1).Select(d => RuleDiagnostics.Duplicate(d, g.First())));

    static string Identity(Rule rule) =>
        string.Join('\n', (rule is AlertRule alert ? alert.AllLabels : rule.Labels).Select(l => $"{l.Key}={l.Value}"));

    [GeneratedRegex("^[a-zA-Z_][a-zA-Z0-9_]*(:[a-zA-Z0-9_]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Record();

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Alert();

    [GeneratedRegex("^[a-zA-Z_][a-zA-Z0-9_]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
