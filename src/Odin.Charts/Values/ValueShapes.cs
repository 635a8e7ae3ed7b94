using System.Collections.Concurrent;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Reads the shape of a values record by reflection.</summary>
internal static class ValueShapes
{
    /// <summary>The largest integer up to which every integer is a float64, which is how Helm holds numbers.</summary>
    public const long ExactInteger = 1L << 53;

    static readonly ConcurrentDictionary<Type, ObjectShape> Objects = new();
    static readonly ConcurrentDictionary<PropertyInfo, ValueProperty> Properties = new();

    /// <summary>The shape of a values record.</summary>
    public static ObjectShape Of(Type record) => Objects.GetOrAdd(record, ReadObject);

    /// <summary>The property of a values record that a C# property is.</summary>
    public static ValueProperty Of(PropertyInfo member) => Properties.GetOrAdd(Declared(member), ReadProperty);

    /// <summary>The shape of a type by itself: of an element, or of what a function takes.</summary>
    public static ValueShape OfType(Type type) => Read(type, null);

    static PropertyInfo Declared(PropertyInfo member) =>
        member.ReflectedType == member.DeclaringType ? member
        : member.DeclaringType!.GetProperty(member.Name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)!;

    static ObjectShape ReadObject(Type type) => new(type, [.. ClrMember.Data(type).Select(Of)]);

    static ValueProperty ReadProperty(PropertyInfo p) => new(
        p,
        ClrMember.NameOf(p),
        Read(p.PropertyType, p),
        IsNullable(p),
        p.GetCustomAttribute<RequiredMemberAttribute>() is not null,
        p.GetCustomAttribute<FlattenedAttribute>() is not null,
        p.GetCustomAttribute<DescriptionAttribute>()?.Description);

    static bool IsNullable(PropertyInfo p) =>
        Nullable.GetUnderlyingType(p.PropertyType) is not null
        || (!p.PropertyType.IsValueType && new NullabilityInfoContext().Create(p).ReadState == NullabilityState.Nullable);

    static ValueShape Read(Type declared, PropertyInfo? p)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(string)) return Text(p);
        if (type == typeof(bool)) return new BooleanShape();
        if (type.IsEnum) return new EnumShape(type);
        if (IntegerBounds(type) is var (min, max)) return Integer(type, min, max, p);
        if (type == typeof(double)) return Number(p);
        if (typeof(JsonNode).IsAssignableFrom(type)) return new FreeShape(type == typeof(JsonObject));
        if (type.Namespace is "k8s.Models" or "k8s") return new KubernetesShape(type);
        if (MapValue(type) is { } value) return new MapShape(Read(value, null));
        if (ListItem(type) is { } item) return List(item == typeof(string) ? new TextShape(Pattern(p)) : Read(item, null), p);
        return Of(type);
    }

    static TextShape Text(PropertyInfo? p)
    {
        var length = p?.GetCustomAttribute<StringLengthAttribute>();
        return new TextShape(
            Pattern(p),
            p?.GetCustomAttribute<MinLengthAttribute>()?.Length ?? (length is { MinimumLength: > 0 } ? length.MinimumLength : null),
            p?.GetCustomAttribute<MaxLengthAttribute>()?.Length ?? length?.MaximumLength);
    }

    static string? Pattern(PropertyInfo? p) => p?.GetCustomAttribute<RegularExpressionAttribute>()?.Pattern;

    static IntegerShape Integer(Type type, long min, long max, PropertyInfo? p)
    {
        if (p?.GetCustomAttribute<RangeAttribute>() is not { } range) return new(type, min, max);
        var (lowest, highest) = ValueLimits.Bounds(range);
        return new(type, Whole(Math.Ceiling(lowest ?? min), min, max), Whole(Math.Floor(highest ?? max), min, max));
    }

    static long Whole(double bound, long min, long max) => bound <= min ? min : bound >= max ? max : (long)bound;

    static NumberShape Number(PropertyInfo? p) =>
        p?.GetCustomAttribute<RangeAttribute>() is { } range && ValueLimits.Bounds(range) is var (minimum, maximum)
            ? new(minimum, maximum)
            : new();

    static ListShape List(ValueShape item, PropertyInfo? p) => new(
        item,
        p?.GetCustomAttribute<MinLengthAttribute>()?.Length,
        p?.GetCustomAttribute<MaxLengthAttribute>()?.Length);

    static (long Min, long Max)? IntegerBounds(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Byte => (byte.MinValue, byte.MaxValue),
        TypeCode.SByte => (sbyte.MinValue, sbyte.MaxValue),
        TypeCode.Int16 => (short.MinValue, short.MaxValue),
        TypeCode.UInt16 => (ushort.MinValue, ushort.MaxValue),
        TypeCode.Int32 => (int.MinValue, int.MaxValue),
        TypeCode.UInt32 => (uint.MinValue, uint.MaxValue),
        TypeCode.Int64 => (-ExactInteger, ExactInteger),
        _ => null,
    };

    static Type? MapValue(Type type) => Implementations(type, typeof(IReadOnlyDictionary<,>), typeof(IDictionary<,>))
        .FirstOrDefault(a => a[0] == typeof(string))?[1];

    static Type? ListItem(Type type) => type.IsArray ? type.GetElementType()
        : Implementations(type, typeof(IReadOnlyList<>), typeof(IList<>), typeof(IEnumerable<>)).FirstOrDefault()?[0];

    static IEnumerable<Type[]> Implementations(Type type, params Type[] definitions) =>
        (type.IsInterface ? type.GetInterfaces().Prepend(type) : type.GetInterfaces())
        .Where(i => i.IsGenericType && definitions.Contains(i.GetGenericTypeDefinition()))
        .Select(i => i.GetGenericArguments());
}
