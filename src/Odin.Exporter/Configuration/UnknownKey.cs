namespace Odin.Exporter;

/// <summary>What to write instead of a key that does not exist.</summary>
internal static class UnknownKey
{
    public static string Message(string key, IEnumerable<string> known)
    {
        var names = known.Order(StringComparer.Ordinal).ToList();
        var meant = key.Length > 64 ? null : names.Select(n => (Name: n, Distance: Distance(key, n)))
            .Where(n => n.Distance <= Math.Max(1, key.Length / 3)).OrderBy(n => n.Distance).FirstOrDefault().Name;
        return meant is null ? $"There is no such key; the keys here are {string.Join(", ", names)}." : $"There is no such key; did you mean {meant}?";
    }

    // How many letters have to be written, left out or changed; case does not count.
    static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                (diagonal, row[j]) = (row[j], Math.Min(change, Math.Min(row[j], row[j - 1]) + 1));
            }
        }
        return row[b.Length];
    }
}
