using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Charts.Testing;

/// <summary>Numbers in JSON nodes, integers and floats apart.</summary>
static class Numbers
{
    public static bool IsInteger(JsonValue value) => value.GetValue<object>() switch
    {
        sbyte or byte or short or ushort or int or uint or long or ulong => true,
        JsonElement element => element.GetRawText().IndexOfAny(['.', 'e', 'E']) < 0,
        _ => false,
    };

    /// <summary>Whether a <c>double</c> of C# is a whole number, and YAML has it as an integer: JSON writes it without a fraction.</summary>
    public static bool IsSameWhole(JsonValue yaml, JsonValue csharp) =>
        csharp.GetValue<object>() is double number && double.IsInteger(number) && Math.Abs(number) < 1e21
        && yaml.GetValueKind() == JsonValueKind.Number && IsInteger(yaml)
        && double.Parse(yaml.ToJsonString(), CultureInfo.InvariantCulture) == number;

    /// <summary>A text that two numbers share when they are the same kind and size.</summary>
    public static string Form(JsonValue value) => IsInteger(value)
        ? value.ToJsonString()
        : "float " + double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture);
}
