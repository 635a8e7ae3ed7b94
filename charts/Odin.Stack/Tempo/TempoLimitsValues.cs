namespace Odin.Stack;

/// <summary>How much Tempo takes in. What is over a limit is refused, and counted in tempo_discarded_spans_total.</summary>
public sealed record TempoLimitsValues
{
    /// <summary>Bytes of spans that a tenant may send a second.</summary>
    /// <value>The default is <c>30_000_000</c>.</value>
    [Description("Bytes of spans that a tenant may send a second."), Range(1, 1_000_000_000_000)]
    public long RateLimitBytes { get; init; } = 30_000_000;

    /// <summary>Bytes of spans that a tenant may send at once.</summary>
    /// <value>The default is <c>30_000_000</c>.</value>
    [Description("Bytes of spans that a tenant may send at once."), Range(1, 1_000_000_000_000)]
    public long BurstSizeBytes { get; init; } = 30_000_000;

    /// <summary>Traces that a tenant may be writing at a time; 0 for no limit.</summary>
    /// <value>The default is <c>10_000</c>.</value>
    [Description("Traces that a tenant may be writing at a time; 0 for no limit."), Range(0, 1_000_000_000)]
    public long MaxTracesPerUser { get; init; } = 10_000;

    /// <summary>Bytes of one trace; 0 for no limit.</summary>
    /// <value>The default is <c>5_000_000</c>.</value>
    [Description("Bytes of one trace; 0 for no limit."), Range(0, 1_000_000_000_000)]
    public long MaxBytesPerTrace { get; init; } = 5_000_000;
}
