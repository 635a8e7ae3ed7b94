using Odin.Charts.PromQL;

namespace Odin.Charts.Grafana;

/// <summary>Variables in selectors: those with several values are regular expressions, and those of the scope are in all of them.</summary>
static class SelectorChecks
{
    public static IEnumerable<Finding> Of(DashboardInspection inspection, PrometheusQuery target, string who)
    {
        var variables = inspection.Plan.Datasources.Variables.OfType<ChoiceVariable>().Where(v => v.IsMulti || v.IncludesAll).ToList();
        var scope = inspection.Checks.Scope.Where(n => inspection.Plan.Datasources.Variables.Any(v => v.Name == n)).ToList();
        if (variables.Count == 0 && scope.Count == 0) yield break;
        foreach (var selector in target.Query.Expression.Descendants().OfType<PromSelector>())
        {
            foreach (var matcher in selector.Matchers.Where(m => m.Operator is MatchOperator.Equal or MatchOperator.NotEqual))
                foreach (var use in VariableUse.In(matcher.Value))
                    if (variables.Any(v => v.Name == use.Name)) yield return DashboardProblems.ManyValuesAsOne(who, matcher, use.Name);
            foreach (var name in scope)
                if (!selector.Matchers.Any(m => VariableUse.In(m.Value).Any(u => u.Name == name)))
                    yield return DashboardProblems.OutsideScope(who, selector.Name ?? "the selector", name);
        }
    }
}
