namespace Odin.Charts;

/// <summary>A prefix code for one block of deflate: the shortest there is with words of a limited length.</summary>
internal sealed class HuffmanCode
{
    readonly int[] _words;

    HuffmanCode(int[] lengths)
    {
        Lengths = lengths;
        _words = Words(lengths);
    }

    /// <summary>The number of bits of each symbol's word; 0 for a symbol that does not occur.</summary>
    public IReadOnlyList<int> Lengths { get; }

    public void Write(BitWriter bits, int symbol) => bits.Write(_words[symbol], Lengths[symbol]);

    /// <summary>The code for symbols that occur so often. Two symbols always get a word: readers refuse codes with fewer.</summary>
    public static HuffmanCode For(int[] counts, int limit)
    {
        var leaves = Enumerable.Range(0, counts.Length)
            .Where(symbol => counts[symbol] > 0 || symbol < 2)
            .Select(symbol => new Package(Math.Max(counts[symbol], 1), symbol, null, null))
            .OrderBy(package => package.Weight).ToList();
        var lengths = new int[counts.Length];
        foreach (var package in Packages(leaves, limit).Take(2 * leaves.Count - 2)) package.Deepen(lengths);
        return new(lengths);
    }

    /// <summary>Package-merge: L. Larmore, D. Hirschberg, 1990. How often a symbol is in the cheapest packages is its length.</summary>
    static List<Package> Packages(List<Package> leaves, int limit)
    {
        var packages = leaves;
        for (var level = 1; level < limit; level++)
            packages = leaves.Concat(packages.Chunk(2).Where(pair => pair.Length == 2)
                .Select(pair => new Package(pair[0].Weight + pair[1].Weight, 0, pair[0], pair[1])))
                .OrderBy(package => package.Weight).ToList();
        return packages;
    }

    /// <summary>The canonical words of RFC 1951, 3.2.2, each reversed because they are written from their first bit.</summary>
    static int[] Words(int[] lengths)
    {
        var words = new int[lengths.Length];
        var next = 0;
        for (var length = 1; length <= 15; length++, next <<= 1)
            for (var symbol = 0; symbol < lengths.Length; symbol++)
                if (lengths[symbol] == length) words[symbol] = Reversed(next++, length);
        return words;
    }

    static int Reversed(int word, int length)
    {
        var reversed = 0;
        for (var bit = 0; bit < length; bit++, word >>= 1) reversed = (reversed << 1) | (word & 1);
        return reversed;
    }

    sealed record Package(long Weight, int Symbol, Package? First, Package? Second)
    {
        public void Deepen(int[] lengths)
        {
            if (First == null) lengths[Symbol]++;
            First?.Deepen(lengths);
            Second?.Deepen(lengths);
        }
    }
}
