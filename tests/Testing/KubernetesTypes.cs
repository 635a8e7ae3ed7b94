using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using k8s.Models;

namespace Odin.Charts.Testing;

/// <summary>The types of <c>k8s.Models</c>, found by what an object says of itself and followed by key.</summary>
public static class KubernetesTypes
{
    static readonly ConcurrentDictionary<Type, IReadOnlyDictionary<string, Type>> Members = new();

    /// <summary>Every built-in type, by <c>apiVersion/kind</c> as <c>KubernetesYaml</c> wants it.</summary>
    public static IDictionary<string, Type> ByName { get; } = typeof(V1Pod).Assembly.GetTypes()
        .Where(t => t.GetCustomAttribute<KubernetesEntityAttribute>() is not null)
        .DistinctBy(Name)
        .ToDictionary(Name);

    /// <summary>The type of an object, or null for a custom resource.</summary>
    public static Type? Of(JsonNode node) => ByName.TryGetValue($"{node["apiVersion"]}/{node["kind"]}", out var type) ? type : null;

    /// <summary>The type under a key, or null where the model says nothing.</summary>
    public static Type? Member(Type? type, string key) => type is null ? null
        : Arguments(type, typeof(IDictionary<,>)) is [_, var value] ? value
        : Members.GetOrAdd(type, Read).GetValueOrDefault(key);

    /// <summary>The type of the items of a list.</summary>
    public static Type? Item(Type? type) => type is null ? null : Arguments(type, typeof(IEnumerable<>)) is [var item] ? item : null;

    static string Name(Type type)
    {
        var entity = type.GetCustomAttribute<KubernetesEntityAttribute>()!;
        return $"{(entity.Group is { Length: > 0 } group ? group + "/" : "")}{entity.ApiVersion}/{entity.Kind}";
    }

    static Dictionary<string, Type> Read(Type type) => type.GetProperties()
        .Where(p => p.GetCustomAttribute<JsonPropertyNameAttribute>() is not null)
        .ToDictionary(p => p.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name, p => Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType);

    static Type[]? Arguments(Type type, Type definition) => type.GetInterfaces().Prepend(type)
        .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == definition)?.GetGenericArguments();
}
