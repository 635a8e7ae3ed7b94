using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Odin.Charts;

/// <summary>A property of a CLR type, as data knows it.</summary>
internal abstract class ClrMember
{
    static readonly ConcurrentDictionary<Type, ClrMember[]> Known = new();
    static readonly ConcurrentDictionary<PropertyInfo, string> Names = new();
    static readonly string[] IdentityFirst = ["apiVersion", "kind", "metadata"];

    public required PropertyInfo Property { get; init; }

    /// <summary>The key: <c>[JsonPropertyName]</c>, else the name in the case that the type asks for.</summary>
    public required string Name { get; init; }

    public required bool IsFlattened { get; init; }

    public abstract object? Get(object owner);

    /// <summary>The members of a type: those of its base first, each in the order of its declaration, and what identifies a
    /// Kubernetes object before all else.</summary>
    public static ClrMember[] Of(Type type) => Known.GetOrAdd(type, Read);

    /// <summary>The key of a property.</summary>
    public static string NameOf(PropertyInfo property) => Names.GetOrAdd(property, ReadName);

    static string ReadName(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name
        ?? (property.DeclaringType!.IsDefined(typeof(SnakeCaseAttribute), false)
            ? JsonNamingPolicy.SnakeCaseLower
            : JsonNamingPolicy.CamelCase).ConvertName(property.Name);

    static ClrMember[] Read(Type type)
    {
        var members = Data(type).Select(p => Create(type, p));
        return KubernetesIdentity.Of(type) is null
            ? [.. members]
            : [.. members.OrderBy(m => Array.IndexOf(IdentityFirst, m.Name) is >= 0 and var i ? i : IdentityFirst.Length)];
    }

    /// <summary>The properties that are data, those of the base first, each in the order of its declaration.</summary>
    public static IEnumerable<PropertyInfo> Data(Type type) => Declared(type).Where(p => p.GetMethod is { IsPublic: true });

    /// <summary>The properties that are not ignored, whether or not they can be read.</summary>
    public static IEnumerable<PropertyInfo> Declared(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.GetIndexParameters().Length == 0
            && p.GetCustomAttribute<JsonIgnoreAttribute>() is not { Condition: JsonIgnoreCondition.Always })
        .OrderBy(p => Depth(p.DeclaringType!)).ThenBy(p => p.MetadataToken);

    static int Depth(Type type) => type.BaseType is { } parent ? 1 + Depth(parent) : 0;

    static ClrMember Create(Type type, PropertyInfo property)
    {
        var member = type.IsValueType ? typeof(Reflected) : typeof(Typed<,>).MakeGenericType(type, property.PropertyType);
        return (ClrMember)Activator.CreateInstance(member, property)!;
    }

    ClrMember() { }

    /// <summary>Reads through a delegate: no code is generated per property, which costs most when a program starts.</summary>
    sealed class Typed<TOwner, TValue> : ClrMember
        where TOwner : class
    {
        readonly Func<TOwner, TValue> _get;

        [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public Typed(PropertyInfo property)
        {
            (Property, Name, IsFlattened) = (property, NameOf(property), property.IsDefined(typeof(FlattenedAttribute)));
            _get = property.GetMethod!.CreateDelegate<Func<TOwner, TValue>>();
        }

        public override object? Get(object owner) => _get((TOwner)owner);
    }

    sealed class Reflected : ClrMember
    {
        [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public Reflected(PropertyInfo property) =>
            (Property, Name, IsFlattened) = (property, NameOf(property), property.IsDefined(typeof(FlattenedAttribute)));

        public override object? Get(object owner) => Property.GetValue(owner);
    }
}
