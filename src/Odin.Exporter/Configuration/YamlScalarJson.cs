using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Odin.Exporter;

/// <summary>Makes the JSON of a value that is written in one piece. What it is to be decides how it is read: <c>8000</c> is a
/// text where a text is due.</summary>
internal static class YamlScalarJson
{
    /// <summary>The value, or <c>null</c> with what is wrong.</summary>
    public static JsonNode? Of(YamlScalar scalar, JsonTypeInfo type, out string problem)
    {
        var target = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        problem = $"'{Shown(scalar.Text)}' should be {Expected(target)}.";
        var json = target.IsEnum ? OfEnum(scalar.Text, target) : Of(scalar, target);
        return json is not null && IsReadable(json, type, ref problem) ? json : null;
    }

    /// <summary>What a type's values are.</summary>
    public static string Expected(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        { IsEnum: true } e => "one of " + string.Join(", ", Enum.GetNames(e).Select(JsonNamingPolicy.CamelCase.ConvertName)),
        var t when t == typeof(bool) => "true or false",
        var t when t == typeof(int) || t == typeof(long) => "a whole number without quotes",
        var t when t == typeof(double) => "a number without quotes",
        var t when t == typeof(TimeSpan) => "a duration such as 15s",
        _ => "a text",
    };

    static JsonNode? Of(YamlScalar scalar, Type type) => type switch
    {
        _ when type == typeof(bool) => scalar is { IsPlain: true, Text: "true" or "false" } ? scalar.Text == "true" : null,
        _ when type == typeof(int) || type == typeof(long) =>
            scalar.IsPlain && long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null,
        _ when type == typeof(double) =>
            scalar.IsPlain && double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                && double.IsFinite(number) ? number : null,
        _ => scalar.Text,
    };

    static JsonValue? OfEnum(string text, Type type) =>
        Enum.GetNames(type).FirstOrDefault(n => n.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } name ? JsonValue.Create(name) : null;

    static bool IsReadable(JsonNode json, JsonTypeInfo type, ref string problem)
    {
        try
        {
            json.Deserialize(type);
            return true;
        }
        catch (JsonException e)
        {
            if (json.GetValueKind() == JsonValueKind.String) problem = e.Message;
            return false;
        }
    }

    static string Shown(string text) => text.Length <= 80 ? text : text[..80] + "…";
}
