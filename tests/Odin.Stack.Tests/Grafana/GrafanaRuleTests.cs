namespace Odin.Stack.Tests;

/// <summary>The alerts about Grafana.</summary>
public class GrafanaRuleTests
{
    [NeedsTool("promtool")]
    public void The_rules_do_what_they_say() => RuleFileChecks.DoWhatTheySay(GrafanaRules.File, GrafanaRules.Declarations, "Grafana");

    [Fact]
    public void Every_alert_is_tested() => RuleFileChecks.AreAllTested(GrafanaRules.File, "Grafana");

    [Fact]
    public void Every_alert_has_a_runbook() => RuleFileChecks.HaveRunbooks(GrafanaRules.File);
}
