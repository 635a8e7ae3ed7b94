using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus.Tests;

public class SloCheckTests
{
    static IEnumerable<string> Codes(Slo slo) =>
        Examples.Compile(slo).Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Info).Select(d => d.Code).Distinct();

    static string Message(Slo slo, string code) => Examples.Compile(slo).Diagnostics.First(d => d.Code == code).Message;

    [Fact]
    public void A_sound_SLO_has_no_problem() => Assert.Empty(Codes(Examples.Availability));

    [Fact]
    public void An_SLO_among_many_costs_what_it_costs_among_few()
    {
        Allocated(20);
        var (few, many) = (Allocated(50), Allocated(400));
        Assert.InRange(many / (double)few, 7, 10);
    }

    static long Allocated(int count)
    {
        var slos = Enumerable.Range(0, count).Select(i => Examples.Availability with { Name = $"slo-{i}" }).ToArray();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Empty(Examples.Compile(slos).Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Info));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void A_tier_that_can_never_fire_is_refused_with_what_helps()
    {
        var slo = Examples.Availability with { Objective = 90 };
        Assert.Equal(["ODIN2220"], Codes(slo));
        Assert.Equal(
            "The tier '1h' of the SLO 'gateway-availability' can never fire: 2 % of a budget of 30 days in 1h is a "
            + "burn rate of 14.4, but with an "
            + "objective of 90 % a total outage burns at 10. Let the tier stand for less than 1.39 % of the budget, "
            + "lengthen its window, shorten the "
            + "SLO's, raise the objective, or leave the tier out.",
            Message(slo, "ODIN2220"));
    }

    [Fact]
    public void A_factor_of_exactly_the_limit_can_never_fire_either() =>
        Assert.Equal(["ODIN2220"], Codes(Examples.Availability with { Objective = 80, Tiers = [BurnRateTier.Default[1] with { BudgetPercent = 5m * 5 / 6 }] }));

    [Fact]
    public void A_short_window_makes_slow_tiers_fire_within_the_budget() =>
        Assert.Equal(["ODIN2221"], Codes(Examples.Availability with { WindowDays = 7 }));

    [Theory]
    [InlineData(100)]
    [InlineData(0)]
    [InlineData(-1)]
    public void An_objective_needs_a_budget(int objective) =>
        Assert.Equal(["ODIN2222"], Codes(Examples.Availability with { Objective = objective }));

    [Fact]
    public void What_is_wrong_with_an_SLO_is_said_once()
    {
        var rules = new RuleFile("x") { Slos = [Examples.Availability with { Objective = 100 }] }.Compile(Examples.Declarations);
        Assert.Equal(["ODIN2222"], rules.Diagnostics.Select(d => d.Code));
        Assert.NotNull(rules.Declarations.Find(SloSeries.BudgetRemaining));
        Assert.NotNull(rules.Declarations.Find("slo:error_ratio:rate5m"));
    }

    [Fact]
    public void A_ratio_instead_of_a_percentage_is_seen() =>
        Assert.Contains("write 99.9.", Message(Examples.Availability with { Objective = 0.999m, Tiers = [] }, "ODIN2222"), StringComparison.Ordinal);

    [Fact]
    public void The_window_is_a_day_at_least() =>
        Assert.Equal(["ODIN2223"], Codes(Examples.Availability with { WindowDays = 0 }));

    [Fact]
    public void Retention_has_to_hold_the_window() => Assert.Contains(
        new RuleFile("x") { Slos = [Examples.Availability] }
            .Compile(Examples.Declarations, new() { Queries = new() { Retention = TimeSpan.FromDays(15) } }).Diagnostics,
        d => d.Severity > DiagnosticSeverity.Info && d.Message.Contains("30d", StringComparison.Ordinal));

    [Fact]
    public void A_tier_is_looked_at() => Assert.Equal(["ODIN2224"], Codes(Examples.Availability with
    {
        Tiers = [BurnRateTier.Default[0], BurnRateTier.Default[0] with { ShortWindow = TimeSpan.FromHours(2), BudgetPercent = 3 }],
    }));

    [Theory]
    [InlineData(4)]
    [InlineData(7.5)]
    public void A_window_holds_two_samples_and_whole_seconds(double seconds) => Assert.Equal(["ODIN2224"], Codes(Examples.Availability with
    {
        Tiers = [BurnRateTier.Default[0] with { ShortWindow = TimeSpan.FromSeconds(seconds) }],
    }));

    [Fact]
    public void Two_SLOs_of_one_name_are_refused() =>
        Assert.Contains(Examples.Compile(Examples.Availability, Examples.Availability).Diagnostics, d => d.Code == "ODIN2225");

    [Fact]
    public void A_name_is_an_identity() =>
        Assert.Equal(["ODIN2225"], Codes(Examples.Availability with { Name = "Gateway_x" }));

    [Fact]
    public void A_group_has_to_be_a_label_of_the_events() =>
        Assert.Equal(["ODIN2226"], Codes(Examples.Availability with { GroupedBy = [new("gpu")] }));

    [Fact]
    public void Errors_of_another_metric_may_not_be_among_the_events() => Assert.Equal(["ODIN2227"], Codes(Examples.Availability with
    {
        Indicator = Indicator.Events(Examples.Requests.Rate(), Examples.Durations.Rate().Count()),
    }));

    [Fact]
    public void A_window_that_is_fixed_is_refused() => Assert.Equal(["ODIN2228"], Codes(Examples.Availability with
    {
        Indicator = Indicator.Events(Examples.Requests.Rate(TimeSpan.FromMinutes(5)), Examples.Requests.Rate()),
    }));

    [Fact]
    public void A_guard_needs_a_rate_to_count_events() => Assert.Equal(["ODIN2229"], Codes(Examples.Availability with
    {
        MinimumEvents = 10,
        Indicator = Indicator.Events(Examples.Requests.Where(Examples.Status.Is("500")).Increase(), Examples.Requests.Increase()),
    }));

    [Fact]
    public void A_bound_has_to_be_a_bucket() => Assert.Contains(
        Examples.Compile(Examples.Latency with { Indicator = Indicator.Latency(Examples.Durations, bound: 0.25) }).Diagnostics,
        d => d.Severity == DiagnosticSeverity.Error && d.Message.Contains("0.25", StringComparison.Ordinal));

    [Fact]
    public void A_metric_that_nobody_exports_is_refused_once_and_at_its_line()
    {
        var rules = Examples.Compile(Examples.Availability with
        {
            Indicator = Indicator.Events(
                errors: Query.Parse("rate(gateway_request_total{status=~\"5..\"}[$__rate_interval])"),
                total: Examples.Requests.Rate()),
        });
        var problem = Assert.Single(rules.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal("ODIN2100", problem.Code);
        Assert.EndsWith("SloCheckTests.cs", problem.Location!.File, StringComparison.Ordinal);
        Assert.Contains("gateway_requests_total", problem.Message, StringComparison.Ordinal);
        Assert.Contains("^^^", problem.Message, StringComparison.Ordinal);
        Assert.Throws<ChartException>(rules.ToYaml);
    }

    [Fact]
    public void A_silence_needs_a_code_and_is_heard() => Assert.Empty(Codes(Examples.Availability with
    {
        AlertsWhenAbsent = false,
        Silences = [new("ODIN2231", "The gateway is scaled to zero at night.")],
    }));

    [Fact]
    public void Labels_of_the_info_series_are_on_no_other_series()
    {
        var rules = Examples.Compile(Examples.Availability with { InfoLabels = Rule.NoLabels.Add("team", "a") });
        Assert.Equal([SloSeries.Info], rules.Groups.SelectMany(g => g.Rules).Where(r => r.Labels.ContainsKey("team")).Select(r => r.Name));
    }

    [Fact]
    public void Tiers_inhibit_those_after_them() => Assert.Equal(
        """
        inhibit_rules:
          - source_matchers:
              - "burnrate_tier=\"1h\""
            target_matchers:
              - "burnrate_tier=~\"6h|1d\""
            equal:
              - "slo"
              - "route"
          - source_matchers:
              - "burnrate_tier=\"6h\""
            target_matchers:
              - "burnrate_tier=~\"1d\""
            equal:
              - "slo"
              - "route"

        """,
        Document.Yaml(new AlertmanagerFile { InhibitRules = InhibitionRule.OfTiers([.. BurnRateTier.Default.Take(3)], "route") }));

    [SnakeCase]
    sealed record AlertmanagerFile
    {
        public required IReadOnlyList<InhibitionRule> InhibitRules { get; init; }
    }
}
