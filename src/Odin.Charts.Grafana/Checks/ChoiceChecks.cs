using System.Text.RegularExpressions;
using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana;

/// <summary>The choices of a variable: there are some, and those of a query can be had.</summary>
static partial class ChoiceChecks
{
    /// <summary>A counter without a rate, which has its labels all the same.</summary>
    const string BareCounter = "ODIN2111";

    public static void Check(DashboardInspection inspection, Variable variable)
    {
        if (variable is CustomVariable { Values.Length: 0 } or IntervalVariable { Values.Length: 0 })
            inspection.Report(DashboardProblems.NoChoices(variable), variable.Source);
        if (variable is CustomVariable { Default: { } value } custom && !custom.Values.Contains(value))
            inspection.Report(DashboardProblems.DefaultChoice(custom, value), variable.Source);
        if (variable is QueryVariable query) Check(inspection, query);
    }

    static void Check(DashboardInspection inspection, QueryVariable variable)
    {
        var match = Form().Match(variable.Query);
        if (!match.Success)
        {
            inspection.Report(DashboardProblems.VariableQuery(variable), variable.Source);
            return;
        }

        var expression = match.Groups["expression"];
        if (!expression.Success) return;
        var query = PromText.Parse(expression.Value, variable.Source);
        var label = match.Groups["label"];
        var isName = label.Success && !label.Value.Contains('$', StringComparison.Ordinal);
        var uses = isName ? [label.Value] : Array.Empty<string>();
        foreach (var finding in QueryFindings.Of(inspection.Queries.Of(query), $"Variable '{variable.Name}'", uses))
            if (finding.Code != BareCounter || !label.Success) inspection.Report(finding, variable.Source);
    }

    [GeneratedRegex(
        @"^\s*(label_names\(.*\)|label_values\(\s*[A-Za-z_$][A-Za-z0-9_${}:]*\s*\)|metrics\(.*\)|query_result\((?<expression>.+)\)"
        + @"|label_values\((?<expression>.+),\s*(?<label>[A-Za-z_$][A-Za-z0-9_${}:]*)\s*\))\s*$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Form();
}
