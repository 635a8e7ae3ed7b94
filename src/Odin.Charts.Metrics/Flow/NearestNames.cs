using System.Collections.Immutable;

namespace Odin.Charts.Metrics;

/// <summary>Names that are like a name that does not exist.</summary>
internal static class NearestNames
{
    const int Most = 3;

    /// <summary>The names most alike, at most three: those a few letters away, and those that share most of their
    /// words.</summary>
    public static ImmutableArray<string> Of(string name, IEnumerable<string> known)
    {
        var words = Words(name);
        return
        [
            .. known.Select(k => (Name: k, Likeness: Likeness(name, words, k))).Where(k => k.Likeness > 0.6)
                .OrderByDescending(k => k.Likeness).ThenBy(k => k.Name, StringComparer.Ordinal).Take(Most)
                    .Select(k => k.Name),
        ];
    }

    /// <summary><c>Did you mean a, b?</c>, or <c>null</c> when nothing is like it.</summary>
    public static string? Hint(ImmutableArray<string> nearest) =>
        nearest.IsEmpty ? null : $"Did you mean {string.Join(" or ", nearest)}?";

    static double Likeness(string name, HashSet<string> words, string known)
    {
        var longer = Math.Max(name.Length, known.Length);
        var shared = Words(known);
        var union = words.Union(shared).Count();
        shared.IntersectWith(words);
        var byWords = words.Count > 1 ? (double)shared.Count / union : 0;
        var byLetters = Math.Abs(name.Length - known.Length) * 5 > longer * 2
            ? 0
            : 1 - ((double)Distance(name, known) / longer);
        return Math.Max(byWords, byLetters);
    }

    static HashSet<string> Words(string name) => new(name.Split(['_', ':', '.']), StringComparer.Ordinal);

    // Levenshtein's distance, where two letters in the wrong order count once.
    static int Distance(string a, string b)
    {
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, last, row) = (last, row, before);
        }
        return last[b.Length];
    }
}
