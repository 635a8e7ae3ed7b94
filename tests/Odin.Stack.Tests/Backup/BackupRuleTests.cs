namespace Odin.Stack.Tests;

/// <summary>The alerts about backups.</summary>
public class BackupRuleTests
{
    [NeedsTool("promtool")]
    public void The_rules_do_what_they_say() => RuleFileChecks.DoWhatTheySay(BackupRules.File, BackupRules.Declarations, "Backup");

    [Fact]
    public void Every_alert_is_tested() => RuleFileChecks.AreAllTested(BackupRules.File, "Backup");

    [Fact]
    public void Every_alert_has_a_runbook() => RuleFileChecks.HaveRunbooks(BackupRules.File);
}
