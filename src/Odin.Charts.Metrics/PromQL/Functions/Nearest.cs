namespace Odin.Charts.PromQL;

/// <summary>The name that was probably meant.</summary>
internal static class Nearest
{
    /// <summary>The nearest of some names, or <c>null</c> when none is near.</summary>
    public static string? To(string name, IEnumerable<string> candidates)
    {
        if (name.Length > 64) return null;
        var best = candidates.Select(candidate => (candidate, Distance: Distance(name, candidate)))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => !pair.candidate.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            .FirstOrDefault();
        return best.candidate is not null && best.Distance <= Math.Max(1, name.Length / 3) ? best.candidate : null;
    }

    // Levenshtein's, without regard to case.
    static int Distance(string a, string b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(diagonal + same, 1 + Math.Min(row[j], row[j - 1])));
            }
        }
        return row[b.Length];
    }
}
