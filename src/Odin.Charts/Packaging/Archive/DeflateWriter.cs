namespace Odin.Charts;

/// <summary>Compresses with deflate. The bytes depend on the input alone, not on the machine's zlib
/// (docs/decisions/archive-bytes.md).</summary>
internal sealed class DeflateWriter(Stream output)
{
    const int Window = Repetition.Farthest;
    const int Capacity = 4 * Window;

    readonly BitWriter _bits = new(output);
    readonly RepetitionFinder _finder = new();
    readonly byte[] _text = new byte[Capacity];
    int _written;
    int _length;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            if (_length == Capacity) MakeRoom();
            var taken = Math.Min(bytes.Length, Capacity - _length);
            bytes[..taken].CopyTo(_text.AsSpan(_length));
            _length += taken;
            bytes = bytes[taken..];
        }
    }

    public void Finish()
    {
        WriteBlock(isLast: true);
        _bits.Finish();
    }

    void MakeRoom()
    {
        WriteBlock(isLast: false);
        _text.AsSpan(Capacity - Window).CopyTo(_text);
        _finder.Shift(Capacity - Window);
        _written = _length = Window;
    }

    void WriteBlock(bool isLast)
    {
        var text = _text.AsSpan(0, _length);
        var block = new DeflateBlock();
        while (_written < _length) _written += Step(block, text);
        block.Write(_bits, isLast);
    }

    int Step(DeflateBlock block, ReadOnlySpan<byte> text)
    {
        var repetition = _finder.Find(text, _written);
        if (repetition.Distance == 0) block.Add(text[_written]);
        else block.Add(repetition);
        var length = repetition.Distance == 0 ? 1 : repetition.Length;
        _finder.Remember(text, _written, length);
        return length;
    }
}
