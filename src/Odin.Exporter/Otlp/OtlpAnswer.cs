using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Odin.Exporter;

/// <summary>Writes answers, in the encoding of the request.</summary>
/// <param name="isJson">Whether that is JSON; otherwise protobuf.</param>
/// <param name="to">Gets it.</param>
internal sealed class OtlpAnswer(bool isJson, IBufferWriter<byte> to)
{
    /// <summary>An <c>ExportMetricsServiceResponse</c>.</summary>
    /// <param name="refused">How many points were not taken.</param>
    /// <param name="message">Why; <c>null</c> when all were.</param>
    public void Taken(long refused, string? message)
    {
        if (isJson) Json(w => { if (message is not null) PartialSuccess(w, refused, message); });
        else Wire(w => { if (message is not null) PartialSuccess(w, refused, message); });
    }

    /// <summary>A <c>google.rpc.Status</c>.</summary>
    public void Status(string message)
    {
        if (isJson) Json(w => w.WriteString("message", message));
        else Wire(w => Text(w, 2, message));
    }

    void Json(Action<Utf8JsonWriter> write)
    {
        using var writer = new Utf8JsonWriter(to);
        writer.WriteStartObject();
        write(writer);
        writer.WriteEndObject();
    }

    void Wire(Action<WireWriter> write)
    {
        using var writer = new WireWriter();
        write(writer);
        to.Write(writer.Written);
    }

    static void PartialSuccess(Utf8JsonWriter writer, long refused, string message)
    {
        writer.WriteStartObject("partialSuccess");
        // Protobuf's JSON writes numbers of 64 bits as texts.
        writer.WriteString("rejectedDataPoints", refused.ToString(System.Globalization.CultureInfo.InvariantCulture));
        writer.WriteString("errorMessage", message);
        writer.WriteEndObject();
    }

    static void PartialSuccess(WireWriter writer, long refused, string message)
    {
        writer.Tag(1, WireType.Length);
        var start = writer.Length;
        writer.Tag(1, WireType.Varint);
        writer.Varint((ulong)refused);
        Text(writer, 2, message);
        writer.Close(start);
    }

    static void Text(WireWriter writer, int field, string text)
    {
        writer.Tag(field, WireType.Length);
        var start = writer.Length;
        var room = writer.Room(Encoding.UTF8.GetMaxByteCount(text.Length));
        writer.Advance(Encoding.UTF8.GetBytes(text, room));
        writer.Close(start);
    }
}
