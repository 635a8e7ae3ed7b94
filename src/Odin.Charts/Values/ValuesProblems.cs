using System.Reflection;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Finds what a values record cannot hold, before its shape is read. All problems, each with record and property.</summary>
internal sealed class ValuesProblems
{
    readonly List<Diagnostic> _found = [];
    readonly HashSet<Type> _done = [];
    readonly List<Type> _path = [];

    public static IReadOnlyList<Diagnostic> Of(Type record)
    {
        var problems = new ValuesProblems();
        problems.Record(record);
        return problems._found;
    }

    void Record(Type type)
    {
        if (_path.Contains(type))
        {
            _found.Add(ValuesDiagnostics.Cyclic(type, [.. _path.SkipWhile(t => t != type)]));
            return;
        }
        if (!_done.Add(type)) return;
        if (type.IsAbstract || type.GetConstructor(Type.EmptyTypes) is null) _found.Add(ValuesDiagnostics.NoConstructor(type));
        _found.AddRange(ValueLimits.Check(type));
        _path.Add(type);
        var properties = ClrMember.Declared(type).ToList();
        foreach (var property in properties) Property(property);
        foreach (var twice in Keys(type).GroupBy(k => k).Where(g => g.Count() > 1)) _found.Add(ValuesDiagnostics.KeyTwice(type, twice.Key));
        _path.RemoveAt(_path.Count - 1);
    }

    static IEnumerable<string> Keys(Type type) => ClrMember.Declared(type)
        .SelectMany(p => p.IsDefined(typeof(FlattenedAttribute)) ? Keys(p.PropertyType) : [ClrMember.NameOf(p)]);

    void Property(PropertyInfo property)
    {
        if (property.GetMethod is not { IsPublic: true } || property.SetMethod is not { IsPublic: true })
            _found.Add(ValuesDiagnostics.NotReadWrite(property));
        else if (!IsSupported(property.PropertyType)) _found.Add(ValuesDiagnostics.Unsupported(property));
        else
        {
            _found.AddRange(ValueLimits.Check(property));
            if (RecordIn(property.PropertyType) is { } inner) Record(inner);
        }
    }

    static bool IsSupported(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type.IsEnum || IsScalar(type) || typeof(JsonNode).IsAssignableFrom(type)) return type != typeof(JsonArray) && type != typeof(JsonValue);
        if (ItemOf(type) is { } item) return Nullable.GetUnderlyingType(item) is null && IsSupported(item);
        if (type.Namespace is "k8s" or "k8s.Models") return type.Namespace == "k8s.Models";
        return type is { IsClass: true, IsAbstract: false, IsArray: false }
            && type != typeof(object)
            && !typeof(System.Collections.IEnumerable).IsAssignableFrom(type)
            && type.Namespace?.StartsWith("System", StringComparison.Ordinal) != true;
    }

    static bool IsScalar(Type type) => Type.GetTypeCode(type) is TypeCode.String or TypeCode.Boolean or TypeCode.Double
        or TypeCode.Byte or TypeCode.SByte or TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Int64;

    static Type? ItemOf(Type type) => ClrCollections.ValueOf(type) ?? ClrCollections.ItemOf(type);

    static Type? RecordIn(Type declared)
    {
        var type = declared;
        while (ItemOf(type) is { } item) type = item;
        return type.IsClass && !IsScalar(type) && !typeof(JsonNode).IsAssignableFrom(type) && type.Namespace != "k8s.Models" ? type : null;
    }
}
