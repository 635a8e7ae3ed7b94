namespace Odin.Charts;

/// <summary>The order of texts by code points, which is the order of their UTF-8 bytes: Go's. .NET's ordinal order goes by
/// UTF-16 units, and differs beyond U+FFFF.</summary>
internal sealed class CodePointOrder : IComparer<string>
{
    public static CodePointOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var length = Math.Min(x.Length, y.Length);
        for (var i = 0; i < length; i++)
            if (x[i] != y[i]) return Rank(x[i]) - Rank(y[i]);
        return x.Length - y.Length;
    }

    /// <summary>Surrogates after all other units.</summary>
    static int Rank(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
