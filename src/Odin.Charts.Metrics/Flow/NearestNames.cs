using System.Collections.Immutable;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>Names that are like a name that does not exist.</summary>
internal static class NearestNames
{
    const int Most = 3;

    /// <summary>Names have to be more alike than this: 1 is the same name.</summary>
    const double Least = 0.6;

    /// <summary>The names most alike, at most three: those a few letters away, and those that share most of their
    /// words.</summary>
    public static ImmutableArray<string> Of(string name, IEnumerable<string> known)
    {
        var words = Words(name);
        var best = new List<(string Name, double Likeness)>(Most + 1);
        foreach (var other in known)
        {
            var likeness = Likeness(name, words, other, best.Count < Most ? Least : best[^1].Likeness);
            if (likeness > Least && !best.Exists(b => b.Name == other))
                Insert(best, other, likeness);
        }
        return [.. best.Select(b => b.Name)];
    }

    /// <summary><c>Did you mean a, b?</c>, or <c>null</c> when nothing is like it.</summary>
    public static string? Hint(ImmutableArray<string> nearest) =>
        nearest.IsEmpty ? null : $"Did you mean {string.Join(" or ", nearest)}?";

    static void Insert(List<(string Name, double Likeness)> best, string name, double likeness)
    {
        var at = best.FindIndex(b =>
            likeness > b.Likeness || (likeness == b.Likeness && string.CompareOrdinal(name, b.Name) < 0));
        best.Insert(at < 0 ? best.Count : at, (name, likeness));
        if (best.Count > Most)
            best.RemoveAt(Most);
    }

    // Exact where it is not below the least that matters.
    static double Likeness(string name, HashSet<string> words, string known, double least)
    {
        var byWords = words.Count > 1 ? ByWords(words, known) : 0;
        return Math.Max(byWords, ByLetters(name, known, Math.Max(least, byWords)));
    }

    static double ByWords(HashSet<string> words, string known)
    {
        var count = known.AsSpan().CountAny('_', ':', '.') + 1;
        if (count < words.Count * Least)
            return 0;
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        var shared = 0;
        foreach (var range in known.AsSpan().SplitAny('_', ':', '.'))
            if (lookup.Contains(known.AsSpan(range)))
                shared++;
        if (shared <= (words.Count + count) * Least / (1 + Least) - 1)
            return 0;
        var others = Words(known);
        var both = others.Count(words.Contains);
        return (double)both / (words.Count + others.Count - both);
    }

    static double ByLetters(string name, string known, double least)
    {
        var longer = Math.Max(name.Length, known.Length);
        var most = (int)(((1 - least) * longer) + 1e-9);
        if (Math.Abs(name.Length - known.Length) > most || OtherLetters(name, known) > most)
            return 0;
        var distance = EditDistance.Of(name, known, most);
        return distance > most ? 0 : 1 - ((double)distance / longer);
    }

    static HashSet<string> Words(string name) => new(name.Split(['_', ':', '.']), StringComparer.Ordinal);

    // How many letters of the one the other does not have, in whatever order: no less have to be changed.
    static int OtherLetters(string a, string b)
    {
        Span<int> counts = stackalloc int[64];
        foreach (var letter in a)
            counts[letter & 63]++;
        foreach (var letter in b)
            counts[letter & 63]--;
        var (more, less) = (0, 0);
        foreach (var count in counts)
            if (count > 0) more += count; else less -= count;
        return Math.Max(more, less);
    }
}
