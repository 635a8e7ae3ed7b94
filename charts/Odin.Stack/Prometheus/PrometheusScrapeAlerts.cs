using System.Collections.Immutable;
using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>Alerts about scrapes.</summary>
internal static class PrometheusScrapeAlerts
{
    static readonly AlertRule TargetsDown = new("OdinTargetsDown", Query.Parse("count by (job) (up{job!=\"prometheus\"} == 0) / count by (job) (up{job!=\"prometheus\"}) > 0.1"))
    {
        Severity = AlertSeverity.Warning,
        Owner = PrometheusRules.Owner,
        Summary = "Targets of a job cannot be scraped.",
        Description = "{{ $value | humanizePercentage }} of the targets of {{ $labels.job }} do not answer.",
        Runbook = Runbooks.Of("OdinTargetsDown"),
        For = TimeSpan.FromMinutes(10),
    };

    static readonly AlertRule SamplesRefused = new("OdinSamplesRefused", Query.Parse(
        """
        rate(prometheus_target_scrapes_sample_duplicate_timestamp_total[5m]) > 0
          or rate(prometheus_target_scrapes_sample_out_of_order_total[5m]) > 0
          or rate(prometheus_target_scrapes_sample_out_of_bounds_total[5m]) > 0
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = PrometheusRules.Owner,
        Summary = "Prometheus refuses samples of a scrape.",
        Description = "{{ $labels.instance }} refuses {{ $value | humanize }} samples a second: two targets give the same series, or a clock is wrong.",
        Runbook = Runbooks.Of("OdinSamplesRefused"),
        For = TimeSpan.FromMinutes(15),
    };

    static readonly AlertRule LimitsExceeded = new("OdinScrapeLimitsExceeded", Query.Parse(
        """
        increase(prometheus_target_scrapes_exceeded_sample_limit_total[5m]) > 0
          or increase(prometheus_target_scrapes_exceeded_body_size_limit_total[5m]) > 0
          or increase(prometheus_target_scrape_pool_exceeded_target_limit_total[5m]) > 0
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = PrometheusRules.Owner,
        Summary = "A job is larger than its limits.",
        Description = "{{ $labels.instance }} dropped whole scrapes, because they had more samples, bytes or targets than their job may have.",
        Runbook = Runbooks.Of("OdinScrapeLimitsExceeded"),
        For = TimeSpan.FromMinutes(15),
    };

    static readonly AlertRule DiscoveryFailing = new("OdinDiscoveryFailing", Query.Parse("rate(prometheus_sd_kubernetes_failures_total[5m]) > 0"))
    {
        Severity = AlertSeverity.Warning,
        Owner = PrometheusRules.Owner,
        Summary = "Prometheus cannot see what is in Kubernetes.",
        Description = "Lists and watches of {{ $labels.instance }} fail. It goes on with the targets that it knows; new ones are not scraped.",
        Runbook = Runbooks.Of("OdinDiscoveryFailing"),
        For = TimeSpan.FromMinutes(15),
    };

    public static readonly ImmutableArray<AlertRule> All = [TargetsDown, SamplesRefused, LimitsExceeded, DiscoveryFailing];
}
