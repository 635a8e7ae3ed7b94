using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Makes a values record of merged values that its schema accepts.</summary>
internal static class ValuesBinder
{
    public static object Bind(Type record, JsonObject values)
    {
        var bound = Activator.CreateInstance(record)!;
        Fill(bound, ValueShapes.Of(record), values, isAlwaysPresent: true);
        return bound;
    }

    /// <summary>A key that is missing is null where Helm holds the defaults, since only a null can have removed it; elsewhere
    /// the C# default stands.</summary>
    static void Fill(object record, ObjectShape shape, JsonObject values, bool isAlwaysPresent)
    {
        foreach (var property in shape.Properties)
        {
            if (property is { IsFlattened: true, Shape: ObjectShape inner })
                property.Member.SetValue(record, Record(inner, values, isAlwaysPresent));
            else if (values.TryGetPropertyValue(property.Name, out var value))
                property.Member.SetValue(record, Convert(value, property.Shape, property.Member.PropertyType, isAlwaysPresent && !property.IsNullable));
            else if (isAlwaysPresent && property.IsNullable)
                property.Member.SetValue(record, null);
        }
    }

    static object Record(ObjectShape shape, JsonObject values, bool isAlwaysPresent)
    {
        var record = Activator.CreateInstance(shape.Type)!;
        Fill(record, shape, values, isAlwaysPresent);
        return record;
    }

    static object? Convert(JsonNode? value, ValueShape shape, Type type, bool isAlwaysPresent) => (value, shape) switch
    {
        (null, _) => null,
        (JsonObject map, ObjectShape record) => Record(record, map, isAlwaysPresent),
        (JsonObject map, MapShape { Value: var item }) =>
            ClrCollections.Map(type, map, (node, itemType) => Convert(node, item, itemType, false)),
        (JsonArray list, ListShape { Item: var item }) =>
            ClrCollections.List(type, list, (node, itemType) => Convert(node, item, itemType, false)),
        (_, EnumShape { Type: var members }) => EnumNames.Of(members).First(m => m.Value == value.GetValue<string>()).Key,
        (_, FreeShape) => value.DeepClone(),
        _ => ClrReader.Read(value, type),
    };
}
