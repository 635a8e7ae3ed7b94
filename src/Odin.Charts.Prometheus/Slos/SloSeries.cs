namespace Odin.Charts.Prometheus;

/// <summary>The names of what is recorded about SLOs, and of their labels. All series have the label <c>slo</c>; those
/// of an SLO with groups have the grouping labels too.</summary>
public static class SloSeries
{
    /// <summary>The label that says which SLO it is.</summary>
    public const string Label = "slo";

    /// <summary>The label of alerts and of <see cref="Info"/> that says whose SLO it is.</summary>
    public const string ServiceLabel = "slo_service";

    /// <summary>The objective as a ratio: 0.999.</summary>
    public const string Objective = "slo:objective:ratio";

    /// <summary>The share of the events that may fail: 0.001.</summary>
    public const string ErrorBudget = "slo:error_budget:ratio";

    /// <summary>The window in days.</summary>
    public const string Window = "slo:window:days";

    /// <summary>The ratio of errors in the whole window: Σ errors ÷ Σ events.</summary>
    public const string PeriodErrorRatio = "slo:error_ratio:period";

    /// <summary>What is left of the budget of the window: 1 at the start, 0 when it is spent, less when the objective
    /// is missed.</summary>
    public const string BudgetRemaining = "slo:error_budget_remaining:ratio";

    /// <summary>How many times faster than allowed the budget is spent now, over the shortest window.</summary>
    public const string CurrentBurnRate = "slo:burn_rate:current";

    /// <summary>Always 1; its labels tell about the SLO: service, owner, objective, window and
    /// <see cref="Slo.InfoLabels"/>.</summary>
    public const string Info = "slo:info";

    /// <summary>The events a second in a window: <c>slo:events:rate5m</c>.</summary>
    public static string Events(TimeSpan window) => $"slo:events:rate{PrometheusText.Duration(window)}";

    /// <summary>The errors a second in a window, 0 while there are none: <c>slo:errors:rate5m</c>.</summary>
    public static string Errors(TimeSpan window) => $"slo:errors:rate{PrometheusText.Duration(window)}";

    /// <summary>The ratio of errors in a window: <c>slo:error_ratio:rate5m</c>. There is none while there are no
    /// events.</summary>
    public static string ErrorRatio(TimeSpan window) => $"slo:error_ratio:rate{PrometheusText.Duration(window)}";

    internal static string Of(string series, Slo slo) => $"{series}{{{Label}={PrometheusText.Quoted(slo.Name)}}}";
}
