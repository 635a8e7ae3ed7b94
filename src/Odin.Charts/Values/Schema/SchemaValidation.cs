using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Checks values against a schema with the meaning that Helm's validator gives the same keywords: <c>1.0</c> is an
/// integer, lengths count code points, a limit speaks only to values of its own type.</summary>
internal sealed class SchemaValidation(ValuesSchema schema)
{
    readonly List<Diagnostic> _problems = [];

    public IReadOnlyList<Diagnostic> Check(JsonObject values)
    {
        Check(values, schema.Root, "");
        return _problems;
    }

    void Check(JsonNode? value, ValueSchema declared, string path)
    {
        var rules = schema.Resolve(declared);
        if (rules.Types.Count > 0 && !rules.Types.Any(type => IsOf(type, value)))
        {
            _problems.Add(ValuesDiagnostics.WrongType(path, value, rules.Types));
            return;
        }
        switch (value)
        {
            case JsonObject map: CheckObject(map, rules, path); break;
            case JsonArray list: CheckArray(list, rules, path); break;
            case JsonValue scalar when scalar.GetValueKind() == JsonValueKind.String: CheckText(scalar.GetValue<string>(), rules, path); break;
            case JsonValue scalar when scalar.GetValueKind() == JsonValueKind.Number: CheckNumber(JsonNumber.ToDouble(scalar), rules, path); break;
        }
    }

    /// <summary>Helm writes the key <c>&lt;&lt;</c> without quotes, also under <c>global</c> where any key may be, and merges what is behind
    /// it when it reads that again.</summary>
    static bool CannotMerge(string key, JsonNode? value) =>
        key == "<<" && value is not JsonObject && !(value is JsonArray list && list.All(item => item is JsonObject));

    static bool IsOf(string type, JsonNode? value) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("null", JsonValueKind.Null) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("string", JsonValueKind.String) => true,
        ("object", JsonValueKind.Object) => true,
        ("array", JsonValueKind.Array) => true,
        ("number", JsonValueKind.Number) => true,
        ("integer", JsonValueKind.Number) => double.IsInteger(JsonNumber.ToDouble(value!.AsValue())),
        _ => false,
    };

    void CheckText(string text, ValueSchema rules, string path)
    {
        if (rules.OneOf.Count > 0 && !rules.OneOf.Contains(text)) _problems.Add(ValuesDiagnostics.NotOneOf(path, text, rules.OneOf));
        if (!ValueText.Allowed.Matches(text)) _problems.Add(ValuesDiagnostics.ForbiddenCharacter(path));
        else if (rules.Pattern is { } pattern && !pattern.Matches(text)) _problems.Add(ValuesDiagnostics.NoMatch(path, text, pattern.Text));
        var length = text.EnumerateRunes().Count();
        if (length < rules.MinLength) _problems.Add(ValuesDiagnostics.OutOfRange(path, $"is {length} characters long", "at least", rules.MinLength.Value));
        if (length > rules.MaxLength) _problems.Add(ValuesDiagnostics.OutOfRange(path, $"is {length} characters long", "at most", rules.MaxLength.Value));
    }

    void CheckNumber(double number, ValueSchema rules, string path)
    {
        var shown = FormattableString.Invariant($"is {number}");
        if (number < rules.Minimum) _problems.Add(ValuesDiagnostics.OutOfRange(path, shown, "at least", rules.Minimum.Value));
        if (number > rules.Maximum) _problems.Add(ValuesDiagnostics.OutOfRange(path, shown, "at most", rules.Maximum.Value));
        else if (rules.MultipleOf is { } step && !IsMultiple(number, step)) _problems.Add(ValuesDiagnostics.NoMultiple(path, number, step));
    }

    /// <summary>Counts with the decimal digits that a number is written with, as Helm's validator does.</summary>
    static bool IsMultiple(double number, decimal step) =>
        decimal.TryParse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var written)
        && (double)written == number
        && written % step == 0;

    void CheckArray(JsonArray list, ValueSchema rules, string path)
    {
        if (list.Count < rules.MinItems) _problems.Add(ValuesDiagnostics.OutOfRange(path, $"has {list.Count} items", "at least", rules.MinItems.Value));
        if (list.Count > rules.MaxItems) _problems.Add(ValuesDiagnostics.OutOfRange(path, $"has {list.Count} items", "at most", rules.MaxItems.Value));
        for (var i = 0; i < list.Count; i++) Check(list[i], rules.Items ?? new(), $"{path}[{i}]");
    }

    void CheckObject(JsonObject map, ValueSchema rules, string path)
    {
        foreach (var name in rules.Required.Where(name => !map.ContainsKey(name)))
            _problems.Add(ValuesDiagnostics.Missing(ValuePath.Of(path, name)));
        foreach (var (key, value) in map)
        {
            var place = ValuePath.Of(path, key);
            if (!(rules.KeyPattern ?? ValueText.Allowed).Matches(key) || CannotMerge(key, value)) _problems.Add(ValuesDiagnostics.BadKey(place));
            if (rules.Properties.TryGetValue(key, out var known)) Check(value, known, place);
            else if (rules.IsClosed) _problems.Add(ValuesDiagnostics.UnknownKey(place, key, rules.Properties.Keys));
            else if (rules.Others is { } others) Check(value, others, place);
            else Check(value, new(), place);
        }
    }
}
