using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Merges data as Helm's <c>mergeOverwrite</c> does.</summary>
internal static class MergedData
{
    /// <summary>Writes the entries of one object into another. Helm keeps what is no object where an object would replace it.</summary>
    public static JsonObject Over(JsonObject below, JsonObject above)
    {
        foreach (var (key, value) in above)
        {
            if (value is JsonObject map && below[key] is JsonObject existing) Over(existing, map);
            else if (value is not JsonObject || IsEmpty(below[key])) below[key] = value?.DeepClone();
        }
        return below;
    }

    static bool IsEmpty(JsonNode? data) => data switch
    {
        null => true,
        JsonArray items => items.Count == 0,
        _ => data.GetValueKind() switch
        {
            JsonValueKind.String => data.GetValue<string>().Length == 0,
            JsonValueKind.Number => JsonNumber.ToDouble(data.AsValue()) == 0,
            JsonValueKind.True => false,
            _ => true,
        },
    };
}
