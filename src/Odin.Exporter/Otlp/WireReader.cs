using System.Buffers.Binary;

namespace Odin.Exporter;

/// <summary>Reads protobuf's fields one after the other, and never further than there are bytes. What cannot be read ends it: from then
/// on it has no more fields, and says why.</summary>
internal ref struct WireReader(ReadOnlySpan<byte> bytes)
{
    const int MaxFieldNumber = (1 << 29) - 1;

    readonly ReadOnlySpan<byte> _bytes = bytes;
    int _position;
    int _end = bytes.Length;

    /// <summary>Why it cannot be read, or <c>null</c> as long as it can.</summary>
    public string? Problem { get; private set; }

    /// <summary>Which byte comes next.</summary>
    public readonly int Position => _position;

    public readonly bool IsAtEnd => _position >= _end;

    /// <summary>The number and the type of the next field; <c>false</c> at the end.</summary>
    public bool Next(out int number, out WireType type)
    {
        (number, type) = (0, default);
        if (IsAtEnd) return false;
        var tag = Varint();
        (var field, type) = (tag >> 3, (WireType)(tag & 7));
        if (Problem is null && field is 0 or > MaxFieldNumber) Fail("a field has no number");
        number = (int)field;
        return Problem is null;
    }

    public ulong Varint()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            if (_position >= _end) return Fail("a number is cut off");
            var b = _bytes[_position++];
            value |= (ulong)(b & 0x7F) << shift;
            if (b < 0x80) return shift == 63 && b > 1 ? Fail("a number is too long") : value;
        }
        return Fail("a number is too long");
    }

    public ulong Fixed64()
    {
        if (_end - _position < sizeof(ulong)) return Fail("a number is cut off");
        var value = BinaryPrimitives.ReadUInt64LittleEndian(_bytes[_position..]);
        _position += sizeof(ulong);
        return value;
    }

    public double Double() => BitConverter.UInt64BitsToDouble(Fixed64());

    /// <summary>A signed number in zigzag.</summary>
    public long SInt()
    {
        var value = Varint();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    /// <summary>The bytes of a text or a message.</summary>
    public ReadOnlySpan<byte> Slice()
    {
        var length = Length();
        var slice = _bytes.Slice(_position, length);
        _position += length;
        return slice;
    }

    /// <summary>Goes into a message, which then is all there is.</summary>
    /// <returns>What <see cref="Leave"/> takes.</returns>
    public int Enter()
    {
        var length = Length();
        var outer = _end;
        _end = _position + length;
        return outer;
    }

    public void Leave(int outer) => _end = Problem is null ? outer : _end;

    public void Skip(WireType type)
    {
        switch (type)
        {
            case WireType.Varint: Varint(); break;
            case WireType.Fixed64: Fixed64(); break;
            case WireType.Length: Slice(); break;
            case WireType.Fixed32 when _end - _position >= sizeof(uint): _position += sizeof(uint); break;
            case WireType.Fixed32: Fail("a number is cut off"); break;
            default: Fail($"a field has type {(int)type}, which OTLP does not use"); break;
        }
    }

    /// <summary>Ends it here.</summary>
    public ulong Fail(string problem)
    {
        Problem ??= problem;
        _end = _position;
        return 0;
    }

    int Length()
    {
        var length = Varint();
        return length <= (ulong)(_end - _position) ? (int)length : (int)Fail("a length reaches beyond the end");
    }
}
