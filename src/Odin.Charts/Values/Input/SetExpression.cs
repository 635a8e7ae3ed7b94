using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>What the value of a <c>--set</c> expression means.</summary>
internal enum SetKind
{
    /// <summary><c>--set</c>: booleans, null and integers are recognised.</summary>
    Typed,

    /// <summary><c>--set-string</c>: everything is text.</summary>
    Text,

    /// <summary><c>--set-json</c>: values are JSON.</summary>
    Json,
}

/// <summary>Reads <c>a.b[0]=x,c={d,e}</c> into values, with Helm's grammar.</summary>
internal sealed class SetExpression
{
    const int DeepestName = 30;
    const int HighestIndex = 65536;

    readonly string _expression;
    readonly SetKind _kind;
    int _at;

    SetExpression(string expression, SetKind kind) => (_expression, _kind) = (expression, kind);

    bool AtEnd => _at >= _expression.Length;

    /// <summary>Sets what the expression says.</summary>
    /// <exception cref="ChartException">The expression cannot be read.</exception>
    public static void Apply(string expression, SetKind kind, JsonObject values)
    {
        var reader = new SetExpression(expression, kind);
        while (!reader.AtEnd) reader.Key(values, 0);
    }

    /// <summary>Reads a key and its value. False when the expression ended before a value: Helm then drops a new list item.</summary>
    bool Key(JsonObject map, int depth)
    {
        var (name, stop) = Until("=[,.");
        switch (stop)
        {
            case null when name.Length == 0: return false;
            case null: throw Fail($"'{name}' has no value");
            case ',': throw Fail($"'{name}' has no value; write '\\,' for a comma in a key");
            case '[':
                return ListAt(map, name, depth);
            case '.': return Nested(map, name, depth + 1);
            default:
                var hasValue = !AtEnd || _kind == SetKind.Json;
                Set(map, name, Value());
                return hasValue;
        }
    }

    bool Nested(JsonObject map, string name, int depth)
    {
        if (depth > DeepestName) throw Fail($"it is nested more than {DeepestName} levels deep");
        var existing = map[name];
        if (existing is not (null or JsonObject)) throw Fail($"'{name}' is set already, and is no map");
        var inner = existing as JsonObject ?? [];
        var hasValue = Key(inner, depth);
        if (inner.Count == 0) throw Fail($"'{name}' has no value");
        if (inner.Count > 0 && inner.Parent is null) Set(map, name, inner);
        return hasValue;
    }

    bool ListAt(JsonObject map, string name, int depth)
    {
        var list = Existing(map[name]);
        var hasValue = Element(list, Index(), depth);
        Set(map, name, list);
        return hasValue;
    }

    JsonArray Existing(JsonNode? node) => node switch
    {
        null => [],
        JsonArray list => list,
        _ => throw Fail("an index is given for something that is no list"),
    };

    bool Element(JsonArray list, int index, int depth)
    {
        var (junk, stop) = Until("[.=");
        if (junk.Length > 0) throw Fail($"'{junk}' follows an index");
        switch (stop)
        {
            case null: return false;
            case '=':
                Put(list, index, Value());
                return true;
            case '.': return MapAt(list, index, depth);
            default:
                var inner = Existing(index < list.Count ? list[index] : null);
                if (!Element(inner, Index(), depth)) return false;
                Put(list, index, inner);
                return true;
        }
    }

    bool MapAt(JsonArray list, int index, int depth)
    {
        var inner = index < list.Count ? list[index] as JsonObject ?? [] : [];
        var hasValue = Key(inner, depth);
        if (hasValue || index < list.Count) Put(list, index, inner);
        return hasValue;
    }

    int Index()
    {
        var (digits, stop) = Until("]");
        if (stop is null || !int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index))
            throw Fail($"'{digits}' is no index");
        return index is >= 0 and <= HighestIndex ? index : throw Fail($"the index {index} is not between 0 and {HighestIndex}");
    }

    static void Set(JsonObject map, string name, JsonNode? value)
    {
        if (name.Length > 0 && (value is null || !ReferenceEquals(map[name], value))) map[name] = value;
    }

    static void Put(JsonArray list, int index, JsonNode? value)
    {
        while (list.Count <= index) list.Add(null);
        if (value is null || !ReferenceEquals(list[index], value)) list[index] = value;
    }

    JsonNode? Value()
    {
        if (_kind == SetKind.Json) return Json();
        if (AtEnd) return JsonValue.Create("");
        return _expression[_at] == '{' ? List() : Typed(Until(",").Text);
    }

    JsonArray List()
    {
        _at++;
        var list = new JsonArray();
        for (char? stop = ','; stop == ',';)
        {
            (var text, stop) = Until(",}");
            if (stop is null) throw Fail("a list must end with '}'");
            list.Add(Typed(text));
        }
        if (!AtEnd && _expression[_at] == ',') _at++;
        return list;
    }

    JsonNode? Json()
    {
        if (SkipBlanksAndComma()) return null;
        var bytes = Encoding.UTF8.GetBytes(_expression[_at..]);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { AllowMultipleValues = true });
        try
        {
            using var value = JsonDocument.ParseValue(ref reader);
            _at += Encoding.UTF8.GetCharCount(bytes, 0, (int)reader.BytesConsumed);
            SkipBlanksAndComma();
            return Of(value.RootElement);
        }
        catch (JsonException)
        {
            throw Fail("the value is not JSON");
        }
    }

    /// <summary>Whether nothing but blanks stands before the next comma or the end, both of which it passes.</summary>
    bool SkipBlanksAndComma()
    {
        while (!AtEnd && _expression[_at] is ' ' or '\t' or '\n' or '\r') _at++;
        if (AtEnd) return true;
        if (_expression[_at] != ',') return false;
        _at++;
        return true;
    }

    static JsonNode? Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => Map(value),
        JsonValueKind.Array => new JsonArray([.. value.EnumerateArray().Select(Of)]),
        JsonValueKind.Number => JsonNumber.Of(value.GetDouble()),
        JsonValueKind.String => JsonValue.Create(value.GetString()),
        JsonValueKind.True or JsonValueKind.False => JsonValue.Create(value.GetBoolean()),
        _ => null,
    };

    static JsonObject Map(JsonElement value)
    {
        var map = new JsonObject();
        foreach (var property in value.EnumerateObject()) map[property.Name] = Of(property.Value);
        return map;
    }

    JsonValue? Typed(string text)
    {
        if (_kind == SetKind.Text) return JsonValue.Create(text);
        if (text.Equals("null", StringComparison.OrdinalIgnoreCase)) return null;
        if (text.Equals("true", StringComparison.OrdinalIgnoreCase)) return JsonValue.Create(true);
        if (text.Equals("false", StringComparison.OrdinalIgnoreCase)) return JsonValue.Create(false);
        if (text == "0") return JsonValue.Create(0L);
        return text.Length > 0 && text[0] != '0' && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? JsonValue.Create(number)
            : JsonValue.Create(text);
    }

    (string Text, char? Stop) Until(string stops)
    {
        var text = new StringBuilder();
        while (!AtEnd)
        {
            var c = _expression[_at++];
            if (stops.Contains(c)) return (text.ToString(), c);
            if (c != '\\') text.Append(c);
            else if (!AtEnd) text.Append(_expression[_at++]);
        }
        return (text.ToString(), null);
    }

    string Option => _kind switch
    {
        SetKind.Text => "--set-string",
        SetKind.Json => "--set-json",
        _ => "--set",
    };

    ChartException Fail(string reason) => new(ValuesDiagnostics.UnreadableSet(Option, _expression, reason));
}
