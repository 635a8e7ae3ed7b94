namespace Odin.Probe;

/// <summary>What Tempo answers to <c>/api/traces/ID</c>. <see href="https://grafana.com/docs/tempo/latest/api_docs/#query"/>.</summary>
internal sealed record TempoTrace
{
    public IReadOnlyList<TempoBatch>? Batches { get; init; }

    /// <summary>Whether it has a span.</summary>
    /// <param name="id">Its eight bytes.</param>
    public bool Has(byte[] id)
    {
        // Protobuf's JSON writes bytes in base64, OTLP's in hexadecimal.
        var (base64, hexadecimal) = (Convert.ToBase64String(id), Convert.ToHexStringLower(id));
        return (Batches ?? []).SelectMany(b => b.ScopeSpans ?? []).SelectMany(s => s.Spans ?? [])
            .Any(s => s.SpanId == base64 || string.Equals(s.SpanId, hexadecimal, StringComparison.OrdinalIgnoreCase));
    }
}

internal sealed record TempoBatch
{
    public IReadOnlyList<TempoScopeSpans>? ScopeSpans { get; init; }
}

internal sealed record TempoScopeSpans
{
    public IReadOnlyList<TempoSpan>? Spans { get; init; }
}

internal sealed record TempoSpan
{
    public string? SpanId { get; init; }
}
