using k8s.Models;
using System.Text.Json.Serialization;

namespace Odin.Charts.Prometheus;

/// <summary>Rules as an object of the Prometheus Operator.
/// Source: https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.PrometheusRule.</summary>
[KubernetesEntity(Group = "monitoring.coreos.com", ApiVersion = "v1", Kind = "PrometheusRule", PluralName = "prometheusrules")]
public sealed record PrometheusRule
{
    /// <summary>Name and labels.</summary>
    public required V1ObjectMeta Metadata { get; init; }

    /// <summary>The rules.</summary>
    public required PrometheusRuleSpec Spec { get; init; }
}

/// <summary>The rules of a PrometheusRule.</summary>
public sealed record PrometheusRuleSpec
{
    /// <summary>The groups.</summary>
    public required IReadOnlyList<PrometheusRuleGroup> Groups { get; init; }
}

/// <summary>A group of a PrometheusRule.</summary>
public sealed record PrometheusRuleGroup
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>How often it is evaluated: <c>2m</c>; null for Prometheus' own interval.</summary>
    public string? Interval { get; init; }

    /// <summary>How many series a rule may record, or alerts raise; null for no limit.</summary>
    public int? Limit { get; init; }

    /// <summary>The rules.</summary>
    public required IReadOnlyList<PrometheusRuleItem> Rules { get; init; }
}

/// <summary>A rule of a PrometheusRule: it records or alerts.</summary>
public sealed record PrometheusRuleItem
{
    /// <summary>The series that is recorded; null for an alert.</summary>
    public string? Record { get; init; }

    /// <summary>The alert; null for a record.</summary>
    public string? Alert { get; init; }

    /// <summary>What is evaluated.</summary>
    public required string Expr { get; init; }

    /// <summary>How long the query has to return a series: <c>5m</c>.</summary>
    public string? For { get; init; }

    /// <summary>How long the alert goes on after that: <c>5m</c>.</summary>
    [JsonPropertyName("keep_firing_for")]
    public string? KeepFiringFor { get; init; }

    /// <summary>Labels.</summary>
    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    /// <summary>Annotations.</summary>
    public IReadOnlyDictionary<string, string>? Annotations { get; init; }
}
