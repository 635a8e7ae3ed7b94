using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus;

/// <summary>What is asked of rules.</summary>
public sealed record RuleChecks
{
    /// <summary>The checks of the expressions: which Prometheus evaluates them, how often it scrapes, how long it keeps
    /// samples.</summary>
    public QueryChecks Queries { get; init; } = new();

    /// <summary>Whether an alert without a runbook is worth a warning.</summary>
    public bool AsksForRunbooks { get; init; } = true;
}
