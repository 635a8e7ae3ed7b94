using System.Text;

namespace Odin.Exporter;

/// <summary>Writes traces, and moments.</summary>
internal static class ProtobufExemplar
{
    public static void Write(int field, Exemplar exemplar, ScrapeBuffer buffer)
    {
        var begun = buffer.BeginField(field);
        WriteId("trace_id"u8, exemplar.TraceId, buffer);
        if (exemplar.SpanId is { } span) WriteId("span_id"u8, span, buffer);
        buffer.WriteDoubleField(ExemplarField.Value, exemplar.Value);
        WriteTimestamp(ExemplarField.Timestamp, exemplar.UnixMilliseconds, buffer);
        buffer.EndMessage(begun);
    }

    public static void WriteTimestamp(int field, long unixMilliseconds, ScrapeBuffer buffer)
    {
        var (seconds, milliseconds) = Math.DivRem(unixMilliseconds, 1000);
        var begun = buffer.BeginField(field);
        buffer.WriteNumberField(TimestampField.Seconds, (ulong)seconds);
        buffer.WriteNumberField(TimestampField.Nanoseconds, (ulong)milliseconds * 1_000_000);
        buffer.EndMessage(begun);
    }

    static void WriteId(ReadOnlySpan<byte> name, string id, ScrapeBuffer buffer)
    {
        Span<byte> digits = stackalloc byte[Exemplar.TraceIdLength];
        ProtobufLabels.Write(ExemplarField.Label, name, digits[..Encoding.ASCII.GetBytes(id, digits)], buffer);
    }
}
