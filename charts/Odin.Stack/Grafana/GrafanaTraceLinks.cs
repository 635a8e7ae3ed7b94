namespace Odin.Stack;

/// <summary>From a span to its logs.</summary>
public sealed record GrafanaTracesToLogs
{
    /// <summary><c>datasourceUid</c>: where the logs are.</summary>
    public required string DatasourceUid { get; init; }

    /// <summary><c>spanStartTimeShift</c>: how much earlier they may be, with a minus.</summary>
    public required string SpanStartTimeShift { get; init; }

    /// <summary><c>spanEndTimeShift</c>: how much later they may be.</summary>
    public required string SpanEndTimeShift { get; init; }

    /// <summary><c>tags</c>: which attributes of the span are which labels.</summary>
    public required IReadOnlyList<GrafanaTag> Tags { get; init; }

    /// <summary><c>filterByTraceID</c>: whether only lines of the trace are shown.</summary>
    public required bool FilterByTraceID { get; init; }

    /// <summary><c>filterBySpanID</c>: whether only lines of the span are shown.</summary>
    public bool FilterBySpanID { get; init; }

    /// <summary><c>customQuery</c>: whether there is a query of its own.</summary>
    public required bool CustomQuery { get; init; }

    /// <summary><c>query</c>: the query.</summary>
    public string? Query { get; init; }
}

/// <summary>From a span to the metrics of its service.</summary>
public sealed record GrafanaTracesToMetrics
{
    /// <summary><c>datasourceUid</c>: where the metrics are.</summary>
    public required string DatasourceUid { get; init; }

    /// <summary><c>spanStartTimeShift</c>: how much earlier they begin.</summary>
    public string SpanStartTimeShift { get; init; } = "-30m";

    /// <summary><c>spanEndTimeShift</c>: how much later they end.</summary>
    public string SpanEndTimeShift { get; init; } = "30m";

    /// <summary><c>tags</c>: which attributes of the span are which labels.</summary>
    public required IReadOnlyList<GrafanaTag> Tags { get; init; }

    /// <summary><c>queries</c>: the queries.</summary>
    public required IReadOnlyList<GrafanaTraceMetric> Queries { get; init; }
}

/// <summary>An attribute of spans, and the label that it is elsewhere.</summary>
public sealed record GrafanaTag
{
    /// <summary><c>key</c>: the attribute.</summary>
    public required string Key { get; init; }

    /// <summary><c>value</c>: the label.</summary>
    public required string Value { get; init; }
}

/// <summary>A query for the metrics of a span.</summary>
public sealed record GrafanaTraceMetric
{
    /// <summary><c>name</c>: what the link says.</summary>
    public required string Name { get; init; }

    /// <summary><c>query</c>: the query, in PromQL.</summary>
    public required string Query { get; init; }
}
