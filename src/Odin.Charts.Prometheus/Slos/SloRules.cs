using System.Collections.Immutable;
using System.Globalization;
using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus;

/// <summary>What an SLO records and the alerts it raises, as rules like any other.</summary>
internal static class SloRules
{
    /// <summary>More than 2 minutes apart, samples would come near the 5 minutes after which Prometheus takes a series
    /// for gone.</summary>
    static readonly TimeSpan SlowInterval = TimeSpan.FromMinutes(2);

    /// <summary>A window as long as this reads thousands of samples of each series, and hardly changes within two
    /// minutes.</summary>
    static readonly TimeSpan Long = TimeSpan.FromDays(1);

    public static IEnumerable<RuleGroup> Groups(Slo slo) => new RuleGroup[]
    {
        new($"slo-{slo.Name}", [.. Rules(slo, isLong: false), .. SloAlerts.Absence(slo)])
        {
            Place = slo.Place,
            Comment = string.Create(CultureInfo.InvariantCulture,
                $"SLO {slo.Name}: {slo.Description} Objective: {slo.Objective} % in {slo.WindowDays} days."),
        },
        new($"slo-{slo.Name}-slow", [.. Rules(slo, isLong: true), .. Period(slo)])
        {
            Place = slo.Place,
            Interval = SloWindows.Of(slo)[0] is var shortest && shortest < SlowInterval ? shortest : SlowInterval,
            Comment = $"SLO {slo.Name}: what moves slowly. It looks at records of slo-{slo.Name} that are a moment "
                + "old.",
        },
    }.Where(g => !g.Rules.IsEmpty);

    static IEnumerable<Rule> Rules(Slo slo, bool isLong) =>
    [
        .. SloWindows.Of(slo).Where(w => w >= Long == isLong).SelectMany(w => Window(slo, w)),
        .. SloAlerts.Burns(slo, t => t.LongWindow >= Long == isLong),
    ];

    /// <summary>The names of what it records.</summary>
    public static IEnumerable<string> Names(Slo slo) =>
    [
        .. SloWindows.Of(slo).SelectMany(w => new[] { SloSeries.Events(w), SloSeries.Errors(w), SloSeries.ErrorRatio(w) }),
        SloSeries.Objective, SloSeries.ErrorBudget, SloSeries.Window, SloSeries.CurrentBurnRate,
        SloSeries.PeriodErrorRatio, SloSeries.BudgetRemaining, SloSeries.Info,
    ];

    static IEnumerable<RecordingRule> Window(Slo slo, TimeSpan window)
    {
        var (events, errors) = (SloSeries.Of(SloSeries.Events(window), slo), SloSeries.Of(SloSeries.Errors(window), slo));
        var queries = slo.Indicator.Over(new(window, slo.GroupedBy, events));
        yield return Record(slo, SloSeries.Events(window), queries.Events);
        yield return Record(slo, SloSeries.Errors(window), queries.Errors);
        yield return Record(slo, SloSeries.ErrorRatio(window), $"{errors} / ({events} > 0)");
    }

    static IEnumerable<RecordingRule> Period(Slo slo)
    {
        var shortest = SloWindows.Of(slo)[0];
        var budget = PrometheusText.Number(slo.BurnRate.Budget);
        yield return Record(slo, SloSeries.Objective, $"vector({PrometheusText.Number(slo.Objective / 100)})");
        yield return Record(slo, SloSeries.ErrorBudget, $"vector({budget})");
        yield return Record(slo, SloSeries.Window, FormattableString.Invariant($"vector({slo.WindowDays})"));
        yield return Record(slo, SloSeries.CurrentBurnRate, $"{SloSeries.Of(SloSeries.ErrorRatio(shortest), slo)} / "
            + $"{budget}");
        yield return Record(slo, SloSeries.PeriodErrorRatio,
            $"{Sum(slo, SloSeries.Errors(shortest))} / ({Sum(slo, SloSeries.Events(shortest))} > 0)");
        yield return Record(slo, SloSeries.BudgetRemaining, $"1 - {SloSeries.Of(SloSeries.PeriodErrorRatio, slo)} / "
            + $"{budget}");
        yield return Record(slo, SloSeries.Info, "vector(1)") with { Labels = InfoLabels(slo) };
    }

    static string Sum(Slo slo, string series) =>
        FormattableString.Invariant($"sum_over_time({SloSeries.Of(series, slo)}[{slo.WindowDays}d])");

    static ImmutableSortedDictionary<string, string> InfoLabels(Slo slo) => slo.InfoLabels.SetItems(
    [
        new(SloSeries.Label, slo.Name),
        new(SloSeries.ServiceLabel, slo.Service),
        new("owner", slo.Owner),
        new("objective", PrometheusText.Number(slo.Objective)),
        new("window", FormattableString.Invariant($"{slo.WindowDays}d")),
    ]);

    static RecordingRule Record(Slo slo, string name, string expression) =>
        new(name, Query.Parse(expression, file: slo.Place.File, line: slo.Place.Line), slo.Place.File, slo.Place.Line)
        {
            Labels = Rule.NoLabels.Add(SloSeries.Label, slo.Name),
            Silences = slo.Silences,
            IsUsedElsewhere = true,
        };
}
