namespace Odin.Probe;

/// <summary>An <c>ExportTraceServiceRequest</c>.</summary>
internal sealed record OtlpTraces(IReadOnlyList<OtlpResourceSpans> ResourceSpans);

internal sealed record OtlpResourceSpans(OtlpResource Resource, IReadOnlyList<OtlpScopeSpans> ScopeSpans);

internal sealed record OtlpScopeSpans(OtlpScope Scope, IReadOnlyList<OtlpSpan> Spans);

/// <summary>A span. Ids are hexadecimal, numbers of 64 bits are texts, enumerations are numbers.</summary>
internal sealed record OtlpSpan
{
    public const int Internal = 1;

    public required string TraceId { get; init; }

    public required string SpanId { get; init; }

    public required string Name { get; init; }

    public required int Kind { get; init; }

    public required string StartTimeUnixNano { get; init; }

    public required string EndTimeUnixNano { get; init; }
}
