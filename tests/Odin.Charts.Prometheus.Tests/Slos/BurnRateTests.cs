using CsCheck;

namespace Odin.Charts.Prometheus.Tests;

public class BurnRateTests
{
    static readonly Gen<decimal> Objective = Gen.Int[1, 99_999].Select(n => n / 1000m);

    static readonly Gen<BurnRateTier> Tier =
        from percent in Gen.Int[1, 1000]
        from hours in Gen.Int[1, 24]
        select new BurnRateTier("t", percent / 10m, TimeSpan.FromHours(hours), TimeSpan.FromMinutes(5), AlertSeverity.Critical);

    [Theory]
    [InlineData(30, "14.4", "6", "3", "1")]
    [InlineData(7, "3.36", "1.4", "0.7", "0.23333333333333333")]
    [InlineData(28, "13.44", "5.6", "2.8", "0.93333333333333333")]
    [InlineData(90, "43.2", "18", "9", "3")]
    public void The_factors_follow_from_the_window(int days, params string[] factors) => Assert.Equal(
        factors, BurnRateTier.Default.Select(t => PrometheusText.Number(new BurnRate(99.9m, days).Factor(t))));

    [Fact]
    public void A_tier_fires_when_its_share_of_the_budget_is_spent() => Gen.Select(Objective, Gen.Int[1, 400], Tier).Sample((objective, days, tier) =>
    {
        var rate = new BurnRate(objective, days);
        var allowed = rate.Budget * days * 24;
        var spent = rate.Threshold(tier) * (decimal)tier.LongWindow.TotalHours;
        Assert.Equal(tier.BudgetPercent / 100 * allowed, spent, 20);
    });

    [Fact]
    public void A_tier_can_fire_when_a_total_outage_burns_faster_than_its_factor() => Gen.Select(Objective, Gen.Int[1, 400], Tier).Sample((objective, days, tier) =>
    {
        var rate = new BurnRate(objective, days);
        if (Math.Abs(rate.Factor(tier) - rate.Limit) > 0.000_000_001m) Assert.Equal(rate.Factor(tier) < rate.Limit, rate.CanFire(tier));
    });

    [Fact]
    public void The_long_window_passes_the_threshold_when_it_is_said_to() => Gen.Select(Objective, Gen.Int[1, 400], Tier, Gen.Int[1, 1000]).Sample((objective, days, tier, thousandths) =>
    {
        var (rate, ratio) = (new BurnRate(objective, days), thousandths / 1000m);
        if (rate.Threshold(tier) >= ratio) return;
        var time = rate.TimeToThreshold(tier, ratio);
        Assert.InRange(ratio * time.Ticks / tier.LongWindow.Ticks - rate.Threshold(tier), -0.000_001m, 0.000_001m);
    });

    [Fact]
    public void A_number_is_written_as_the_double_nearest_to_it() => Gen.Decimal[0.000_000_1m, 1000m].Sample(number =>
        Assert.Equal((double)number, double.Parse(PrometheusText.Number(number), System.Globalization.CultureInfo.InvariantCulture), 1e-12));

    [Theory]
    [InlineData("0.999")]
    [InlineData("0.0144")]
    [InlineData("0.0005")]
    [InlineData("99.99")]
    [InlineData("30")]
    public void Decimals_are_written_as_they_were_given(string text) =>
        Assert.Equal(text, PrometheusText.Number(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(30, "30s")]
    [InlineData(90, "1m30s")]
    [InlineData(3600, "1h")]
    [InlineData(259_200, "3d")]
    [InlineData(0, "0s")]
    public void Durations_are_written_in_the_largest_units(int seconds, string text) =>
        Assert.Equal(text, PrometheusText.Duration(TimeSpan.FromSeconds(seconds)));
}
