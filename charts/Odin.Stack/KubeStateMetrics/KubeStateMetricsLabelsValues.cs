namespace Odin.Stack;

/// <summary>Labels or annotations of objects that become labels of a metric.</summary>
public sealed record KubeStateMetricsLabelsValues
{
    /// <summary>The kind of the objects; one of collectors.</summary>
    [Description("The kind of the objects; one of collectors.")]
    public required KubeStateMetricsCollector Collector { get; init; }

    /// <summary>Their keys, such as team or app.kubernetes.io/name; * stands for any text, and costs as many series as there are values.</summary>
    [Description("Their keys, such as team or app.kubernetes.io/name; * stands for any text, and costs as many series as there are values."), MinLength(1), RegularExpression("^[-_./*A-Za-z0-9]{1,317}$")]
    public required IReadOnlyList<string> Keys { get; init; }
}
