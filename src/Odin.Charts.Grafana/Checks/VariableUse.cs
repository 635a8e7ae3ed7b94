namespace Odin.Charts.Grafana;

/// <summary>A variable in a text.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="IsLegacy">Whether it is written <c>[[name]]</c>.</param>
readonly record struct VariableUse(string Name, int Start, int Length, bool IsLegacy)
{
    /// <summary>What Grafana itself gives; the values of points have more behind a point, <c>${__value.raw}</c>.</summary>
    static readonly HashSet<string> Own =
    [
        "__interval", "__interval_ms", "__rate_interval", "__rate_interval_ms", "__range", "__range_s", "__range_ms", "__auto",
        "__from", "__to", "__name", "__org", "__user", "__dashboard", "__timezone", "__timeFilter", "timeFilter", "__all_variables",
        "__url_time_range", "__url", "__value", "__field", "__series", "__data", "__cell", "__cell_0", "__all", "__text", "__tags",
        "__searchFilter", "__span", "__trace", "__env", "__panel",
    ];

    public bool IsOwn => Own.Contains(Name);

    public static IEnumerable<string> OwnNames => Own;

    /// <summary>The variables of a text, by Grafana's own rules: <c>$name</c>, <c>${name}</c>, <c>${name:format}</c>, <c>[[name]]</c>.</summary>
    public static List<VariableUse> In(string text)
    {
        var uses = new List<VariableUse>();
        for (var i = text.AsSpan().IndexOfAny('$', '['); i >= 0; i = Next(text, i))
            if (At(text, i) is { } use) uses.Add(use);
        return uses;
    }

    static int Next(string text, int start)
    {
        var next = text.AsSpan(start + 1).IndexOfAny('$', '[');
        return next < 0 ? -1 : start + 1 + next;
    }

    static VariableUse? At(string text, int start) => (text[start], start + 1 < text.Length ? text[start + 1] : ' ') switch
    {
        ('$', '{') => Named(text, start, start + 2, "}"),
        ('$', _) => Named(text, start, start + 1, ""),
        ('[', '[') => Named(text, start, start + 2, "]]"),
        _ => null,
    };

    /// <summary>A name is letters, digits and underscores; one that starts with a digit is a group of a regular expression.</summary>
    static VariableUse? Named(string text, int start, int from, string close)
    {
        var end = from;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_')) end++;
        if (end == from || char.IsAsciiDigit(text[from])) return null;
        var name = text[from..end];
        if (close.Length == 0) return new(name, start, end - start, false);
        var closing = text.IndexOf(close, end, StringComparison.Ordinal);
        if (closing < 0 || text[end] is not ('}' or ']' or ':' or '.')) return null;
        return new(name, start, closing + close.Length - start, close == "]]");
    }
}
