namespace Odin.Charts;

/// <summary>Writes bits, the lowest first, as deflate (RFC 1951) orders them.</summary>
internal sealed class BitWriter(Stream output)
{
    readonly byte[] _buffer = new byte[8192];
    int _length;
    ulong _bits;
    int _count;

    public void Write(int value, int count)
    {
        _bits |= (ulong)(uint)value << _count;
        _count += count;
        while (_count >= 8) WriteByte();
    }

    /// <summary>Fills the last byte with zeros and hands everything on.</summary>
    public void Finish()
    {
        if (_count > 0) WriteByte();
        (_bits, _count) = (0, 0);
        Flush();
    }

    void WriteByte()
    {
        if (_length == _buffer.Length) Flush();
        _buffer[_length++] = (byte)_bits;
        _bits >>= 8;
        _count -= 8;
    }

    void Flush()
    {
        output.Write(_buffer, 0, _length);
        _length = 0;
    }
}
