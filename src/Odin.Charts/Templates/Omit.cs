using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Entries that are left out when there is nothing in them.</summary>
public static class Omit
{
    /// <summary>A list, map, text or Kubernetes object; null when it is empty, so that its entry is left out. Helm's <c>with</c>.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The value.</param>
    public static T? Empty<T>(T? value) where T : class => IsEmpty(ClrData.ToData(value)) ? null : value;

    static bool IsEmpty(JsonNode? data) => data switch
    {
        null => true,
        JsonObject map => map.Count == 0,
        JsonArray items => items.Count == 0,
        _ => data.AsValue().TryGetValue<string>(out var text) && text.Length == 0,
    };
}
