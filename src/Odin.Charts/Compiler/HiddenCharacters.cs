using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Characters that JSON leaves as they are and YAML refuses or takes for line breaks. Text of values holds none of
/// them; constants may. Inside files they are written as escapes.</summary>
internal static class HiddenCharacters
{
    public static bool Is(char c) => c is >= '\u007f' and <= '\u009f' or '\ufeff' or '\ufffe' or '\uffff';

    /// <summary>Whether a text can stand on a line of a file inside a string: neither JSON's escapes nor YAML's are open to it there.</summary>
    public static bool FitsOnLine(string text) => !text.Any(c => c is < ' ' or '\u2028' or '\u2029' || Is(c));

    public static string In(string text) => text.Any(Is) ? new([.. text.Where(Is).Distinct()]) : "";

    /// <summary>The filter that escapes the characters in the result of <c>toJson</c>.</summary>
    public static string Escaping(string hidden) => string.Concat(hidden.Select(c => $" | replace {GoText.Quote(c.ToString())} {GoText.Quote(Escape(c))}"));

    static string Escape(char c) => $"\\u{(int)c:x4}";

    /// <summary>All of them in a file.</summary>
    public static string In(Node? node) => node switch
    {
        DataNode data => In(Text(data.Data)),
        ScalarNode scalar => scalar.Value.Hidden,
        PartsNode parts => In(parts.Parts),
        ConditionalNode c => In(In(c.Then) + In(c.Else)),
        _ => "",
    };

    static string In(IEnumerable<Part> parts) => In(string.Concat(parts.Select(part => part switch
    {
        PairPart pair => pair.Key + In(pair.Value),
        ComputedPairPart pair => pair.Key.Hidden + In(pair.Value),
        ItemPart item => In(item.Value),
        ConditionalPart c => In(c.Then) + In(c.Else),
        RangePart range => In(range.Parts),
        _ => "",
    })));

    static string Text(JsonNode? data) => data switch
    {
        JsonObject map => string.Concat(map.Select(p => p.Key + Text(p.Value))),
        JsonArray items => string.Concat(items.Select(Text)),
        _ => data?.ToString() ?? "",
    };
}
