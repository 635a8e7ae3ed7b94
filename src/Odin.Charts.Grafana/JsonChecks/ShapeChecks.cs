using System.Text.Json;

namespace Odin.Charts.Grafana;

/// <summary>Names are spelled as Grafana spells them, and values are what it takes.</summary>
static class ShapeChecks
{
    public static IEnumerable<(Finding Finding, JsonValue At)> Of(JsonValue value, string shape) => Of(value, new JsonShape(shape));

    static IEnumerable<(Finding, JsonValue)> Of(JsonValue value, JsonShape shape)
    {
        if (shape.Alternatives.Length > 0)
            return shape.Alternatives.FirstOrDefault(a => Takes(a, value)) is { } taken ? Of(value, taken) : [(DashboardProblems.WrongValue(value, shape), value)];
        if (!Takes(shape, value)) return [(DashboardProblems.WrongValue(value, shape), value)];
        if (shape.Item is { } item) return (shape.IsTable ? value.Members.Values : value.Items).SelectMany(v => Of(v, item));
        return shape.Text switch
        {
            "Panel" => OfPanel(value),
            _ => JsonShape.Kind(shape.Text) is { } members ? OfObject(value, members) : [],
        };
    }

    static IEnumerable<(Finding, JsonValue)> OfPanel(JsonValue panel)
    {
        var type = panel["type"]?.Text ?? "";
        foreach (var found in OfObject(panel, JsonShape.Kind(type == "row" ? "Row" : "Panel")!)) yield return found;
        foreach (var found in OfNamed(panel["options"], "options." + type)) yield return found;
        foreach (var found in OfNamed(panel.Find("fieldConfig", "defaults", "custom"), "custom." + type)) yield return found;
        foreach (var target in panel["targets"]?.Items ?? [])
            foreach (var found in OfNamed(target, "target." + (target.Find("datasource", "type") ?? panel.Find("datasource", "type"))?.Text)) yield return found;
    }

    static IEnumerable<(Finding, JsonValue)> OfNamed(JsonValue? value, string kind) =>
        value is { Type: JsonTokenType.StartObject } && JsonShape.Kind(kind) is { } members ? OfObject(value, members) : [];

    static IEnumerable<(Finding, JsonValue)> OfObject(JsonValue value, IReadOnlyDictionary<string, (JsonShape Shape, bool IsRequired)> members)
    {
        foreach (var (name, member) in value.Members)
            if (!members.TryGetValue(name, out var known)) yield return (DashboardProblems.UnknownProperty(value, name, [.. members.Keys]), member);
            else
                foreach (var found in Of(member, known.Shape)) yield return found;
        foreach (var (name, (shape, isRequired)) in members)
            if (isRequired && value[name] is null) yield return (DashboardProblems.MissingProperty(value, name, shape), value);
    }

    static bool Takes(JsonShape shape, JsonValue value) => shape.Text switch
    {
        "any" => true,
        "text" => value.Type == JsonTokenType.String,
        "number" => value.Type == JsonTokenType.Number,
        "integer" => value.Number is { } number && Math.Floor(number) == number,
        "flag" => value.Type is JsonTokenType.True or JsonTokenType.False,
        "null" => value.Type == JsonTokenType.Null,
        "EmptyObject" => value is { Type: JsonTokenType.StartObject, Members.Count: 0 },
        _ when shape.Words.Length > 0 => value.Text is { } text && shape.Words.Contains(text),
        _ when shape.Item is not null => value.Type == (shape.IsTable ? JsonTokenType.StartObject : JsonTokenType.StartArray),
        _ => value.Type == JsonTokenType.StartObject,
    };
}
