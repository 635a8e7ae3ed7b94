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

    /// <summary>A text that two numbers share when they are the same kind and size.</summary>
    public static string Form(JsonValue value) => IsInteger(value)
        ? value.ToJsonString()
        : "float " + double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture);
}
