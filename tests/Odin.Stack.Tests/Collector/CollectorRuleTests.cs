namespace Odin.Stack.Tests;

/// <summary>The alerts about the collector.</summary>
public class CollectorRuleTests
{
    [NeedsTool("promtool")]
    public void The_rules_do_what_they_say() => RuleFileChecks.DoWhatTheySay(CollectorRules.File, CollectorRules.Declarations, "Collector");

    [Fact]
    public void Every_alert_is_tested() => RuleFileChecks.AreAllTested(CollectorRules.File, "Collector");

    [Fact]
    public void Every_alert_has_a_runbook() => RuleFileChecks.HaveRunbooks(CollectorRules.File);
}
