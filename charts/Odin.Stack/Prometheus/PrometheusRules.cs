using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;
using Odin.Charts.Prometheus;
using Scraped = Odin.Charts.Metrics.Catalogues.Scrape;

namespace Odin.Stack;

/// <summary>What is asked of Prometheus, and of all that it scrapes.</summary>
internal static class PrometheusRules
{
    internal const string Owner = "odin";

    public static readonly Declarations Declarations = new(PrometheusServer.All, Scraped.All);

    /// <summary>Always fires. Whoever waits for it knows that alerts arrive as long as it does.</summary>
    static readonly AlertRule Watchdog = new("OdinWatchdog", Query.Parse("vector(1)"))
    {
        Severity = AlertSeverity.Info,
        Owner = Owner,
        Summary = "Alerts arrive.",
        Description = "This alert always fires. Send it to a receiver that speaks up when it stops: then no alert arrives.",
        Runbook = Runbooks.Of("OdinWatchdog"),
    };

    public static RuleFile File { get; } = new("prometheus")
    {
        Groups =
        [
            new("odin-watchdog", [Watchdog]),
            new("odin-prometheus", [.. PrometheusAlerts.OfProgram, .. PrometheusAlerts.OfStorage]),
            new("odin-scrapes", [.. PrometheusScrapeAlerts.All]),
            new("odin-alerting", [.. PrometheusDeliveryAlerts.All]),
        ],
        Slos = [.. PrometheusObjectives.All],
    };
}
