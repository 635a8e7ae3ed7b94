using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus;

/// <summary>The rules of a chart.</summary>
/// <typeparam name="TValues">The chart's values record.</typeparam>
public sealed record ChartRules<TValues>
{
    /// <summary>The rules and SLOs.</summary>
    public required RuleFile File { get; init; }

    /// <summary>The metrics that there are.</summary>
    public required Declarations Declarations { get; init; }

    /// <summary>What is asked of the rules.</summary>
    public RuleChecks Checks { get; init; } = new();

    /// <summary>The name of the PrometheusRule, and of the ConfigMap with <c>-rules</c> after it: usually the chart's full name.</summary>
    public required TemplateFunction<ChartContext<TValues>, string> Name { get; init; }

    /// <summary>The labels of both.</summary>
    public required TemplateFunction<ChartContext<TValues>, IDictionary<string, string>> Labels { get; init; }

    /// <summary>Where in the values the user decides about them: <c>new(c =&gt; c.Values.Rules)</c>.</summary>
    public required TemplateFunction<ChartContext<TValues>, RuleValues> Values { get; init; }
}
