using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Serialization;

namespace Odin.Charts;

/// <summary>The names of an enum's members in values and in emitted objects: the member's own name, or its
/// <c>[JsonStringEnumMemberName]</c>.</summary>
internal static class EnumNames
{
    static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<object, string>> Known = new();

    public static IReadOnlyDictionary<object, string> Of(Type type) => Known.GetOrAdd(type, Read);

    public static string Of(object member) => Of(member.GetType())[member];

    static Dictionary<object, string> Read(Type type) => type
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .DistinctBy(f => f.GetValue(null))
        .ToDictionary(f => f.GetValue(null)!, f => f.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? f.Name);
}
