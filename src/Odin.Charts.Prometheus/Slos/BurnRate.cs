namespace Odin.Charts.Prometheus;

/// <summary>The mathematics of burn rates, exact in decimals.
/// <para>budget = 1 − objective; factor = share × window ÷ long window; threshold = factor × budget. A burn rate of 1
/// spends the whole budget in the whole window. A ratio of errors is never above 1, so a threshold of 1 or more can
/// never be passed.</para></summary>
/// <param name="Objective">The objective in percent: <c>99.9m</c>.</param>
/// <param name="WindowDays">The window in days.</param>
public sealed record BurnRate(decimal Objective, int WindowDays)
{
    /// <summary>The share of the events that may fail: 0.001.</summary>
    public decimal Budget => (100 - Objective) / 100;

    /// <summary>The burn rate above which no service can get: 1 ÷ budget.</summary>
    public decimal Limit => 1 / Budget;

    /// <summary>How many times faster than allowed the budget is spent when a tier's alert fires: 14.4.</summary>
    public decimal Factor(BurnRateTier tier) => tier.BudgetPercent * Windows(tier) / 100;

    /// <summary>The ratio of errors above which a tier's alert fires: 0.0144.</summary>
    public decimal Threshold(BurnRateTier tier) => tier.BudgetPercent * (100 - Objective) * Windows(tier) / 10_000;

    /// <summary>Whether the alert of a tier can fire at all.</summary>
    public bool CanFire(BurnRateTier tier) => Threshold(tier) < 1;

    /// <summary>How long a ratio of errors has to last, after none, until it passes a tier's threshold in the long
    /// window.</summary>
    public TimeSpan TimeToThreshold(BurnRateTier tier, decimal ratio) =>
        TimeSpan.FromTicks((long)(tier.LongWindow.Ticks * Threshold(tier) / ratio));

    /// <summary>The share of the budget, in percent, that a tier has to stand for so that its factor is 1.</summary>
    public decimal EvenPercent(BurnRateTier tier) =>
        100 * (decimal)tier.LongWindow.Ticks / TimeSpan.FromDays(WindowDays).Ticks;

    decimal Windows(BurnRateTier tier) => (decimal)TimeSpan.FromDays(WindowDays).Ticks / tier.LongWindow.Ticks;
}
