namespace Odin.Charts.Prometheus.Tests;

/// <summary>The same SLOs with Sloth's rules and with ours, on the same series: the same decisions where Sloth decides
/// well, and other ones where it is known not to.</summary>
public class SlothComparisonTests
{
    const int Hours = 60;
    const decimal Busy = 600;

    static readonly Dictionary<string, SlothExample> All = new()
    {
        ["getting started"] = SlothExample.GettingStarted,
        ["latency"] = SlothExample.Latency,
        ["home wifi"] = SlothExample.HomeWifi,
        ["raw home wifi"] = SlothExample.RawHomeWifi,
    };

    public static TheoryData<string> Examples { get; } = [.. All.Keys];

    static (string, double)[] Both(bool page, bool ticket) =>
    [
        (SideBySide.OurPage, page ? 1 : 0), (SideBySide.SlothPage, page ? 1 : 0),
        (SideBySide.OurTicket, ticket ? 1 : 0), (SideBySide.SlothTicket, ticket ? 1 : 0),
    ];

    static decimal Ratio(SlothExample example, decimal burnRate) =>
        example.Series.IsAllOrNothing ? (burnRate > 1 ? 1 : 0) : Math.Min(1, burnRate * example.Slo.BurnRate.Budget);

    static void Play(SlothExample example, (int Hours, decimal BurnRate)[] phases, params (string, double)[] expected) => SideBySide.Expect(
        example, example.Series, [.. phases.Select(p => new TrafficPhase(p.Hours * Hours, Ratio(example, p.BurnRate), Busy))], expected);

    [NeedsToolTheory("promtool")]
    [MemberData(nameof(Examples))]
    public void Healthy_neither_pages_nor_files_a_ticket(string name) =>
        Play(All[name], [(6, 0.5m)], Both(page: false, ticket: false));

    [NeedsToolTheory("promtool")]
    [MemberData(nameof(Examples))]
    public void A_fast_burn_pages(string name) => Play(
        All[name], [(12, 0), (2, 30)], (SideBySide.OurPage, 1), (SideBySide.SlothPage, 1),
        ($"({SideBySide.OurTicket}) == bool ({SideBySide.SlothTicket})", 1));

    [NeedsToolTheory("promtool")]
    [InlineData("getting started")]
    [InlineData("latency")]
    [InlineData("raw home wifi")]
    public void A_slow_burn_files_a_ticket_and_does_not_page(string name) =>
        Play(All[name], [(4, 0), (10, 4)], Both(page: false, ticket: true));

    [NeedsToolTheory("promtool")]
    [MemberData(nameof(Examples))]
    public void After_the_fast_burn_nobody_is_paged_any_more(string name) => Play(
        All[name], [(12, 0), (2, 30), (2, 0)], (SideBySide.OurPage, 0), (SideBySide.SlothPage, 0),
        ($"({SideBySide.OurTicket}) == bool ({SideBySide.SlothTicket})", 1));

    [NeedsToolTheory("promtool")]
    [InlineData("getting started")]
    [InlineData("latency")]
    public void With_no_traffic_both_are_silent_and_ours_records_no_NaN(string name) => SideBySide.Expect(
        All[name], All[name].Series, [new(4 * Hours, 0, 0)],
        [
            .. Both(page: false, ticket: false),
            ("count({__name__=~\"slo:sli_error:ratio_rate(5m|1h)\"} != "
                + "{__name__=~\"slo:sli_error:ratio_rate(5m|1h)\"})", 2),
("count(slo:error_ratio:rate5m) or vector(0)", 0),
            ("count(slo:errors:rate5m == 0)", 1),
            ("count(slo:events:rate5m == 0)", 1),
        ]);

    [NeedsTool("promtool")]
    public void Before_the_first_error_Sloth_measures_nothing_and_ours_measures_zero() => SideBySide.Expect(
        SlothExample.GettingStarted, SlothExample.GettingStarted.Series.WithoutErrors, [new(4 * Hours, 0, Busy)],
        [
            .. Both(page: false, ticket: false),
            ("count(slo:sli_error:ratio_rate5m) or vector(0)", 0),
            ("count(slo:error_ratio:rate5m == 0)", 1),
            ("count(slo:error_budget_remaining:ratio == 1)", 1),
        ]);

    [NeedsTool("promtool")]
    public void An_idle_hour_spoils_the_whole_window_of_Sloth_and_not_ours() => SideBySide.Expect(
        SlothExample.GettingStarted, SlothExample.GettingStarted.Series, [new(1 * Hours, 0, 0), new(4 * Hours, 0.01m, Busy)],
        ("count(slo:sli_error:ratio_rate30d != slo:sli_error:ratio_rate30d)", 1),
        ("round(sum(slo:error_ratio:period), 0.001)", 0.01));

    [NeedsTool("promtool")]
    public void Under_uneven_load_Sloth_averages_ratios_and_ours_counts_events()
    {
        // Three hours with 600,000 requests a hour and no error, then three with 600, half of them errors: 900 of 1,801,800.
        SideBySide.Expect(
            SlothExample.GettingStarted, SlothExample.GettingStarted.Series, [new(3 * Hours, 0, 10_000), new(3 * Hours, 0.5m, 10)],
            ("round(sum(slo:sli_error:ratio_rate30d), 0.05)", 0.25),
            ("round(sum(slo:error_ratio:period), 0.0001)", 0.0005));
    }

    [Fact]
    public void Sloth_writes_binary_noise_and_ours_the_decimals_that_were_given()
    {
        var yaml = new RuleFile("ours") { Slos = [SlothExample.GettingStarted.Slo] }.Compile(SlothExample.Declarations).ToYaml();
        Assert.Contains("vector(0.999)", yaml, StringComparison.Ordinal);
        Assert.Contains("> 0.0144", yaml, StringComparison.Ordinal);
        Assert.DoesNotContain("0000000", yaml, StringComparison.Ordinal);
        Assert.DoesNotContain("9999999", yaml, StringComparison.Ordinal);
        Assert.Contains("0.0009999999999999", SlothExample.GettingStarted.Sloth.ToYaml(), StringComparison.Ordinal);
    }
}
