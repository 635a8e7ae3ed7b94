using System.Globalization;
using System.Text.Json;

namespace Odin.Charts.Grafana;

/// <summary>A value of a JSON text that knows where it stands.</summary>
sealed class JsonValue
{
    static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Disallow };

    JsonValue(JsonTokenType type, int at, string path) => (Type, At, Path) = (type, at, path);

    /// <summary>The token that it begins with.</summary>
    public JsonTokenType Type { get; }

    /// <summary>Its first byte.</summary>
    public int At { get; }

    /// <summary>Where it is: <c>panels[3].targets[0].expr</c>.</summary>
    public string Path { get; }

    /// <summary>The text, if it is one.</summary>
    public string? Text { get; private init; }

    /// <summary>The number, if it is one.</summary>
    public double? Number { get; private init; }

    /// <summary>The values of an object by name; the last of a name holds.</summary>
    public IReadOnlyDictionary<string, JsonValue> Members { get; private init; } = new Dictionary<string, JsonValue>();

    /// <summary>The values of a list.</summary>
    public IReadOnlyList<JsonValue> Items { get; private init; } = [];

    /// <summary>A value of an object.</summary>
    public JsonValue? this[string name] => Members.GetValueOrDefault(name);

    /// <summary>Whether it is <c>true</c>.</summary>
    public bool IsTrue => Type == JsonTokenType.True;

    /// <summary>The value that a path of names leads to.</summary>
    public JsonValue? Find(params ReadOnlySpan<string> names)
    {
        var value = this;
        foreach (var name in names) value = value?[name];
        return value;
    }

    /// <summary>It and everything in it.</summary>
    public IEnumerable<JsonValue> All() => Members.Values.Concat(Items).SelectMany(v => v.All()).Prepend(this);

    /// <summary>Reads a text.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    public static JsonValue Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, Options);
        reader.Read();
        var value = Read(ref reader, "");
        reader.Read();
        return value;
    }

    static JsonValue Read(ref Utf8JsonReader reader, string path)
    {
        var (type, at) = (reader.TokenType, (int)reader.TokenStartIndex);
        return type switch
        {
            JsonTokenType.StartObject => new(type, at, path) { Members = ReadMembers(ref reader, path) },
            JsonTokenType.StartArray => new(type, at, path) { Items = ReadItems(ref reader, path) },
            JsonTokenType.String => new(type, at, path) { Text = reader.GetString() },
            JsonTokenType.Number => new(type, at, path) { Number = reader.GetDouble() },
            _ => new(type, at, path),
        };
    }

    static Dictionary<string, JsonValue> ReadMembers(ref Utf8JsonReader reader, string path)
    {
        var members = new Dictionary<string, JsonValue>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString()!;
            reader.Read();
            members[name] = Read(ref reader, path.Length == 0 ? name : $"{path}.{name}");
        }

        return members;
    }

    static List<JsonValue> ReadItems(ref Utf8JsonReader reader, string path)
    {
        var items = new List<JsonValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(Read(ref reader, string.Create(CultureInfo.InvariantCulture, $"{path}[{items.Count}]")));
        return items;
    }
}
