using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>What two versions of a schema say about one place of the values, and the defaults there.</summary>
/// <param name="Path">The place: <c>ingress.hosts[].host</c>.</param>
/// <param name="Old">The old schema.</param>
/// <param name="New">The new schema.</param>
/// <param name="OldDefault">The old default.</param>
/// <param name="NewDefault">The new default.</param>
/// <param name="HasDefaults">Whether there are defaults at all: inside lists and free maps Helm knows none.</param>
internal sealed record SchemaPair(
    string Path, JsonObject Old, JsonObject New, JsonNode? OldDefault = null, JsonNode? NewDefault = null, bool HasDefaults = false)
{
    static readonly string[] AllTypes = ["array", "boolean", "null", "number", "object", "string"];

    public IReadOnlyList<string> OldTypes => TypesOf(Old);

    public IReadOnlyList<string> NewTypes => TypesOf(New);

    /// <summary>Whether both take values of a type, so that a limit of it is another limit and no new type.</summary>
    public bool BothTake(string type) => Takes(OldTypes, type) && Takes(NewTypes, type);

    public Change Of(string what, Step step, JsonNode? old = null, JsonNode? @new = null) => new(ChangeArea.Values, Path == "" ? "(all)" : Path, what, step)
    {
        Old = ShortText.Of(old),
        New = ShortText.Of(@new),
    };

    /// <summary>Whether a schema of these types takes another: an integer is a number too.</summary>
    public static bool Takes(IReadOnlyList<string> types, string type) =>
        types.Contains(type) || (type == "integer" && types.Contains("number")) || (type == "number" && types.Contains("integer"));

    static IReadOnlyList<string> TypesOf(JsonObject schema) => schema["type"] switch
    {
        JsonArray types => [.. types.Select(type => $"{type}")],
        { } type => [$"{type}"],
        null => AllTypes,
    };
}
