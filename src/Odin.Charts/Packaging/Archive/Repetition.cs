namespace Odin.Charts;

/// <summary>A stretch that occurred before: so long, so far back. A distance of 0 means none.</summary>
internal readonly record struct Repetition(int Length, int Distance)
{
    public const int Shortest = 3;
    public const int Longest = 258;
    public const int Farthest = 32768;

    /// <summary>The symbol that announces the length, and the bits that complete it (RFC 1951, 3.2.5).</summary>
    public (int Symbol, int Remainder, int Bits) LengthSymbol()
    {
        if (Length == Longest) return (285, 0, 0);
        var (symbol, remainder, bits) = Split(Length - Shortest, perPower: 4);
        return (257 + symbol, remainder, bits);
    }

    /// <summary>The symbol that announces the distance, and the bits that complete it.</summary>
    public (int Symbol, int Remainder, int Bits) DistanceSymbol() => Split(Distance - 1, perPower: 2);

    /// <summary>Deflate numbers its classes so that each power of two is cut in <paramref name="perPower"/> equal ones.</summary>
    static (int Symbol, int Remainder, int Bits) Split(int value, int perPower)
    {
        if (value < 2 * perPower) return (value, 0, 0);
        var bits = int.Log2(value) - int.Log2(perPower);
        return (bits * perPower + (value >> bits), value & ((1 << bits) - 1), bits);
    }
}
