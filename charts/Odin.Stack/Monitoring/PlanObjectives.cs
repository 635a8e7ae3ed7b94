using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;
using Metrics = Odin.Charts.Metrics.Catalogues.OdinExporter;

namespace Odin.Stack;

/// <summary>What users of the API are promised. Source: phase 4 of the plan, ODIN-055.</summary>
internal static class PlanObjectives
{
    const string Owner = "odin";

    /// <summary>How long a request may take; a bound that the exporter's histogram has.</summary>
    const double Patience = 0.2;

    public static readonly Slo Availability = new("odin-api-availability", 99.9m, Indicator.Events(
        errors: Metrics.ApiRequests.Where(Metrics.Labels.Status.Matches("5..")).Rate(),
        total: Metrics.ApiRequests.Rate()))
    {
        Service = "api",
        Owner = Owner,
        Description = "Requests to the API end without an error of the API's own.",
        Runbook = Runbooks.Of("OdinApiAvailabilityBudgetBurn"),
        MinimumEvents = 100,
    };

    public static readonly Slo Latency = new("odin-api-latency", 95m, Indicator.Latency(Metrics.ApiRequestDurationSeconds, Patience))
    {
        Service = "api",
        Owner = Owner,
        Description = "Requests to the API are answered within 200 ms.",
        Runbook = Runbooks.Of("OdinApiLatencyBudgetBurn"),
        MinimumEvents = 100,
    };

    public static RuleFile File { get; } = new("odin-api") { Slos = [Availability, Latency] };
}
