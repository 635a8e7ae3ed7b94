using System.Text;

namespace Odin.Exporter.Tests.Otlp;

/// <summary>Protobuf as a test writes it: fields, one after the other.</summary>
static class Wire
{
    public static byte[] Message(params byte[][] fields) => [.. fields.SelectMany(f => f)];

    public static byte[] Varint(int field, ulong value) => [.. Number(((ulong)field << 3) | 0), .. Number(value)];

    public static byte[] SInt(int field, long value) => Varint(field, (ulong)((value << 1) ^ (value >> 63)));

    public static byte[] Fixed(int field, ulong value) => [.. Number(((ulong)field << 3) | 1), .. BitConverter.GetBytes(value)];

    public static byte[] Double(int field, double value) => Fixed(field, BitConverter.DoubleToUInt64Bits(value));

    public static byte[] Bytes(int field, byte[] value) => [.. Number(((ulong)field << 3) | 2), .. Number((ulong)value.Length), .. value];

    public static byte[] Text(int field, string value) => Bytes(field, Encoding.UTF8.GetBytes(value));

    public static byte[] Message(int field, params byte[][] fields) => Bytes(field, Message(fields));

    public static byte[] Number(ulong value)
    {
        var bytes = new List<byte>();
        for (; value >= 0x80; value >>= 7) bytes.Add((byte)(value | 0x80));
        bytes.Add((byte)value);
        return [.. bytes];
    }
}
