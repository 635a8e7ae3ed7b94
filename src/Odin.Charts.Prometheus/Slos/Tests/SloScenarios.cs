using System.Collections.Immutable;

namespace Odin.Charts.Prometheus;

/// <summary>What every SLO is tested with.</summary>
/// <param name="slo">The SLO.</param>
/// <param name="traffic">The series that its indicator looks at.</param>
internal sealed class SloScenarios(Slo slo, Traffic traffic)
{
    const int Hours = 60;

    /// <summary>Enough events in the long window of every tier for its guard.</summary>
    readonly decimal eventsPerMinute = Math.Max(60, slo.Tiers.Select(t => 10 * slo.MinimumEvents / (decimal)t.LongWindow.TotalMinutes).DefaultIfEmpty().Max());

    public IEnumerable<SloScenario> All()
    {
        foreach (var tier in slo.Tiers) yield return Burning(tier);
        if (!slo.Tiers.IsEmpty) yield return Healthy();
        if (traffic.CanBeIdle) yield return Idle();
        if (traffic.CountsErrors) yield return NoErrorYet();
        if (slo.MinimumEvents > 0 && traffic.CanBeIdle) yield return FewEvents();
        if (slo.AlertsWhenAbsent) yield return Absent();
    }

    /// <summary>After a healthy time as long as the tier's window, errors come four times as fast as the tier allows: its alert fires after a
    /// quarter of the window, and ends with the errors and the short window.</summary>
    SloScenario Burning(BurnRateTier tier)
    {
        var ratio = traffic.IsAllOrNothing ? 1 : Math.Min(1, 4 * slo.BurnRate.Threshold(tier));
        var start = Minutes(tier.LongWindow);
        var passed = Minutes(slo.BurnRate.TimeToThreshold(tier, ratio));
        var fires = start + passed + Minutes(tier.For) + Math.Max(3, passed / 15);
        var ends = fires + Minutes(tier.ShortWindow) + Minutes(tier.KeepFiringFor) + 5;
        return new($"{tier.Name}: burning fires, recovery resolves", traffic,
            [Phase(start, 0), Phase(fires - start, ratio), Phase(ends - fires, 0)],
            [Silent(start + (passed * 9 / 10), tier), Fires(fires, tier), Silent(ends, tier)]);
    }

    SloScenario Healthy() => new("healthy: silent", traffic,
        [Phase(6 * Hours, traffic.IsAllOrNothing ? 0 : slo.Tiers.Min(slo.BurnRate.Threshold) / 2)], [Silent(2 * Hours), Silent(6 * Hours)]);

    SloScenario Idle() => new("no traffic: silent, and no ratio that is no number", traffic, [new(2 * Hours, 0, 0)],
    [
        Silent(2 * Hours),
        new(2 * Hours, $"count({SloSeries.Of(SloSeries.Events(SloWindows.Of(slo)[0]), slo)} == 0)", "", SloAlerts.Groups(slo).Length),
        new(2 * Hours, SloSeries.Of(SloSeries.ErrorRatio(SloWindows.Of(slo)[0]), slo), null),
    ]);

    SloScenario NoErrorYet() => new("no error yet: silent, and measured", traffic.WithoutErrors, [Phase(2 * Hours, 0)],
    [
        Silent(2 * Hours),
        new(2 * Hours, $"count({SloSeries.Of(SloSeries.ErrorRatio(SloWindows.Of(slo)[0]), slo)} == 0)", "", SloAlerts.Groups(slo).Length),
    ]);

    SloScenario FewEvents()
    {
        var longest = slo.Tiers.Max(t => t.LongWindow.TotalMinutes);
        return new("few events, all of them errors: silent", traffic, [new(3 * Hours, 1, slo.MinimumEvents / (2 * (decimal)longest))],
            [Silent(3 * Hours)]);
    }

    SloScenario Absent() => new("absent: fires", null, [],
    [
        Silent(Minutes(SloAlerts.AbsentFor(slo)) - 1),
        new(Minutes(SloAlerts.AbsentFor(slo)) + 1, $"count(ALERTS{{alertname={PrometheusText.Quoted(SloAlerts.AbsentName(slo))}, alertstate=\"firing\"}})", "",
            SloAlerts.Groups(slo).Length),
        Silent(Minutes(SloAlerts.AbsentFor(slo)) + 1, burnOnly: true),
    ]);

    TrafficPhase Phase(int minutes, decimal ratio) => new(minutes, ratio, eventsPerMinute);

    SloExpectation Fires(int minute, BurnRateTier tier) => new(minute, $"count by ({BurnRateTier.Label}) ({Firing(tier)})",
        $"{BurnRateTier.Label}={PrometheusText.Quoted(tier.Name)}", SloAlerts.Groups(slo).Length);

    SloExpectation Silent(int minute, BurnRateTier tier) => new(minute, Firing(tier), null);

    SloExpectation Silent(int minute, bool burnOnly = false) => new(minute,
        $"ALERTS{{alertname=~{PrometheusText.Quoted(burnOnly ? SloAlerts.BurnName(slo) : $"{SloAlerts.BurnName(slo)}|{SloAlerts.AbsentName(slo)}")}, alertstate=\"firing\"}}", null);

    string Firing(BurnRateTier tier) =>
        $"ALERTS{{alertname=\"{SloAlerts.BurnName(slo)}\", alertstate=\"firing\", {BurnRateTier.Label}={PrometheusText.Quoted(tier.Name)}}}";

    static int Minutes(TimeSpan time) => (int)Math.Ceiling(time.TotalMinutes);
}
