namespace Odin.Charts.Prometheus;

/// <summary>What can be wrong with SLOs.</summary>
internal static class SloDiagnostics
{
    public static Diagnostic NeverFires(Slo slo, BurnRateTier tier)
    {
        var rate = slo.BurnRate;
        var most = tier.BudgetPercent / rate.Factor(tier) * rate.Limit;
        return Error(slo, "ODIN2220",
            $"The tier '{tier.Name}' of the SLO '{slo.Name}' can never fire: {Short(tier.BudgetPercent)} % of a budget of "
            + $"{slo.WindowDays} days in {PrometheusText.Duration(tier.LongWindow)} is a burn rate of "
            + $"{Short(rate.Factor(tier))}, but with an objective of {PrometheusText.Number(slo.Objective)} % a total outage "
            + $"burns at {Short(rate.Limit)}. Let the tier stand for less than {Short(most)} % of the budget, lengthen its "
            + "window, shorten the SLO's, raise the objective, or leave the tier out.");
    }

    public static Diagnostic FiresWithinBudget(Slo slo, BurnRateTier tier) => Warning(slo, "ODIN2221",
        $"The tier '{tier.Name}' of the SLO '{slo.Name}' fires at a burn rate of {Short(slo.BurnRate.Factor(tier))}, at which "
        + $"no more than that part of the budget of {slo.WindowDays} days is ever spent. Let it stand for "
        + $"{Short(slo.BurnRate.EvenPercent(tier))} % or more.");

    public static Diagnostic BadObjective(Slo slo) => Error(slo, "ODIN2222",
        $"The objective of the SLO '{slo.Name}' is {PrometheusText.Number(slo.Objective)} %. It is above 0 and below 100: "
        + "at 100 there is no budget, and every error is an alert of its own.");

    public static Diagnostic LooksLikeRatio(Slo slo) => Warning(slo, "ODIN2222",
        $"The objective of the SLO '{slo.Name}' is {PrometheusText.Number(slo.Objective)} %, in percent. If a ratio was meant, "
        + $"write {PrometheusText.Number(slo.Objective * 100)}.");

    public static Diagnostic BadWindow(Slo slo, string reason) => Error(slo, "ODIN2223",
        $"The window of the SLO '{slo.Name}', {slo.WindowDays} days, {reason}");

    public static Diagnostic BadTier(Slo slo, BurnRateTier tier, string reason) => Error(slo, "ODIN2224",
        $"The tier '{tier.Name}' of the SLO '{slo.Name}' {reason}");

    public static Diagnostic BadName(Slo slo, string reason) =>
        Error(slo, "ODIN2225", $"'{slo.Name}' is no name of an SLO: {reason}");

    public static Diagnostic Duplicate(Slo slo, Slo first) => Error(slo, "ODIN2225",
        $"There are two SLOs named '{slo.Name}'; the other is at {first.Place}. Their series would be the same: name "
        + "one otherwise.");

    public static Diagnostic NoSuchGroup(Slo slo, string label, string what, string message, string? hint) => Error(slo, "ODIN2226",
        $"The SLO '{slo.Name}' is grouped by '{label}', which the {what} do not have: "
        + $"{message}{(hint is null ? "" : " " + hint)}");

    public static Diagnostic ReservedGroup(Slo slo, string label) => Error(slo, "ODIN2226",
        $"The SLO '{slo.Name}' is grouped by '{label}', a label that its own series and alerts have: rename it in "
        + "the query with label_replace.");

    public static Diagnostic ErrorsOutsideTotal(Slo slo, string reason) => Warning(slo, "ODIN2227",
        $"The errors of the SLO '{slo.Name}' may not be among its events: {reason} The ratio would be wrong, perhaps "
        + "above 1. "
        + "Select both from one metric, or silence this with the reason why it holds.");

    public static Diagnostic FixedWindow(Slo slo, string what) => Error(slo, "ODIN2228",
        $"The {what} of the SLO '{slo.Name}' have no open window, so all windows would see the same: leave it out in "
        + "Rate(), or write [$__rate_interval].");

    public static Diagnostic OpenGauge(Slo slo) => Error(slo, "ODIN2228",
        $"The gauge of the SLO '{slo.Name}' has a window of its own. Give its samples as they are; the SLO takes the "
        + "windows.");

    public static Diagnostic NotPerSecond(Slo slo) => Error(slo, "ODIN2229",
        $"The SLO '{slo.Name}' asks for {slo.MinimumEvents} events, but its total is no rate, so they cannot be "
        + "counted: use Rate(), or leave MinimumEvents out.");

    public static Diagnostic NegativeMinimum(Slo slo) => Error(slo, "ODIN2229",
        $"The SLO '{slo.Name}' asks for {slo.MinimumEvents} events; 0 is the least.");

    public static Diagnostic OnlyTotalAbsence(Slo slo) => Info(slo, "ODIN2230",
        $"The alert on absence of the SLO '{slo.Name}' sees only when all groups are gone, because the values of its "
        + "grouping labels are not declared. "
        + "Declare them to be told of each.");

    public static Diagnostic TooManyGroups(Slo slo, int groups) => Warning(slo, "ODIN2230",
        $"The alert on absence of the SLO '{slo.Name}' looks at each of {groups} groups. Group by fewer labels, or set "
        + "AlertsWhenAbsent to false.");

    public static Diagnostic NoAbsentAlert(Slo slo) => Warning(slo, "ODIN2231",
        $"The SLO '{slo.Name}' has no alert on absence: when its metric goes, it looks as if it was kept. Set "
        + "AlertsWhenAbsent, or silence this with the reason.");

    public static Diagnostic NoTests(Slo slo) => Info(slo, "ODIN2232",
        $"No tests are written for the SLO '{slo.Name}': no series could be made up that its queries select. That is "
        + "so with several selectors in a query, "
        + "patterns for names, and native histograms.");

    static string Short(decimal number) => PrometheusText.Number(Math.Round(number, 2));

    static Diagnostic Error(Slo slo, string code, string message) =>
        new(code, DiagnosticSeverity.Error, message, slo.Place);

    static Diagnostic Warning(Slo slo, string code, string message) =>
        new(code, DiagnosticSeverity.Warning, message, slo.Place);

    static Diagnostic Info(Slo slo, string code, string message) =>
        new(code, DiagnosticSeverity.Info, message, slo.Place);
}
