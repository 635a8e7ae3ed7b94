using System.Collections;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Makes the lists and dictionaries that properties ask for.</summary>
internal static class ClrCollections
{
    /// <summary>The type of a list's items, or null when we cannot make such a list.</summary>
    public static Type? ItemOf(Type list)
    {
        if (list.IsArray) return list.GetArrayRank() == 1 ? list.GetElementType() : null;
        var item = list is { IsGenericType: true } && list.GetGenericArguments() is [var only] ? only : null;
        return item is not null && list.IsAssignableFrom(typeof(List<>).MakeGenericType(item)) ? item : null;
    }

    /// <summary>The type of a dictionary's values, or null when we cannot make such a dictionary.</summary>
    public static Type? ValueOf(Type map)
    {
        var value = map is { IsGenericType: true } && map.GetGenericArguments() is [var key, var v] && key == typeof(string) ? v : null;
        return value is not null && map.IsAssignableFrom(typeof(Dictionary<,>).MakeGenericType(typeof(string), value)) ? value : null;
    }

    public static object List(Type type, JsonArray items, Func<JsonNode?, Type, object?> convert)
    {
        var item = ItemOf(type)!;
        var array = Array.CreateInstance(item, items.Count);
        for (var i = 0; i < items.Count; i++) array.SetValue(convert(items[i], item), i);
        return type.IsArray ? array : Activator.CreateInstance(typeof(List<>).MakeGenericType(item), array)!;
    }

    /// <summary>A dictionary in the order in which Helm ranges over one: by code point.</summary>
    public static object Map(Type type, JsonObject entries, Func<JsonNode?, Type, object?> convert)
    {
        var value = ValueOf(type)!;
        var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), value))!;
        foreach (var (key, node) in entries.OrderBy(e => e.Key, StringComparer.Ordinal)) map.Add(key, convert(node, value));
        return map;
    }
}
