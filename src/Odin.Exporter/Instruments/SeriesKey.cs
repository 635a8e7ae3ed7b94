using System.Text;
using System.Text.Unicode;

namespace Odin.Exporter;

/// <summary>The label values of a series, in the order in which the metric declares its labels: their UTF-8, each closed by
/// a byte that UTF-8 never has. Built on the stack, so that looking a series up allocates nothing.</summary>
internal ref struct SeriesKey(Span<byte> buffer)
{
    /// <summary>How long a label value may be, in bytes.</summary>
    public const int MaxValueLength = 256;

    /// <summary>What closes a value.</summary>
    public const byte End = 0xFF;

    /// <summary>Enough for the labels of any metric of the catalogue.</summary>
    public const int MaxLength = 4 * (MaxValueLength + 1);

    readonly Span<byte> _buffer = buffer;
    int _length;

    /// <summary>What <see cref="Family{TSeries}.Get(ReadOnlySpan{byte})"/> takes.</summary>
    public readonly ReadOnlySpan<byte> Bytes => _buffer[.._length];

    /// <summary>Adds the next label's value; <c>false</c>, and nothing added, when it is too long or no UTF-8.</summary>
    public bool TryAdd(scoped ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaxValueLength || _length + utf8.Length + 1 > _buffer.Length || !Utf8.IsValid(utf8)) return false;
        utf8.CopyTo(_buffer[_length..]);
        _length += utf8.Length;
        _buffer[_length++] = End;
        return true;
    }

    /// <inheritdoc cref="TryAdd(ReadOnlySpan{byte})"/>
    public bool TryAdd(scoped ReadOnlySpan<char> text)
    {
        if (text.Length > MaxValueLength) return false;
        Span<byte> utf8 = stackalloc byte[3 * MaxValueLength];
        return TryAdd(utf8[..Encoding.UTF8.GetBytes(text, utf8)]);
    }

    /// <summary>Adds the values of the next labels.</summary>
    /// <exception cref="ArgumentException">A value is too long.</exception>
    public void Add(scoped ReadOnlySpan<string> values)
    {
        foreach (var value in values)
            if (!TryAdd(value)) throw new ArgumentException($"'{value}' is too long for a label", nameof(values));
    }

    /// <summary>Takes the first value off the rest of a key.</summary>
    public static ReadOnlySpan<byte> TakeValue(ref ReadOnlySpan<byte> key)
    {
        var end = key.IndexOf(End);
        var value = key[..end];
        key = key[(end + 1)..];
        return value;
    }

    /// <summary>The key of some label values.</summary>
    /// <exception cref="ArgumentException">A value is too long.</exception>
    public static byte[] Of(params ReadOnlySpan<string> values)
    {
        var key = new SeriesKey(stackalloc byte[MaxLength]);
        key.Add(values);
        return key.Bytes.ToArray();
    }
}
