using System.Collections.Immutable;

namespace Odin.Charts.Prometheus;

/// <summary>What every SLO is tested with.</summary>
/// <param name="slo">The SLO.</param>
/// <param name="groups">The series that its indicator looks at, for each group.</param>
internal sealed class SloScenarios(Slo slo, ImmutableArray<Traffic> groups)
{
    /// <summary>An hour, when a step is a minute.</summary>
    const int Hours = 60;

    readonly Traffic traffic = groups[0] with { Series = [.. groups.SelectMany(g => g.Series)] };

    /// <summary>Enough events in the long window of every tier for its guard; not one a second, by which a rule may
    /// multiply or divide alike.</summary>
    decimal EventsPerStep => Math.Max(300, slo.Tiers.Select(t => 10 * slo.MinimumEvents / StepsIn(t.LongWindow)).DefaultIfEmpty().Max());

    public IEnumerable<SloScenario> All()
    {
        foreach (var tier in slo.Tiers) yield return Burning(tier);
        if (!slo.Tiers.IsEmpty) yield return Healthy();
        if (traffic.CanBeIdle) yield return Idle();
        if (traffic.CountsErrors) yield return NoErrorYet();
        if (slo.MinimumEvents > 0 && traffic.CanBeIdle) yield return FewEvents();
        if (slo.AlertsWhenAbsent) yield return Absent("absent: fires", null, groups.Length);
        if (slo.AlertsWhenAbsent && groups.Length > 1)
            yield return Absent("one group absent: "
                + "fires", traffic with { Series = [.. groups.Skip(1).SelectMany(g => g.Series)] }, 1);
    }

    /// <summary>After a healthy time as long as the tier's window, errors come four times as fast as the tier allows:
    /// its alert fires after a quarter of the window, and ends with the errors and the short window.</summary>
    SloScenario Burning(BurnRateTier tier)
    {
        var ratio = traffic.IsAllOrNothing ? 1 : Math.Min(1, 4 * slo.BurnRate.Threshold(tier));
        var start = Steps(tier.LongWindow);
        var passed = Steps(slo.BurnRate.TimeToThreshold(tier, ratio));
        var fires = start + passed + Steps(tier.For) + Math.Max(3, passed / 15);
        var ends = fires + Steps(tier.ShortWindow) + Steps(tier.KeepFiringFor) + 5;
        return new($"{tier.Name}: burning fires, recovery resolves", groups[0],
            [Phase(start, 0), Phase(fires - start, ratio), Phase(ends - fires, 0)],
            [Silent(start + (passed * 9 / 10), tier), Fires(fires, tier), Silent(ends, tier)]);
    }

    /// <summary>After an hour without errors, they come for an hour half as fast as the lowest tier allows: no alert
    /// fires, and half of what that hour spends is gone from the budget.</summary>
    SloScenario Healthy()
    {
        var ratio = traffic.IsAllOrNothing ? 0 : slo.Tiers.Min(slo.BurnRate.Threshold) / 2;
        var rate = ratio / slo.BurnRate.Budget;
        return new("healthy: silent, and the budget is reckoned", traffic, [Phase(1 * Hours, 0), Phase(1 * Hours, ratio)],
            [Silent(1 * Hours), Silent(2 * Hours), Near(SloSeries.CurrentBurnRate, rate, rate), Near(SloSeries.BudgetRemaining, 1 - (rate / 2), rate)]);
    }

    /// <summary>What a series is after two hours, for each group: the errors of the last minutes are not all
    /// seen.</summary>
    SloExpectation Near(string series, decimal value, decimal rate) => new(2 * Hours,
        $"count(abs({SloSeries.Of(series, slo)} - {PrometheusText.Number(value)}) < "
        + $"{PrometheusText.Number(0.05m * Math.Max(1, rate))})", "", groups.Length);

    SloScenario Idle() => new("no traffic: silent, and no ratio that is no number", traffic, [new(2 * Hours, 0, 0)],
    [
        Silent(2 * Hours),
        new(2 * Hours, $"count({SloSeries.Of(SloSeries.Events(SloWindows.Of(slo)[0]), slo)} == 0)", "", groups.Length),
        new(2 * Hours, SloSeries.Of(SloSeries.ErrorRatio(SloWindows.Of(slo)[0]), slo), null),
    ]);

    SloScenario NoErrorYet() => new("no error yet: silent, and measured", traffic.WithoutErrors, [Phase(2 * Hours, 0)],
    [
        Silent(2 * Hours),
        new(2 * Hours, $"count({SloSeries.Of(SloSeries.ErrorRatio(SloWindows.Of(slo)[0]), slo)} == "
            + "0)", "", groups.Length),
    ]);

    SloScenario FewEvents()
    {
        var longest = slo.Tiers.Max(t => StepsIn(t.LongWindow));
        return new("few events, all of them errors: "
            + "silent", traffic, [new(3 * Hours, 1, slo.MinimumEvents / (2 * longest))],
            [Silent(3 * Hours)]);
    }

    SloScenario Absent(string name, Traffic? others, int count)
    {
        var fires = Steps(SloAlerts.AbsentFor(slo)) + 1;
        var alert = $"ALERTS{{alertname={PrometheusText.Quoted(SloAlerts.AbsentName(slo))}, alertstate=\"firing\"}}";
        return new(name, others, [Phase(fires + 5, 0)], [Silent(fires - 2), new(fires, $"count({alert})", "", count), Silent(fires, burnOnly: true)]);
    }

    TrafficPhase Phase(int steps, decimal ratio) => new(steps, ratio, EventsPerStep);

    SloExpectation Fires(int step, BurnRateTier tier) => new(step, $"count by ({BurnRateTier.Label}) "
        + $"({Firing(tier)})",
        $"{BurnRateTier.Label}={PrometheusText.Quoted(tier.Name)}");

    SloExpectation Silent(int step, BurnRateTier tier) => new(step, Firing(tier), null);

    SloExpectation Silent(int step, bool burnOnly = false) => new(step,
        $"ALERTS{{alertname=~{PrometheusText.Quoted(burnOnly ? SloAlerts.BurnName(slo) : $"{SloAlerts.BurnName(slo)}|{SloAlerts.AbsentName(slo)}")}, alertstate=\"firing\"}}", null);

    string Firing(BurnRateTier tier) =>
        $"ALERTS{{alertname=\"{SloAlerts.BurnName(slo)}\", alertstate=\"firing\", "
        + $"{BurnRateTier.Label}={PrometheusText.Quoted(tier.Name)}}}";

    decimal StepsIn(TimeSpan time) => (decimal)time.Ticks / SloWindows.TestStep(slo).Ticks;

    int Steps(TimeSpan time) => (int)Math.Ceiling(StepsIn(time));
}
