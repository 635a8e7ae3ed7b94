namespace Odin.Charts.PromQL;

/// <summary>
/// What is known of a regular expression in the syntax of RE2, as Go reads it: why it is none, or whether it matches
/// the empty text.
/// </summary>
/// <param name="Reason">Why it is none; <c>null</c> when it is one.</param>
/// <param name="MatchesEmpty">Whether it matches the empty text, anchored at both ends.</param>
internal readonly record struct Re2(string? Reason, bool MatchesEmpty)
{
    static readonly System.Buffers.SearchValues<char> Special =
        System.Buffers.SearchValues.Create("\\.+*?()|[]{}^$");

    /// <summary>Reads a pattern.</summary>
    public static Re2 Read(string pattern)
    {
        if (!pattern.AsSpan().ContainsAny(Special)) return new(null, pattern.Length == 0);
        var reader = new Re2Reader(pattern);
        var matchesEmpty = reader.Run();
        return new(reader.Reason, matchesEmpty);
    }
}
