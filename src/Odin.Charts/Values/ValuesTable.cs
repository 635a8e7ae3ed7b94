using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>The table of a chart's values in its README: a row for every leaf, and below a list, a map or what is null by default a row
/// for each key of what it may hold. Of a chart inside, which has a README of its own, those that are otherwise here.</summary>
internal static class ValuesTable
{
    public static string Write(ObjectShape record, JsonObject defaults) =>
        "| Key | Type | Default | Description |\n|---|---|---|---|\n"
        + string.Concat(Rows(record, new("", defaults, null, [])).Select(r => $"| {string.Join(" | ", r)} |\n"));

    /// <param name="Path">Where the record stands.</param>
    /// <param name="Values">What it holds.</param>
    /// <param name="Own">What a chart inside holds by itself; null outside of one.</param>
    /// <param name="Above">The records that it is an item of: one that may hold itself is written once.</param>
    sealed record Place(string Path, JsonObject? Values, JsonObject? Own, ImmutableHashSet<Type> Above);

    static IEnumerable<string[]> Rows(ObjectShape record, Place place) => record.Properties.SelectMany(property => Rows(property, place));

    static IEnumerable<string[]> Rows(ValueProperty property, Place place)
    {
        if (property is { IsFlattened: true, Shape: ObjectShape flat }) return Rows(flat, place);
        var (path, value) = (ValuePath.Of(place.Path, property.Name), place.Values?[property.Name]);
        if (place.Own?.TryGetPropertyValue(property.Name, out var same) == true && JsonNode.DeepEquals(same, value)) return [];
        return property.Shape is ObjectShape { Properties.Count: > 0 } inner && value is JsonObject map
            ? Rows(inner, new(path, map, inner.IsSubchart ? Inside(inner) : place.Own?[property.Name] as JsonObject, place.Above))
            : [[Code(path), TypeOf(property), Default(property, place.Values), Cell(property.Description ?? "")], .. place.Own is null ? Items(property.Shape, path, place.Above) : []];
    }

    static IEnumerable<string[]> Items(ValueShape shape, string path, ImmutableHashSet<Type> above) => shape switch
    {
        ListShape { Item: var item } => Items(item, path + "[]", above),
        MapShape { Value: var value } => Items(value, path + ".*", above),
        ObjectShape record when !above.Contains(record.Type) => Rows(record, new(path, ValuesData.OfNew(record), null, above.Add(record.Type))),
        _ => [],
    };

    static JsonObject Inside(ObjectShape subchart) =>
        ValuesData.OfNew((ObjectShape)subchart.Properties.First(p => p.IsFlattened).Shape);

    static string Default(ValueProperty property, JsonObject? values) =>
        values is null || !values.TryGetPropertyValue(property.Name, out var value)
            ? "*required*"
            : Code(value?.ToJsonString(ValuesSchema.OnOneLine) ?? "null");

    static string TypeOf(ValueProperty property) => Cell(Name(property.Shape) + (property.IsNullable ? " or null" : ""));

    static string Name(ValueShape shape) => shape switch
    {
        TextShape => "string",
        IntegerShape => "integer",
        NumberShape => "number",
        BooleanShape => "boolean",
        EnumShape { Type: var type } => string.Join(", ", EnumNames.Of(type).Values.SkipLast(1)) + " or " + EnumNames.Of(type).Values.Last(),
        ListShape { Item: var item } => $"list of {Name(item)}",
        MapShape { Value: var value } => $"map of {Name(value)}",
        KubernetesShape { Type: var type } => type.Name.StartsWith("V1", StringComparison.Ordinal) ? type.Name[2..] : type.Name,
        ObjectShape => "object",
        FreeShape { MustBeObject: true } => "object",
        _ => "anything",
    };

    static string Code(string text) => text.Contains('`') ? $"`` {Cell(text)} ``" : $"`{Cell(text)}`";

    static string Cell(string text) => text.ReplaceLineEndings(" ").Replace("|", "\\|", StringComparison.Ordinal);
}
