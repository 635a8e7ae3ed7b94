namespace Odin.Charts.Grafana;

/// <summary>What someone may have meant by a name that does not exist.</summary>
static class NearestName
{
    /// <summary><c>; did you mean 'x'?</c> when a known name is like it, or else what is known.</summary>
    public static string Hint(string name, IReadOnlyCollection<string> known)
    {
        var (nearest, distance) = known.Select(k => (Name: k, Distance: Distance(name, k)))
            .OrderBy(k => k.Distance).ThenBy(k => k.Name, StringComparer.Ordinal).FirstOrDefault((Name: "", Distance: int.MaxValue));
        if (distance <= Math.Max(2, name.Length / 3)) return $"; did you mean '{nearest}'?";
        return known.Count == 0 ? "; there is none."
            : $"; there is {string.Join(", ", known.Order(StringComparer.Ordinal).Take(8))}{(known.Count > 8 ? " …" : ".")}";
    }

    /// <summary>How many letters have to be written, left out or changed.</summary>
    static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
