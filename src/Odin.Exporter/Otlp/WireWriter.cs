using System.Buffers;
using System.Buffers.Binary;

namespace Odin.Exporter;

/// <summary>Writes protobuf, in the shortest form, into arrays of the shared pool.</summary>
internal sealed class WireWriter : IDisposable
{
    const int MaxVarint = 10;

    byte[] _bytes = [];

    public int Length { get; private set; }

    public Span<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Where so many bytes may be written.</summary>
    public Span<byte> Room(int length)
    {
        if (_bytes.Length - Length < length) Grow(Length + length);
        return _bytes.AsSpan(Length);
    }

    /// <summary>So many were written.</summary>
    public void Advance(int length) => Length += length;

    public void Tag(int number, WireType type) => Varint(((ulong)number << 3) | (uint)type);

    public void Varint(ulong value) => Advance(Varint(Room(MaxVarint), value));

    /// <summary>A signed number in zigzag.</summary>
    public void SInt(long value) => Varint((ulong)((value << 1) ^ (value >> 63)));

    public void Fixed64(ulong value)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(Room(sizeof(ulong)), value);
        Advance(sizeof(ulong));
    }

    /// <summary>Puts the length of what was written since a moment before it.</summary>
    /// <param name="start">The <see cref="Length"/> of that moment.</param>
    public void Close(int start)
    {
        Span<byte> prefix = stackalloc byte[MaxVarint];
        prefix = prefix[..Varint(prefix, (ulong)(Length - start))];
        Room(prefix.Length);
        Advance(prefix.Length);
        var written = Written[start..];
        written[..^prefix.Length].CopyTo(written[prefix.Length..]);
        prefix.CopyTo(written);
    }

    public void Dispose() => Replace([]);

    void Grow(int least)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(least, 2 * _bytes.Length));
        Written.CopyTo(larger);
        Replace(larger);
    }

    void Replace(byte[] bytes)
    {
        if (_bytes.Length > 0) ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = bytes;
    }

    static int Varint(Span<byte> span, ulong value)
    {
        var length = 0;
        for (; value >= 0x80; value >>= 7) span[length++] = (byte)(value | 0x80);
        span[length++] = (byte)value;
        return length;
    }
}
