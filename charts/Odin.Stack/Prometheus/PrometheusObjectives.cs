using System.Collections.Immutable;
using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>What the stack promises of its own: it answers, it takes in, it evaluates, it scrapes.</summary>
internal static class PrometheusObjectives
{
    const string Asked = "The counter is made by the first request: until somebody asks, there is nothing to measure. OdinPrometheusAbsent tells when it is gone.";

    public static readonly Slo Queries = new("odin-queries", 99.5m, Indicator.Events(
        errors: Query.Parse("rate(prometheus_http_requests_total{job=\"prometheus\", handler=~\"/api/v1/query.*\", code=~\"5..\"}[$__rate_interval])"),
        total: Query.Parse("rate(prometheus_http_requests_total{job=\"prometheus\", handler=~\"/api/v1/query.*\"}[$__rate_interval])")))
    {
        Service = "prometheus",
        Owner = PrometheusRules.Owner,
        Description = "Prometheus answers queries without an error of its own, time-outs included.",
        Runbook = Runbooks.Of("OdinQueriesBudgetBurn"),
        MinimumEvents = 50,
        AlertsWhenAbsent = false,
        Silences = [new("ODIN2231", Asked)],
    };

    public static readonly Slo Writes = new("odin-writes", 99.9m, Indicator.Events(
        errors: Query.Parse("rate(prometheus_http_requests_total{job=\"prometheus\", handler=~\"/api/v1/(write|otlp/v1/metrics)\", code=~\"5..\"}[$__rate_interval])"),
        total: Query.Parse("rate(prometheus_http_requests_total{job=\"prometheus\", handler=~\"/api/v1/(write|otlp/v1/metrics)\"}[$__rate_interval])")))
    {
        Service = "prometheus",
        Owner = PrometheusRules.Owner,
        Description = "Prometheus takes in what is sent to it by remote write and OTLP.",
        Runbook = Runbooks.Of("OdinWritesBudgetBurn"),
        MinimumEvents = 50,
        AlertsWhenAbsent = false,
        Silences = [new("ODIN2231", Asked)],
    };

    public static readonly Slo RuleEvaluations = new("odin-rule-evaluations", 99.9m, Indicator.Events(
        errors: Query.Parse("rate(prometheus_rule_evaluation_failures_total{job=\"prometheus\"}[$__rate_interval])"),
        total: Query.Parse("rate(prometheus_rule_evaluations_total{job=\"prometheus\"}[$__rate_interval])")))
    {
        Service = "prometheus",
        Owner = PrometheusRules.Owner,
        Description = "Rules are evaluated.",
        Runbook = Runbooks.Of("OdinRuleEvaluationsBudgetBurn"),
        Silences = [new("ODIN2227", "Prometheus counts an evaluation, and then its failure if it failed.")],
    };

    public static readonly Slo Scrapes = new("odin-scrapes", 99.5m, Indicator.Availability(
        Query.Parse($"up{{job=~\"{string.Join('|', Flows.Scraped.Select(p => p.Name))}|kubelet|cadvisor\"}}")))
    {
        Service = "prometheus",
        Owner = PrometheusRules.Owner,
        Description = "The parts of the stack and the kubelets answer when they are scraped.",
        Runbook = Runbooks.Of("OdinScrapesBudgetBurn"),
    };

    public static readonly ImmutableArray<Slo> All = [Queries, Writes, RuleEvaluations, Scrapes];
}
