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

    const string Voluntary = "An API that nobody has, or that nobody calls, has no series: that is no outage. OdinExporterAbsent tells when what counts its requests is gone.";

    public static readonly Slo Availability = new("odin-api-availability", 99.9m, Indicator.Events(
        errors: Metrics.ApiRequests.Where(Metrics.Labels.Status.Matches("5..")).Rate(),
        total: Metrics.ApiRequests.Rate()))
    {
        Service = "api",
        Owner = Owner,
        Description = "Requests to the API end without an error of the API's own.",
        Runbook = Runbooks.Of("OdinApiAvailabilityBudgetBurn"),
        MinimumEvents = 100,
        AlertsWhenAbsent = false,
        Silences = [new("ODIN2231", Voluntary)],
    };

    public static readonly Slo Latency = new("odin-api-latency", 95m, Indicator.Latency(Metrics.ApiRequestDurationSeconds, Patience))
    {
        Service = "api",
        Owner = Owner,
        Description = "Requests to the API are answered within 200 ms.",
        Runbook = Runbooks.Of("OdinApiLatencyBudgetBurn"),
        MinimumEvents = 100,
        AlertsWhenAbsent = false,
        Silences = [new("ODIN2231", Voluntary)],
    };

    public static RuleFile File { get; } = new("odin-api") { Slos = [Availability, Latency] };
}
