namespace Odin.Stack;

/// <summary>How long some streams are kept, instead of all others' retention.</summary>
public sealed record LokiStreamRetentionValues
{
    /// <summary>Which streams, by index labels, such as <c>{k8s_namespace_name="dev"}</c>.</summary>
    [Description("Which streams, by index labels, such as {k8s_namespace_name=\"dev\"}."), RegularExpression(@"^\{.+\}$")]
    public required string Selector { get; init; }

    /// <summary>How long they are kept, in hours.</summary>
    [Description("How long they are kept, in hours, such as 24h; at least a day."), RegularExpression(LokiPatterns.Retention)]
    public required string Period { get; init; }

    /// <summary>Which goes first when several select a stream: the highest.</summary>
    /// <value>The default is <c>1</c>.</value>
    [Description("Which goes first when several select a stream: the highest."), Range(1, 1_000)]
    public int Priority { get; init; } = 1;
}
