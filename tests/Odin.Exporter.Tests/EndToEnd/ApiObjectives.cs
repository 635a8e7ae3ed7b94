using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;
using Odin.Charts.Prometheus;

namespace Odin.Exporter.Tests.EndToEnd;

/// <summary>What a team promises of its API, and the same with windows of seconds, for one that scrapes every second and waits
/// for the alert.</summary>
static class ApiObjectives
{
    /// <summary>When half of the requests are errors, the tier fires at once; it ends as soon as its short window is clean.</summary>
    static readonly BurnRateTier Hasty = new("20s", 5, TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(5), AlertSeverity.Critical)
    {
        For = TimeSpan.FromSeconds(1),
        KeepFiringFor = TimeSpan.Zero,
    };

    public static readonly Slo Availability = new("api-availability", 99.9m, Indicator.Events(
        errors: OdinExporter.ApiRequests.Where(OdinExporter.Labels.Status.Matches("5..")).Rate(),
        total: OdinExporter.ApiRequests.Rate()))
    {
        Service = "api",
        Owner = "ml-platform",
        Description = "The API answers without an error of its own.",
    };

    public static readonly Slo Latency = Availability with
    {
        Name = "api-latency",
        Indicator = Indicator.Latency(OdinExporter.ApiRequestDurationSeconds, bound: 0.3),
        Description = "The API answers within 0.3 seconds.",
    };

    /// <summary>The rules of these SLOs, with windows of days or of seconds.</summary>
    public static CompiledRules Rules(bool isHasty) => new RuleFile("api")
    {
        Slos = [.. new[] { Availability, Latency }.Select(s => isHasty ? s with { WindowDays = 1, Tiers = [Hasty] } : s)],
    }.Compile(new(OdinExporter.All), new() { Queries = new() { ScrapeInterval = TimeSpan.FromSeconds(isHasty ? 1 : 30) } });
}
