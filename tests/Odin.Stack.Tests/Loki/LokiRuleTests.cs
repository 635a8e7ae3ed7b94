namespace Odin.Stack.Tests;

/// <summary>The alerts and the SLO about Loki.</summary>
public class LokiRuleTests
{
    [NeedsTool("promtool")]
    public void The_rules_do_what_they_say() => RuleFileChecks.DoWhatTheySay(LokiRules.File, LokiRules.Declarations, "Loki");

    [Fact]
    public void Every_alert_is_tested() => RuleFileChecks.AreAllTested(LokiRules.File, "Loki");

    [Fact]
    public void Every_alert_has_a_runbook() => RuleFileChecks.HaveRunbooks(LokiRules.File);
}
