using System.Buffers;
using System.Buffers.Text;
using System.Globalization;

namespace Odin.Exporter;

/// <summary>The bytes of a scrape that have not been sent yet, in a borrowed array that grows when a series is longer.</summary>
internal sealed class ScrapeBuffer : IDisposable
{
    const int FirstSize = 64 * 1024;
    const int LongestNumber = 32;
    const double LargestWhole = 1e15;

    byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    /// <summary>Forgets what was written after a place.</summary>
    public void Truncate(int length) => Length = length;

    public void Replace(int at, byte value) => _bytes[at] = value;

    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
    }

    public void Write(byte value)
    {
        Room(1)[0] = value;
        Length++;
    }

    public void WriteNumber(ulong value)
    {
        Utf8Formatter.TryFormat(value, Room(LongestNumber), out var length);
        Length += length;
    }

    /// <summary>Writes the shortest text that gives the number back.</summary>
    public void WriteNumber(double value)
    {
        if (!double.IsFinite(value))
        {
            Write(double.IsNaN(value) ? "NaN"u8 : value > 0 ? "+Inf"u8 : "-Inf"u8);
            return;
        }
        int length;
        if (Math.Abs(value) < LargestWhole && (long)value == value) Utf8Formatter.TryFormat((long)value, Room(LongestNumber), out length);
        else value.TryFormat(Room(LongestNumber), out length, provider: CultureInfo.InvariantCulture);
        Length += length;
    }

    /// <summary>Makes room for bytes in the middle.</summary>
    public void Insert(int at, ReadOnlySpan<byte> bytes)
    {
        Room(bytes.Length);
        _bytes.AsSpan(at, Length - at).CopyTo(_bytes.AsSpan(at + bytes.Length));
        bytes.CopyTo(_bytes.AsSpan(at));
        Length += bytes.Length;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    Span<byte> Room(int length)
    {
        if (_bytes.Length - Length < length) Grow(length);
        return _bytes.AsSpan(Length);
    }

    void Grow(int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * _bytes.Length, Length + length));
        _bytes.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
