using System.Buffers.Binary;

namespace Odin.Exporter;

/// <summary>Protocol Buffers' wire format.</summary>
internal static class ProtobufEncoding
{
    const int Number = 0;
    const int EightBytes = 1;
    const int Bytes = 2;

    public static void WriteNumberField(this ScrapeBuffer buffer, int field, ulong value)
    {
        buffer.WriteTag(field, Number);
        buffer.WriteVarint(value);
    }

    public static void WriteSignedField(this ScrapeBuffer buffer, int field, long value) => buffer.WriteNumberField(field, ZigZag(value));

    public static void WriteDoubleField(this ScrapeBuffer buffer, int field, double value)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteDoubleLittleEndian(bytes, value);
        buffer.WriteTag(field, EightBytes);
        buffer.Write(bytes);
    }

    public static void WriteBytesField(this ScrapeBuffer buffer, int field, ReadOnlySpan<byte> bytes)
    {
        buffer.WriteTag(field, Bytes);
        buffer.WriteVarint((ulong)bytes.Length);
        buffer.Write(bytes);
    }

    /// <summary>Begins a message, or packed numbers, within another.</summary>
    /// <returns>For <see cref="EndMessage"/>.</returns>
    public static int BeginField(this ScrapeBuffer buffer, int field)
    {
        buffer.WriteTag(field, Bytes);
        return buffer.BeginMessage();
    }

    /// <summary>Leaves a place for a message's length before it, which nearly always fits in a byte.</summary>
    public static int BeginMessage(this ScrapeBuffer buffer)
    {
        buffer.Write(0);
        return buffer.Length;
    }

    public static void EndMessage(this ScrapeBuffer buffer, int begun)
    {
        Span<byte> length = stackalloc byte[10];
        var bytes = Varint((ulong)(buffer.Length - begun), length);
        buffer.Replace(begun - 1, length[0]);
        if (bytes > 1) buffer.Insert(begun, length[1..bytes]);
    }

    public static void WriteVarint(this ScrapeBuffer buffer, ulong value)
    {
        if (value < 0x80)
        {
            buffer.Write((byte)value);
            return;
        }
        Span<byte> bytes = stackalloc byte[10];
        buffer.Write(bytes[..Varint(value, bytes)]);
    }

    public static ulong ZigZag(long value) => (ulong)((value << 1) ^ (value >> 63));

    static void WriteTag(this ScrapeBuffer buffer, int field, int type) => buffer.WriteVarint((ulong)((field << 3) | type));

    static int Varint(ulong value, Span<byte> bytes)
    {
        var length = 0;
        for (; value >= 0x80; value >>= 7) bytes[length++] = (byte)(value | 0x80);
        bytes[length++] = (byte)value;
        return length;
    }
}
