using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Writes schema nodes as draft-07.</summary>
internal static class SchemaJson
{
    public static JsonObject Of(ValueSchema schema)
    {
        var json = new JsonObject();
        if (schema.Description is { } description) json["description"] = description;
        if (schema.Reference is { } reference) json["$ref"] = $"#/definitions/{reference}";
        if (schema.Types.Count > 0) json["type"] = schema.Types.Count == 1 ? schema.Types[0] : Texts(schema.Types);
        AddScalarLimits(json, schema);
        AddObjectLimits(json, schema);
        AddArrayLimits(json, schema);
        if (schema.Default is { } value) json["default"] = value.DeepClone();
        return json;
    }

    static void AddScalarLimits(JsonObject json, ValueSchema schema)
    {
        if (schema.OneOf.Count > 0) json["enum"] = Texts(schema.OneOf);
        if (schema.Pattern is { } pattern) AddPattern(json, pattern);
        if (schema.MinLength is { } shortest) json["minLength"] = shortest;
        if (schema.MaxLength is { } longest) json["maxLength"] = longest;
        if (schema.Minimum is { } minimum) json["minimum"] = Number(minimum);
        if (schema.Maximum is { } maximum) json["maximum"] = Number(maximum);
        if (schema.MultipleOf is { } step) json["multipleOf"] = step;
    }

    /// <summary>A pattern; one of the author's that may let in what no text may hold stands beside the one that refuses it.</summary>
    static void AddPattern(JsonObject json, PortablePattern pattern)
    {
        json["pattern"] = pattern.Text;
        if (pattern.Text != ValueText.Allowed.Text && !PatternFacts.IsAscii(pattern.Text))
            json["allOf"] = new JsonArray(new JsonObject { ["pattern"] = ValueText.Allowed.Text });
    }

    static void AddObjectLimits(JsonObject json, ValueSchema schema)
    {
        if (schema.KeyPattern is { } keys) json["propertyNames"] = new JsonObject { ["pattern"] = keys.Text };
        if (schema.IsClosed) json["additionalProperties"] = false;
        else if (schema.Others is { } others) json["additionalProperties"] = Of(others);
        if (schema.Required.Count > 0) json["required"] = Texts(schema.Required);
        if (schema.Properties.Count > 0)
            json["properties"] = new JsonObject(schema.Properties.Select(p => KeyValuePair.Create(p.Key, (JsonNode?)Of(p.Value))));
    }

    static void AddArrayLimits(JsonObject json, ValueSchema schema)
    {
        if (schema.MinItems is { } fewest) json["minItems"] = fewest;
        if (schema.MaxItems is { } most) json["maxItems"] = most;
        if (schema.Items is { } items) json["items"] = Of(items);
    }

    static JsonArray Texts(IEnumerable<string?> texts) => [.. texts.Select(t => t is null ? null : JsonValue.Create(t))];

    static JsonValue Number(double number) =>
        double.IsInteger(number) && Math.Abs(number) <= ValueShapes.ExactInteger ? JsonValue.Create((long)number) : JsonValue.Create(number);
}
