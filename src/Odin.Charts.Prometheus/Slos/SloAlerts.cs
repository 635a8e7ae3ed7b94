using System.Collections.Immutable;
using System.Globalization;
using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus;

/// <summary>The alerts of an SLO.</summary>
internal static class SloAlerts
{
    /// <summary>Those of some tiers.</summary>
    public static IEnumerable<AlertRule> Burns(Slo slo, Func<BurnRateTier, bool> tiers) =>
        slo.Tiers.Where(tiers).Select(t => Burn(slo, t));

    public static IEnumerable<AlertRule> Absence(Slo slo) => slo.AlertsWhenAbsent ? [Absent(slo)] : [];

    public static string BurnName(Slo slo) => Name(slo) + "BudgetBurn";

    public static string AbsentName(Slo slo) => Name(slo) + "Absent";

    /// <summary>As long as a total outage takes to fire the first tier: an SLO that cannot be measured is found as fast
    /// as one that is missed.</summary>
    public static TimeSpan AbsentFor(Slo slo)
    {
        var first = slo.Tiers.Select(t => slo.BurnRate.TimeToThreshold(t, 1) + t.For).DefaultIfEmpty().Min();
        return TimeSpan.FromMinutes(Math.Max(5, Math.Ceiling(first.TotalMinutes)));
    }

    /// <summary>The groups that are known beforehand, because all grouping labels have declared values; else one group
    /// without labels.</summary>
    public static ImmutableArray<ImmutableArray<KeyValuePair<string, string>>> Groups(Slo slo) =>
        HasKnownGroups(slo)
            ? slo.GroupedBy.Aggregate(
                ImmutableArray.Create(ImmutableArray<KeyValuePair<string, string>>.Empty),
                (groups, label) => [.. groups.SelectMany(g => label.Values!.Value.Select(v => g.Add(new(label.Name, v))))])
            : [[]];

    public static bool HasKnownGroups(Slo slo) => slo.GroupedBy.All(l => l.Values is not null);

    static AlertRule Burn(Slo slo, BurnRateTier tier)
    {
        var threshold = PrometheusText.Number(slo.BurnRate.Threshold(tier));
        var (fast, slow) = (SloSeries.ErrorRatio(tier.ShortWindow), SloSeries.ErrorRatio(tier.LongWindow));
        return new(
            BurnName(slo),
            Parse(slo, $"{SloSeries.Of(slow, slo)} > {threshold} and {SloSeries.Of(fast, slo)} > "
                + $"{threshold}{Guard(slo, tier)}"),
            slo.Place.File, slo.Place.Line)
        {
            Comment = BurnComment(slo, tier),
            Labels = Labels(slo).SetItem(BurnRateTier.Label, tier.Name),
            Severity = tier.Severity,
            Owner = slo.Owner,
            Runbook = slo.Runbook,
            For = tier.For,
            KeepFiringFor = tier.KeepFiringFor,
            Summary = $"The SLO {slo.Name} spends its error budget too fast.",
            Description = BurnDescription(slo, tier),
            Silences = slo.Silences,
        };
    }

    static AlertRule Absent(Slo slo) => new(AbsentName(slo), Parse(slo, AbsentExpression(slo)), slo.Place.File, slo.Place.Line)
    {
        Labels = Labels(slo),
        Severity = AlertSeverity.Critical,
        Owner = slo.Owner,
        Runbook = slo.Runbook,
        For = AbsentFor(slo),
        Summary = $"The SLO {slo.Name} is not measured.",
        Description = $"There are no series of its events{(HasKnownGroups(slo) ? Group(slo, " of ") : "")}, so "
            + "nobody knows whether it is kept.",
        Silences = slo.Silences,
    };

    static string AbsentExpression(Slo slo) => string.Join(" or ", Groups(slo).Select(g =>
        $"absent({SloSeries.Errors(SloWindows.Of(slo)[0])}{{{string.Join(", ", g.Prepend(new(SloSeries.Label, slo.Name))
            .Select(l => $"{l.Key}={PrometheusText.Quoted(l.Value)}"))}}})"));

    /// <summary>Events are recorded a second.</summary>
    static string Guard(Slo slo, BurnRateTier tier) => slo.MinimumEvents == 0 ? ""
        : string.Create(CultureInfo.InvariantCulture,
            $" and {SloSeries.Of(SloSeries.Events(tier.LongWindow), slo)} * {tier.LongWindow.TotalSeconds} >= "
            + $"{slo.MinimumEvents}");

    static string BurnComment(Slo slo, BurnRateTier tier) => string.Create(CultureInfo.InvariantCulture,
        $"{tier.BudgetPercent:0.##} % of the budget in {PrometheusText.Duration(tier.LongWindow)}: a burn rate of "
        + $"{slo.BurnRate.Factor(tier):0.####}.");

    static string BurnDescription(Slo slo, BurnRateTier tier) => string.Create(CultureInfo.InvariantCulture,
        $"{{{{ $value | humanizePercentage }}}} of the events{Group(slo, " of ")} failed in the last "
        + $"{PrometheusText.Duration(tier.LongWindow)}; ")
        + string.Create(CultureInfo.InvariantCulture,
            $"the objective of {slo.Objective} % allows {PrometheusText.Number(100 - slo.Objective)} % in "
            + $"{slo.WindowDays} days.");

    static string Group(Slo slo, string before) => slo.GroupedBy.IsEmpty ? ""
        : before + string.Join(", ", slo.GroupedBy.Select(l => $"{l.Name} {{{{ $labels.{l.Name} }}}}"));

    static ImmutableSortedDictionary<string, string> Labels(Slo slo) =>
        slo.AlertLabels.SetItem(SloSeries.Label, slo.Name).SetItem(SloSeries.ServiceLabel, slo.Service);

    static Query Parse(Slo slo, string expression) =>
        Query.Parse(expression, file: slo.Place.File, line: slo.Place.Line);

    static string Name(Slo slo) =>
        slo.AlertName ?? string.Concat(slo.Name.Split('-').Select(w => w.Length == 0 ? "" : char.ToUpperInvariant(w[0]) + w[1..]));
}
