using System.Collections.Immutable;

namespace Odin.Charts.Prometheus;

/// <summary>When an SLO raises an alert: when it would spend a share of its error budget within a window.</summary>
/// <param name="Name">The value of the label <c>burnrate_tier</c>, the same whatever the thresholds become:
/// <c>1h</c>.</param>
/// <param name="BudgetPercent">The share of the budget, in percent: <c>2</c>.</param>
/// <param name="LongWindow">The window within which it is spent.</param>
/// <param name="ShortWindow">The window that ends the alert soon after the errors end.</param>
/// <param name="Severity">How much it matters.</param>
public sealed record BurnRateTier(
    string Name, decimal BudgetPercent, TimeSpan LongWindow, TimeSpan ShortWindow, AlertSeverity Severity)
{
    /// <summary>The label that tells the tiers apart.</summary>
    public const string Label = "burnrate_tier";

    /// <summary>How long both windows have to burn before the alert fires.</summary>
    public TimeSpan For { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long the alert goes on after they stopped, so that it does not flap.</summary>
    public TimeSpan KeepFiringFor { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The four tiers of the SRE workbook: 2 % in 1 h, 5 % in 6 h (critical), 10 % in 1 d, 10 % in 3 d
    /// (warning); each ends with a window of a twelfth. Source:
    /// https://sre.google/workbook/alerting-on-slos/.</summary>
    public static ImmutableArray<BurnRateTier> Default { get; } =
    [
        new("1h", 2, TimeSpan.FromHours(1), TimeSpan.FromMinutes(5), AlertSeverity.Critical),
        new("6h", 5, TimeSpan.FromHours(6), TimeSpan.FromMinutes(30), AlertSeverity.Critical) { For = TimeSpan.FromMinutes(5) },
        new("1d", 10, TimeSpan.FromDays(1), TimeSpan.FromHours(2), AlertSeverity.Warning)
            { For = TimeSpan.FromMinutes(15), KeepFiringFor = TimeSpan.FromMinutes(15) },
        new("3d", 10, TimeSpan.FromDays(3), TimeSpan.FromHours(6), AlertSeverity.Warning)
            { For = TimeSpan.FromMinutes(30), KeepFiringFor = TimeSpan.FromMinutes(30) },
    ];
}
