namespace Odin.Charts;

/// <summary>What someone may have meant by a name that does not exist.</summary>
internal static class NearestName
{
    const int Shown = 8;

    /// <summary><c>; did you mean 'x'?</c> when a known name is like it, or else what is known.</summary>
    public static string Hint(string name, IReadOnlyCollection<string> known) =>
        Spelling.Nearest(name, known) is { } nearest ? $"; did you mean '{nearest}'?"
            : known.Count == 0 ? "; there is none."
            : $"; there is {string.Join(", ", known.Order(StringComparer.Ordinal).Take(Shown))}{(known.Count > Shown ? " …" : ".")}";
}
