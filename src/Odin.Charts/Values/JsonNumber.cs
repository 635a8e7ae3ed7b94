using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Numbers in JSON data, which arrive as <see cref="long"/>, as <see cref="double"/> or as parsed text.</summary>
internal static class JsonNumber
{
    public static double ToDouble(JsonValue number) =>
        number.TryGetValue<long>(out var integer) ? integer
        : number.TryGetValue<double>(out var other) ? other
        : number.TryGetValue<int>(out var small) ? small
        : Convert.ToDouble(number.GetValue<object>(), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A number as Helm reads it: a float64, kept as an integer where it is one and exact.</summary>
    public static JsonValue Of(double number) =>
        double.IsInteger(number) && Math.Abs(number) <= ValueShapes.ExactInteger
            ? JsonValue.Create((long)number)
            : JsonValue.Create(number);
}
