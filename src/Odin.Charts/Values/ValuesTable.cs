using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>The table of a chart's values in its README: a row for every leaf. Of a chart inside, which has a README of its own, those
/// that are otherwise here.</summary>
internal static class ValuesTable
{
    public static string Write(ObjectShape record, JsonObject defaults) =>
        "| Key | Type | Default | Description |\n|---|---|---|---|\n"
        + string.Concat(Rows(record, defaults, "", null).Select(r => $"| {string.Join(" | ", r)} |\n"));

    /// <param name="record">The record.</param>
    /// <param name="values">What it holds.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="own">What a chart inside holds by itself; null outside of one.</param>
    static IEnumerable<string[]> Rows(ObjectShape record, JsonObject? values, string path, JsonObject? own) =>
        record.Properties.SelectMany(property => Rows(property, values, path, own));

    static IEnumerable<string[]> Rows(ValueProperty property, JsonObject? values, string path, JsonObject? own)
    {
        if (property is { IsFlattened: true, Shape: ObjectShape flat }) return Rows(flat, values, path, own);
        var place = ValuePath.Of(path, property.Name);
        if (own?.TryGetPropertyValue(property.Name, out var same) == true && JsonNode.DeepEquals(same, values?[property.Name])) return [];
        return property.Shape is ObjectShape { Properties.Count: > 0 } inner && values?[property.Name] is JsonObject map
            ? Rows(inner, map, place, inner.IsSubchart ? Inside(inner) : own?[property.Name] as JsonObject)
            : [[Code(place), TypeOf(property), Default(property, values), Cell(property.Description ?? "")]];
    }

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
