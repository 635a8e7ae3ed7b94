namespace Odin.Exporter;

/// <summary>The labels of a sample that was read, unescaped. Used again for each sample.</summary>
internal sealed class SampleLabels
{
    const int MaxCount = 64;

    readonly record struct Pair(int Start, int Middle, int End);

    readonly Pair[] _pairs = new Pair[MaxCount];
    byte[] _text = new byte[1024];
    int _length;
    int _count;

    public void Clear() => _length = _count = 0;

    /// <summary>Adds a label; <c>false</c> when there are too many.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="escaped">Its value, with the escapes of the text format.</param>
    public bool TryAdd(ReadOnlySpan<byte> name, ReadOnlySpan<byte> escaped)
    {
        if (_count == MaxCount) return false;
        if (_text.Length < _length + name.Length + escaped.Length)
            Array.Resize(ref _text, 2 * (_length + name.Length + escaped.Length));
        var start = _length;
        name.CopyTo(_text.AsSpan(start));
        _length += name.Length;
        var middle = _length;
        Unescape(escaped);
        _pairs[_count++] = new(start, middle, _length);
        return true;
    }

    /// <summary>The value of a label; empty when the sample has none, which is the same.</summary>
    public ReadOnlySpan<byte> this[ReadOnlySpan<byte> name]
    {
        get
        {
            foreach (var pair in _pairs.AsSpan(0, _count))
                if (name.SequenceEqual(Name(pair))) return Value(pair);
            return [];
        }
    }

    /// <summary>Writes what tells a series from others of its name: its labels in an order of their own, without one of them.</summary>
    /// <param name="identity">Where to.</param>
    /// <param name="without">The label that is left out; empty: none.</param>
    /// <returns>The length; -1 when there is no room.</returns>
    public int Identify(Span<byte> identity, ReadOnlySpan<byte> without)
    {
        Sort();
        var length = 0;
        foreach (var pair in _pairs.AsSpan(0, _count))
        {
            if (without.SequenceEqual(Name(pair)) || pair.Middle == pair.End) continue;
            if (length + pair.End - pair.Start + 2 > identity.Length) return -1;
            Append(Name(pair), identity, ref length);
            Append(Value(pair), identity, ref length);
        }
        return length;
    }

    ReadOnlySpan<byte> Name(Pair pair) => _text.AsSpan(pair.Start..pair.Middle);

    ReadOnlySpan<byte> Value(Pair pair) => _text.AsSpan(pair.Middle..pair.End);

    static void Append(ReadOnlySpan<byte> text, Span<byte> identity, ref int length)
    {
        text.CopyTo(identity[length..]);
        length += text.Length;
        identity[length++] = SeriesKey.End;
    }

    // By insertion: there are few, and most servers write them in one order anyway.
    void Sort()
    {
        for (var i = 1; i < _count; i++)
            for (var j = i; j > 0 && Name(_pairs[j - 1]).SequenceCompareTo(Name(_pairs[j])) > 0; j--)
                (_pairs[j - 1], _pairs[j]) = (_pairs[j], _pairs[j - 1]);
    }

    // An escape that is none stays as it is, as in Prometheus.
    void Unescape(ReadOnlySpan<byte> escaped)
    {
        for (var i = 0; i < escaped.Length; i++)
        {
            var next = escaped[i] == '\\' && i + 1 < escaped.Length ? escaped[i + 1] : 0;
            if (next is '\\' or '"' or 'n') i++;
            _text[_length++] = next switch { '\\' or '"' => (byte)next, 'n' => (byte)'\n', _ => escaped[i] };
        }
    }
}
