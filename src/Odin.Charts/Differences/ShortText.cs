using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>A value as a person writes it in a list of changes: in one line, unless it is a text of several.</summary>
internal static class ShortText
{
    const int Longest = 120;

    static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string? Of(JsonNode? node) => node switch
    {
        null => null,
        JsonValue value when value.TryGetValue<string>(out var text) => text.Trim().Contains('\n') ? text : Cut(text == text.Trim() && text != "" ? text : node.ToJsonString(Json)),
        JsonArray items when items.All(item => item is JsonValue) && node.ToJsonString(Json).Length > Longest => string.Concat(items.Select(item => $"{item}\n")),
        _ => Cut(node.ToJsonString(Json)),
    };

    static string Cut(string text)
    {
        var all = new StringInfo(text);
        return all.LengthInTextElements <= Longest ? text : $"{all.SubstringByTextElements(0, Longest - 1)}…";
    }
}
