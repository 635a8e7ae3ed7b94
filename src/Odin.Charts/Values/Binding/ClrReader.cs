using System.Globalization;
using System.Text.Json.Nodes;
using k8s.Models;

namespace Odin.Charts;

/// <summary>Reads data that a schema accepts into scalars and <c>k8s.Models</c> types.</summary>
internal static class ClrReader
{
    public static object? Read(JsonNode? value, Type declared)
    {
        if (value is null) return null;
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(object)) return value.DeepClone();
        return value switch
        {
            JsonObject map => ClrCollections.ValueOf(type) is null ? Object(map, type) : ClrCollections.Map(type, map, Read),
            JsonArray list => ClrCollections.List(type, list, Read),
            JsonValue scalar => Scalar(scalar, type),
            _ => null,
        };
    }

    static object Object(JsonObject map, Type type)
    {
        var read = Activator.CreateInstance(type)!;
        foreach (var member in ClrMember.Of(type))
            if (map.TryGetPropertyValue(member.Name, out var value))
                member.Property.SetValue(read, Read(value, member.Property.PropertyType));
        return read;
    }

    static object Scalar(JsonValue value, Type type)
    {
        if (value.TryGetValue<bool>(out var flag)) return flag;
        if (value.TryGetValue<string>(out var text)) return Text(text, type);
        var number = JsonNumber.ToDouble(value);
        if (type == typeof(ResourceQuantity)) return new ResourceQuantity(GoText.Number(number));
        if (type == typeof(IntOrString)) return (IntOrString)((long)number).ToString(CultureInfo.InvariantCulture);
        return Convert.ChangeType(number, type, CultureInfo.InvariantCulture);
    }

    static object Text(string text, Type type) =>
        type == typeof(ResourceQuantity) ? new ResourceQuantity(text)
        : type == typeof(IntOrString) ? (IntOrString)text
        : text;
}
