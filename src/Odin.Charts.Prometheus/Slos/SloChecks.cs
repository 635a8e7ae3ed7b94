using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus;

/// <summary>Checks SLOs before they become rules.</summary>
internal static partial class SloChecks
{
    const int MostGroups = 50;

    /// <summary>10 % in 3 days of a window of 28 days, which is a burn rate of 0.93, is as good as 1.</summary>
    const decimal LeastFactor = 0.9m;

    /// <summary>A rate needs two samples, and Prometheus scrapes once a second at most in practice.</summary>
    static readonly TimeSpan LeastWindow = TimeSpan.FromSeconds(5);

    static readonly ImmutableArray<string> Reserved = [SloSeries.Label, SloSeries.ServiceLabel, BurnRateTier.Label, "owner", "severity", "alertname"];

    public static IEnumerable<Diagnostic> Check(Slo slo, Declarations declarations, RuleChecks checks) =>
        WithTests(slo, declarations, Problems(slo, declarations, checks)).Where(p => slo.Silences.All(s => s.Code != p.Code));

    static ImmutableArray<Diagnostic> Problems(Slo slo, Declarations declarations, RuleChecks checks) =>
        [.. Identity(slo), .. Numbers(slo), .. slo.Tiers.SelectMany(t => Tier(slo, t)), .. SloIndicatorChecks.Check(slo, declarations, checks), .. Absence(slo)];

    // An SLO that is wrong has no tests, and that is not what to mend.
    static IEnumerable<Diagnostic> WithTests(Slo slo, Declarations declarations, ImmutableArray<Diagnostic> problems) =>
        problems.All(p => p.Severity != DiagnosticSeverity.Error) && SloTests.Traffic(slo, declarations).IsEmpty
            ? problems.Add(SloDiagnostics.NoTests(slo))
            : problems;

    public static IEnumerable<Diagnostic> Duplicates(ImmutableArray<Slo> slos) =>
        slos.GroupBy(s => s.Name, StringComparer.Ordinal).SelectMany(g => g.Skip(1).Select(s => SloDiagnostics.Duplicate(s, g.First())));

    /// <summary>Whether there is a budget to reckon with.</summary>
    static bool HasBudget(Slo slo) => slo is { Objective: > 0 and < 100, WindowDays: > 0 };

    static IEnumerable<Diagnostic> Identity(Slo slo)
    {
        if (!Name().IsMatch(slo.Name))
            yield return SloDiagnostics.BadName(slo, "it is of small letters, digits and single hyphens; "
                + "'gateway-availability' for example.");
        foreach (var label in slo.GroupedBy.Where(l => Reserved.Contains(l.Name)))
            yield return SloDiagnostics.ReservedGroup(slo, label.Name);
        if (slo.MinimumEvents < 0) yield return SloDiagnostics.NegativeMinimum(slo);
    }

    static IEnumerable<Diagnostic> Numbers(Slo slo)
    {
        if (slo.Objective is <= 0 or >= 100) yield return SloDiagnostics.BadObjective(slo);
        else if (slo.Objective <= 1) yield return SloDiagnostics.LooksLikeRatio(slo);
        if (slo.WindowDays < 1) yield return SloDiagnostics.BadWindow(slo, "is not a day or more.");
    }

    static IEnumerable<Diagnostic> Tier(Slo slo, BurnRateTier tier)
    {
        if (tier.ShortWindow >= tier.LongWindow)
            yield return SloDiagnostics.BadTier(slo, tier, "has a short window that is not shorter than the long one.");
        if (tier.ShortWindow < LeastWindow || tier.ShortWindow.Ticks % TimeSpan.TicksPerSecond != 0 || tier.LongWindow.Ticks % TimeSpan.TicksPerSecond != 0)
            yield return SloDiagnostics.BadTier(slo, tier, "has a window that is not of whole seconds, or shorter than 5 seconds.");
        if (tier.BudgetPercent is <= 0 or > 100)
            yield return SloDiagnostics.BadTier(slo, tier, "stands for no share of the budget: above 0, and 100 % at "
                + "most.");
        if (slo.Tiers.Count(t => t.Name == tier.Name) > 1)
            yield return SloDiagnostics.BadTier(slo, tier, "has the name of another one, by which Alertmanager could "
                + "not tell them apart.");
        if (tier.For < TimeSpan.Zero || tier.KeepFiringFor < TimeSpan.Zero)
            yield return SloDiagnostics.BadTier(slo, tier, "has a negative time.");
        if (!HasBudget(slo) || tier.LongWindow <= TimeSpan.Zero) yield break;
        if (tier.LongWindow > TimeSpan.FromDays(slo.WindowDays))
            yield return SloDiagnostics.BadTier(slo, tier, "looks further back than the SLO's own window.");
        if (!slo.BurnRate.CanFire(tier)) yield return SloDiagnostics.NeverFires(slo, tier);
        if (slo.BurnRate.Factor(tier) < LeastFactor) yield return SloDiagnostics.FiresWithinBudget(slo, tier);
    }

    static IEnumerable<Diagnostic> Absence(Slo slo)
    {
        if (!slo.AlertsWhenAbsent) yield return SloDiagnostics.NoAbsentAlert(slo);
        else if (!SloAlerts.HasKnownGroups(slo)) yield return SloDiagnostics.OnlyTotalAbsence(slo);
        else if (SloAlerts.Groups(slo).Length is > MostGroups and var groups)
            yield return SloDiagnostics.TooManyGroups(slo, groups);
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
