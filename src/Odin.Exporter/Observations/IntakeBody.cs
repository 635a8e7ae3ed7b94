using System.Buffers;

namespace Odin.Exporter;

/// <summary>A body that is read into an array of the shared pool, which grows with what came and not with what was announced.</summary>
internal sealed class IntakeBody(IntakeMemory memory) : IDisposable
{
    const int FirstLength = 16 * 1024;

    byte[] _bytes = [];
    int _length;

    public Span<byte> Span => _bytes.AsSpan(0, _length);

    /// <summary>Reads all of it.</summary>
    /// <returns><c>null</c> when it is whole, otherwise the answer to the client.</returns>
    public async ValueTask<IntakeAnswer?> ReadAsync(Stream from, int most, CancellationToken stop)
    {
        for (; ; )
        {
            if (_length == _bytes.Length && _length < most && !TryGrow(most)) return IntakeAnswer.Overloaded;
            var room = _length < most ? _bytes.AsMemory(_length, Math.Min(_bytes.Length, most) - _length) : new byte[1];
            var read = await from.ReadAsync(room, stop).ConfigureAwait(false);
            if (read == 0) return null;
            if (_length == most) return IntakeAnswer.TooLarge(most);
            _length += read;
        }
    }

    public void Dispose() => Replace([]);

    bool TryGrow(int most)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Min(most, Math.Max(FirstLength, 2 * _bytes.Length)));
        if (memory.TryTake(larger.Length))
        {
            Span.CopyTo(larger);
            Replace(larger);
            return true;
        }
        ArrayPool<byte>.Shared.Return(larger);
        return false;
    }

    void Replace(byte[] bytes)
    {
        memory.Return(_bytes.Length);
        if (_bytes.Length > 0) ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = bytes;
        _length = Math.Min(_length, bytes.Length);
    }
}
