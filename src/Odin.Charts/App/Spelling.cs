namespace Odin.Charts;

/// <summary>Finds what somebody meant.</summary>
internal static class Spelling
{
    /// <summary>The candidate that is most like a name, or null when none is much like it.</summary>
    public static string? Nearest(string name, IEnumerable<string> candidates) =>
        candidates.Select(candidate => (candidate, Distance: Distance(name, candidate)))
            .Where(pair => pair.Distance <= 1 + name.Length / 3)
            .OrderBy(pair => pair.Distance).Select(pair => pair.candidate).FirstOrDefault();

    /// <summary>How many characters have to be put in, taken out or exchanged, whatever their case (Levenshtein).</summary>
    static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        foreach (var (i, c) in from.ToLowerInvariant().Index())
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 1; j <= to.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (c == char.ToLowerInvariant(to[j - 1]) ? 0 : 1)));
        }

        return row[^1];
    }
}
