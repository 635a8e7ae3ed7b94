
namespace Odin.Charts.Prometheus.Tests;

/// <summary>SLOs that several tests look at.</summary>
static class Examples
{
    public static readonly Slo Availability = new("gateway-availability", 99.9m, Indicator.Events(
        errors: Query.Parse("rate(gateway_requests_total{status=~\"5..\"}[$__rate_interval])"),
        total: Query.Parse("rate(gateway_requests_total[$__rate_interval])")))
    {
        Service = "gateway",
        Owner = "edge-team",
        Description = "The gateway answers without an error of its own.",
        Runbook = "https://runbooks.example.com/gateway-availability",
    };
}
