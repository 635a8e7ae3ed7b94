using System.Collections.Concurrent;

namespace Odin.Charts;

/// <summary>What an object holds before its initialiser sets anything.</summary>
internal static class TypeDefaults
{
    static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, object>?> Known = new();

    /// <summary>The members that are not null in a new object of the type, by key; null when there are none.</summary>
    public static IReadOnlyDictionary<string, object>? Of(Type type) => Known.GetOrAdd(type, Read);

    static Dictionary<string, object>? Read(Type type)
    {
        if (type.GetConstructor(Type.EmptyTypes) is null) return null;
        var instance = Activator.CreateInstance(type)!;
        var set = ClrMember.Of(type).Where(m => m.Get(instance) is not null).ToDictionary(m => m.Name, m => m.Get(instance)!);
        return set.Count > 0 ? set : null;
    }
}
