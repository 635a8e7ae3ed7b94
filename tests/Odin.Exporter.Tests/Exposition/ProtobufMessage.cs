using System.Buffers.Binary;
using System.Text;

namespace Odin.Exporter.Tests.Expositions;

/// <summary>A message of Protocol Buffers, read by the rules of the format alone: numbers of 8 bytes and varints are kept as
/// <see cref="ulong"/>, all else as bytes.</summary>
sealed class ProtobufMessage
{
    readonly List<(int Field, object Value)> _fields = [];

    public ProtobufMessage(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var tag = Varint(ref bytes);
            _fields.Add(((int)(tag >> 3), (tag & 7) switch
            {
                0 => Varint(ref bytes),
                1 => BinaryPrimitives.ReadUInt64LittleEndian(Take(ref bytes, 8)),
                2 => Take(ref bytes, (int)Varint(ref bytes)).ToArray(),
                _ => throw new FormatException($"wire type {tag & 7}"),
            }));
        }
    }

    /// <summary>The messages of a stream, each with its length before it.</summary>
    public static List<ProtobufMessage> Delimited(ReadOnlySpan<byte> bytes)
    {
        var messages = new List<ProtobufMessage>();
        while (!bytes.IsEmpty) messages.Add(new(Take(ref bytes, (int)Varint(ref bytes))));
        return messages;
    }

    public bool Has(int field) => _fields.Any(f => f.Field == field);

    public ulong Number(int field) => (ulong)One(field);

    public long Signed(int field) => ZigZag(Number(field));

    public double Double(int field) => BitConverter.UInt64BitsToDouble(Number(field));

    public string Text(int field) => Encoding.UTF8.GetString((byte[])One(field));

    public ProtobufMessage Message(int field) => new((byte[])One(field));

    public IEnumerable<ProtobufMessage> Messages(int field) =>
        _fields.Where(f => f.Field == field).Select(f => new ProtobufMessage((byte[])f.Value));

    public List<long> PackedSigned(int field)
    {
        var numbers = new List<long>();
        if (!Has(field)) return numbers;
        ReadOnlySpan<byte> bytes = (byte[])One(field);
        while (!bytes.IsEmpty) numbers.Add(ZigZag(Varint(ref bytes)));
        return numbers;
    }

    object One(int field) => _fields.Single(f => f.Field == field).Value;

    static long ZigZag(ulong value) => (long)(value >> 1) ^ -(long)(value & 1);

    static ulong Varint(ref ReadOnlySpan<byte> bytes)
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var next = Take(ref bytes, 1)[0];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
    }

    static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> bytes, int length)
    {
        var taken = bytes[..length];
        bytes = bytes[length..];
        return taken;
    }
}
