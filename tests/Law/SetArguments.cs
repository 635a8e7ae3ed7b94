using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Odin.Charts.Testing;

/// <summary>Values of a document once more as <c>--set</c> gives them: Helm then holds integers, where a file gives it fractions.</summary>
internal static partial class SetArguments
{
    /// <summary>One of <paramref name="every"/> values; none for 0.</summary>
    public static IReadOnlyList<string> Of(JsonObject document, int every) =>
        every == 0 ? [] : [.. Leaves(document, "").Where((_, i) => i % every == 0)];

    static IEnumerable<string> Leaves(JsonNode? node, string path) => node switch
    {
        JsonObject map => map.Where(p => Plain().IsMatch(p.Key)).SelectMany(p => Leaves(p.Value, path.Length == 0 ? p.Key : $"{path}.{p.Key}")),
        JsonArray { Count: > 0 } list when list.All(i => Text(i) is not null) => [$"{path}={{{string.Join(",", list.Select(Text))}}}"],
        _ => Text(node) is { } text ? [$"{path}={text}"] : [],
    };

    static string? Text(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number when Whole(JsonNumber.ToDouble(node.AsValue())) is { } whole => whole.ToString(CultureInfo.InvariantCulture),
        JsonValueKind.String when Word().IsMatch(node.GetValue<string>()) => node.GetValue<string>(),
        _ => null,
    };

    static long? Whole(double number) => Math.Abs(number) <= ValueShapes.ExactInteger && number == Math.Truncate(number) ? (long)number : null;

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_-]*\z")]
    private static partial Regex Plain();

    // Words that --set takes for something else are left to the file.
    [GeneratedRegex(@"^(?!(?:true|false|null)\z)[A-Za-z][A-Za-z0-9-]*\z")]
    private static partial Regex Word();
}
