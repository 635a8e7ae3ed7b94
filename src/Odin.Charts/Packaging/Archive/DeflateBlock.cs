namespace Odin.Charts;

/// <summary>A block of deflate with codes of its own (RFC 1951, 3.2.7): bytes and repetitions, then its end.</summary>
internal sealed class DeflateBlock
{
    const int End = 256;

    /// <summary>The order in which the lengths of the code for lengths are written.</summary>
    static ReadOnlySpan<byte> LengthOrder => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    readonly List<Repetition> _items = [];
    readonly int[] _symbols = new int[286];
    readonly int[] _distances = new int[30];

    public void Add(byte value)
    {
        _items.Add(new(value, 0));
        _symbols[value]++;
    }

    public void Add(Repetition repetition)
    {
        _items.Add(repetition);
        _symbols[repetition.LengthSymbol().Symbol]++;
        _distances[repetition.DistanceSymbol().Symbol]++;
    }

    public void Write(BitWriter bits, bool isLast)
    {
        _symbols[End]++;
        var (symbols, distances) = (HuffmanCode.For(_symbols, 15), HuffmanCode.For(_distances, 15));
        bits.Write(isLast ? 0b101 : 0b100, 3);
        WriteCodes(bits, [.. symbols.Lengths, .. distances.Lengths]);
        foreach (var item in _items) Write(bits, item, symbols, distances);
        symbols.Write(bits, End);
    }

    /// <summary>All 286 + 30 lengths, one by one: runs of equal lengths would save some dozen bytes a block.</summary>
    static void WriteCodes(BitWriter bits, int[] lengths)
    {
        var counts = new int[19];
        foreach (var length in lengths) counts[length]++;
        var code = HuffmanCode.For(counts, 7);
        bits.Write(286 - 257, 5);
        bits.Write(30 - 1, 5);
        bits.Write(19 - 4, 4);
        foreach (var symbol in LengthOrder) bits.Write(code.Lengths[symbol], 3);
        foreach (var length in lengths) code.Write(bits, length);
    }

    static void Write(BitWriter bits, Repetition item, HuffmanCode symbols, HuffmanCode distances)
    {
        if (item.Distance == 0)
        {
            symbols.Write(bits, item.Length);
            return;
        }

        Write(bits, item.LengthSymbol(), symbols);
        Write(bits, item.DistanceSymbol(), distances);
    }

    static void Write(BitWriter bits, (int Symbol, int Remainder, int Bits) word, HuffmanCode code)
    {
        code.Write(bits, word.Symbol);
        bits.Write(word.Remainder, word.Bits);
    }
}
