using System.Buffers;
using System.Runtime.CompilerServices;

namespace Odin.Exporter;

/// <summary>A trace that an observation belongs to.</summary>
/// <param name="TraceId">16 bytes, as 32 hexadecimal digits.</param>
/// <param name="SpanId">8 bytes, as 16 hexadecimal digits, or <c>null</c>.</param>
/// <param name="Value">What was observed.</param>
/// <param name="UnixMilliseconds">When.</param>
/// <exception cref="ArgumentException">An id is not what it should be: what is written to a scrape is checked here once.</exception>
internal sealed record Exemplar(string TraceId, string? SpanId, double Value, long UnixMilliseconds)
{
    public const int TraceIdLength = 32;
    public const int SpanIdLength = 16;

    static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdefABCDEF");

    public string TraceId { get; } = IsId(TraceId, TraceIdLength) ? TraceId : throw NoId(TraceId);

    public string? SpanId { get; } = SpanId is null || IsId(SpanId, SpanIdLength) ? SpanId : throw NoId(SpanId);

    static bool IsId(string text, int length) => text.Length == length && !text.AsSpan().ContainsAnyExcept(Digits);

    static ArgumentException NoId(string text, [CallerArgumentExpression(nameof(text))] string name = "") =>
        new($"'{text}' is no id of a trace or span", name);
}
