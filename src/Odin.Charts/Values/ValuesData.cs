using System.Collections;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Turns a values record into the data of <c>values.yaml</c>.</summary>
internal static class ValuesData
{
    /// <summary>Every property in the order of its declaration. A null property of a record is there, as null: users see the
    /// key; a null member of a Kubernetes type is not.</summary>
    public static JsonObject Of(object record)
    {
        var data = new JsonObject();
        Add(data, record, ValueShapes.Of(record.GetType()));
        return data;
    }

    /// <summary>The data of a record with nothing set; what is <c>required</c> has no default and is left out.</summary>
    public static JsonObject OfNew(ObjectShape record) => Of(Activator.CreateInstance(record.Type)!);

    static void Add(JsonObject data, object record, ObjectShape shape)
    {
        foreach (var property in shape.Properties)
        {
            var value = property.Member.GetValue(record);
            if (property.IsFlattened && value is not null) Add(data, value, (ObjectShape)property.Shape);
            else if (value is not null || !property.IsRequired) data[property.Name] = Convert(value, property.Shape);
        }
    }

    static JsonNode? Convert(object? value, ValueShape shape) => (value, shape) switch
    {
        (null, _) => null,
        (_, ObjectShape record) => Record(value, record),
        (IDictionary map, MapShape { Value: var item }) => Map(map, item),
        (IEnumerable items, ListShape { Item: var item }) => new JsonArray([.. items.Cast<object?>().Select(i => Convert(i, item))]),
        (JsonNode node, _) => JsonNumbers(node),
        _ => ClrData.ToData(value),
    };

    static JsonObject Record(object value, ObjectShape record)
    {
        var data = new JsonObject();
        Add(data, value, record);
        return data;
    }

    static JsonObject Map(IDictionary map, ValueShape item)
    {
        var data = new JsonObject();
        foreach (var key in map.Keys.Cast<string>()) data[key] = Convert(map[key], item);
        return data;
    }

    static JsonNode? JsonNumbers(JsonNode? node) => node switch
    {
        JsonObject map => new JsonObject(map.Select(p => KeyValuePair.Create(p.Key, JsonNumbers(p.Value)))),
        JsonArray list => new JsonArray([.. list.Select(JsonNumbers)]),
        JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.Number => JsonNumber.Of(JsonNumber.ToDouble(value)),
        _ => node?.DeepClone(),
    };
}
