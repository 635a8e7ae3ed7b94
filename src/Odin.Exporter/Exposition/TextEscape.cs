using System.Buffers;

namespace Odin.Exporter;

/// <summary>How the text formats write what could end a label value, a help or a line.</summary>
internal static class TextEscape
{
    static readonly SearchValues<byte> InQuotes = SearchValues.Create("\\\"\n"u8);
    static readonly SearchValues<byte> Unquoted = SearchValues.Create("\\\n"u8);

    /// <summary>Writes what stands between quotes.</summary>
    public static void WriteQuoted(this ScrapeBuffer buffer, ReadOnlySpan<byte> utf8) => Write(buffer, utf8, InQuotes);

    /// <summary>Writes the help of Prometheus' text, where a quote needs no escape, and must not have one.</summary>
    public static void WriteUnquoted(this ScrapeBuffer buffer, ReadOnlySpan<byte> utf8) => Write(buffer, utf8, Unquoted);

    static void Write(ScrapeBuffer buffer, ReadOnlySpan<byte> utf8, SearchValues<byte> escaped)
    {
        for (var at = utf8.IndexOfAny(escaped); at >= 0; at = utf8.IndexOfAny(escaped))
        {
            buffer.Write(utf8[..at]);
            buffer.Write((byte)'\\');
            buffer.Write(utf8[at] == '\n' ? (byte)'n' : utf8[at]);
            utf8 = utf8[(at + 1)..];
        }
        buffer.Write(utf8);
    }
}
