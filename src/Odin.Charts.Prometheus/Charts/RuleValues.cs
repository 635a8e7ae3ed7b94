using System.ComponentModel;

namespace Odin.Charts.Prometheus;

/// <summary>What a user says about a chart's rules: a part of its values record.</summary>
public sealed record RuleValues
{
    /// <summary>Rules for the Prometheus Operator.</summary>
    [Description("Write the rules as a PrometheusRule, for the Prometheus Operator.")]
    public RuleObjectValues PrometheusRule { get; init; } = new();

    /// <summary>Rules as a file for a Prometheus without the Operator.</summary>
    [Description("Write the rules as a file in a ConfigMap, for a Prometheus that mounts it or a sidecar that collects it.")]
    public RuleObjectValues ConfigMap { get; init; } = new();
}

/// <summary>An object that holds rules.</summary>
public sealed record RuleObjectValues
{
    /// <summary>Whether there is one; <c>false</c> unless set.</summary>
    [Description("Whether to write it.")]
    public bool Enabled { get; init; }

    /// <summary>More labels, by which Prometheus or a sidecar finds it.</summary>
    [Description("More labels, by which it is found.")]
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();
}
