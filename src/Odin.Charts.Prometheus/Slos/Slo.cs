using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus;

/// <summary>A service level objective: the share of events that are good within a rolling window, what is recorded
/// about it, and the alerts on how fast its error budget is spent.</summary>
public sealed record Slo
{
    /// <summary>An SLO.</summary>
    /// <param name="name">What it is known by, in all its series: <c>gateway-availability</c>. Small letters, digits
    /// and hyphens; keep it for as long as its history matters.</param>
    /// <param name="objective">The percentage of events that are good: <c>99.9m</c>.</param>
    /// <param name="indicator">Which events there are, and which of them are errors.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Slo(string name, decimal objective, Indicator indicator, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        (Name, Objective, Indicator, Place) = (name, objective, indicator, new(file, line));

    /// <summary>What it is known by: the label <c>slo</c> of its series and alerts.</summary>
    public string Name { get; init; }

    /// <summary>The percentage of events that are good: <c>99.9m</c>.</summary>
    public decimal Objective { get; init; }

    /// <summary>Which events there are, and which of them are errors.</summary>
    public Indicator Indicator { get; init; }

    /// <summary>The window in whole days.</summary>
    public int WindowDays { get; init; } = 30;

    /// <summary>The service it is an objective of: the label <c>slo_service</c> of its alerts and of
    /// <c>slo:info</c>.</summary>
    public required string Service { get; init; }

    /// <summary>Who looks after it: the label <c>owner</c> of its alerts and of <c>slo:info</c>.</summary>
    public required string Owner { get; init; }

    /// <summary>What it promises, in a sentence: a comment in the rule file.</summary>
    public required string Description { get; init; }

    /// <summary>Where it is written what to do, an absolute URL; <c>null</c> for no runbook.</summary>
    public string? Runbook { get; init; }

    /// <summary>The labels that each have a budget of their own: one for every endpoint, for example. None for one
    /// budget.</summary>
    public ImmutableArray<Label> GroupedBy { get; init; } = [];

    /// <summary>Labels of the series <c>slo:info</c> alone. They may change at any time, because no rule looks at
    /// them.</summary>
    public ImmutableSortedDictionary<string, string> InfoLabels { get; init; } = Rule.NoLabels;

    /// <summary>Labels of the alerts besides <c>severity</c>, <c>owner</c>, <c>slo</c>, <c>slo_service</c> and
    /// <c>burnrate_tier</c>.</summary>
    public ImmutableSortedDictionary<string, string> AlertLabels { get; init; } = Rule.NoLabels;

    /// <summary>When alerts are raised.</summary>
    public ImmutableArray<BurnRateTier> Tiers { get; init; } = BurnRateTier.Default;

    /// <summary>How many events there have to be in the long window of a tier before its alert can fire: one error
    /// among three events at night is no outage. 0 for any.</summary>
    public int MinimumEvents { get; init; }

    /// <summary>Whether an alert tells that the events are not measured at all. Without it, an SLO whose metric is gone
    /// looks as if it was kept.</summary>
    public bool AlertsWhenAbsent { get; init; } = true;

    /// <summary>The name of the alerts, without <c>BudgetBurn</c> and <c>Absent</c>; <c>null</c> for <see cref="Name"/>
    /// in CamelCase.</summary>
    public string? AlertName { get; init; }

    /// <summary>Codes that are not reported for this SLO, each with the reason.</summary>
    public ImmutableArray<Silence> Silences { get; init; } = [];

    /// <summary>Where the SLO was written.</summary>
    public SourceLocation Place { get; init; }

    /// <summary>Its mathematics.</summary>
    public BurnRate BurnRate => new(Objective, WindowDays);
}
