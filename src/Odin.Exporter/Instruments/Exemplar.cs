namespace Odin.Exporter;

/// <summary>A trace that an observation belongs to.</summary>
/// <param name="TraceId">16 bytes, as 32 hexadecimal digits.</param>
/// <param name="SpanId">8 bytes, as 16 hexadecimal digits, or <c>null</c>.</param>
/// <param name="Value">What was observed.</param>
/// <param name="UnixMilliseconds">When.</param>
internal sealed record Exemplar(string TraceId, string? SpanId, double Value, long UnixMilliseconds);
