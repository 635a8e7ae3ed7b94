using System.Buffers.Text;
using System.Text;

namespace Odin.Exporter;

/// <summary>How OpenMetrics writes a trace behind a sample.</summary>
internal static class TextExemplar
{
    public static void Write(Exemplar exemplar, ScrapeBuffer buffer)
    {
        buffer.Write(" # {trace_id=\""u8);
        WriteId(exemplar.TraceId, buffer);
        if (exemplar.SpanId is { } span)
        {
            buffer.Write("\",span_id=\""u8);
            WriteId(span, buffer);
        }
        buffer.Write("\"} "u8);
        buffer.WriteNumber(exemplar.Value);
        buffer.Write((byte)' ');
        WriteSeconds(exemplar.UnixMilliseconds, buffer);
    }

    static void WriteId(string id, ScrapeBuffer buffer)
    {
        Span<byte> digits = stackalloc byte[Exemplar.TraceIdLength];
        buffer.Write(digits[..Encoding.ASCII.GetBytes(id, digits)]);
    }

    static void WriteSeconds(long milliseconds, ScrapeBuffer buffer)
    {
        Span<byte> text = stackalloc byte[32];
        Utf8Formatter.TryFormat(milliseconds / 1000m, text, out var length);
        buffer.Write(text[..length]);
    }
}
