namespace Odin.Charts.Grafana;

/// <summary>What a value may be: <c>text</c>, <c>number</c>, <c>integer</c>, <c>flag</c>, <c>any</c>, words of which it is one
/// (<c>'a|b'</c>), the name of a kind of object, a list (<c>[Panel]</c>), a table (<c>{Option}</c>), alternatives (<c>text/[text]</c>).</summary>
/// <param name="Text">The shape as it is written.</param>
sealed record JsonShape(string Text)
{
    static readonly Dictionary<string, Dictionary<string, (JsonShape Shape, bool IsRequired)>> Kinds = GrafanaShapes.Kinds
        .Replace("\n  ", " ", StringComparison.Ordinal)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(": ", 2))
        .ToDictionary(line => line[0], line => Members(line[1]), StringComparer.Ordinal);

    /// <summary>The members of a kind of object, or null when all are allowed.</summary>
    public static IReadOnlyDictionary<string, (JsonShape Shape, bool IsRequired)>? Kind(string name) => Kinds.GetValueOrDefault(name);

    public JsonShape[] Alternatives { get; } = Text.Contains('/', StringComparison.Ordinal) && !Text.StartsWith('\'')
        ? [.. Text.Split('/').Select(t => new JsonShape(t))] : [];

    public string[] Words { get; } = Text.StartsWith('\'') ? Text.Trim('\'').Split('|') : [];

    public JsonShape? Item { get; } = Text.StartsWith('[') || Text.StartsWith('{') ? new JsonShape(Text[1..^1]) : null;

    public bool IsTable => Text.StartsWith('{');

    /// <summary>In words, for a message.</summary>
    public string Wording =>
        Words.Length > 0 ? "one of " + string.Join(", ", Words)
        : Alternatives.Length > 0 ? string.Join(" or ", Alternatives.Select(a => a.Wording))
        : Item is not null ? IsTable ? "an object" : "a list"
        : Text switch
        {
            "text" => "a text",
            "number" => "a number",
            "integer" => "a whole number",
            "flag" => "true or false",
            "null" => "null",
            _ => "an object",
        };

    static Dictionary<string, (JsonShape, bool)> Members(string text) => text.Split(' ').Select(member => member.Split('=', 2)).ToDictionary(
        member => member[0].TrimEnd('!'), member => (new JsonShape(member[1]), member[0].EndsWith('!')), StringComparer.Ordinal);
}
