using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Writes <c>values.yaml</c>: the defaults of a values record, each key under its description.</summary>
internal sealed class ValuesYaml
{
    const int Columns = 100;

    readonly StringBuilder _yaml = new();

    public static string Write(ObjectShape record, JsonObject defaults)
    {
        if (defaults.Count == 0) return "{}\n";
        var writer = new ValuesYaml();
        writer.Record(Described(record), defaults, 0);
        return writer._yaml.ToString();
    }

    /// <summary>The properties by their keys; flattened ones stand beside the others.</summary>
    static Dictionary<string, ValueProperty> Described(ObjectShape record) => record.Properties
        .SelectMany<ValueProperty, ValueProperty>(p => p is { IsFlattened: true, Shape: ObjectShape inner } ? Described(inner).Values : [p])
        .DistinctBy(p => p.Name)
        .ToDictionary(p => p.Name);

    void Record(Dictionary<string, ValueProperty> properties, JsonObject values, int indent)
    {
        foreach (var (key, value) in values)
        {
            if (indent == 0 && _yaml.Length > 0) _yaml.Append('\n');
            var property = properties.GetValueOrDefault(key);
            if (property?.Description is { } description) Comment(description, indent);
            Entry(key, value, property?.Shape as ObjectShape, indent);
        }
    }

    void Comment(string text, int indent)
    {
        var line = new StringBuilder("# --");
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (indent + line.Length + 1 + word.Length > Columns)
            {
                Indent(indent).Append(line).Append('\n');
                line.Clear().Append('#');
            }
            line.Append(' ').Append(word);
        }
        Indent(indent).Append(line).Append('\n');
    }

    void Entry(string key, JsonNode? value, ObjectShape? record, int indent)
    {
        Indent(indent).Append(YamlScalar.Write(key)).Append(':');
        switch (value)
        {
            case JsonObject { Count: > 0 } map:
                _yaml.Append('\n');
                if (record is not null) Record(Described(record), map, indent + 2);
                else Map(map, indent + 2);
                break;
            case JsonArray { Count: > 0 } list:
                _yaml.Append('\n');
                List(list, indent + 2);
                break;
            default:
                _yaml.Append(' ').Append(Scalar(value, indent)).Append('\n');
                break;
        }
    }

    void Map(JsonObject map, int indent)
    {
        foreach (var (key, value) in map) Entry(key, value, null, indent);
    }

    void List(JsonArray list, int indent)
    {
        foreach (var item in list)
        {
            var start = _yaml.Length + indent;
            switch (item)
            {
                case JsonObject { Count: > 0 } map: Map(map, indent + 2); break;
                case JsonArray { Count: > 0 } inner: List(inner, indent + 2); break;
                default: Indent(indent + 2).Append(Scalar(item, indent)).Append('\n'); break;
            }
            _yaml[start] = '-';
        }
    }

    StringBuilder Indent(int columns) => _yaml.Append(' ', columns);

    static string Scalar(JsonNode? value, int indent) => value?.GetValueKind() switch
    {
        null => "null",
        JsonValueKind.Object => "{}",
        JsonValueKind.Array => "[]",
        JsonValueKind.String => Text(value.GetValue<string>(), indent),
        _ => value.ToJsonString(),
    };

    static string Text(string text, int indent) => IsBlock(text) ? Block(text, indent) : YamlScalar.Write(text);

    /// <summary>Several lines of visible characters that neither begin nor end with blanks: a literal block keeps them.</summary>
    static bool IsBlock(string text) =>
        text.AsSpan().TrimEnd('\n').Contains('\n')
        && !text.EndsWith("\n\n", StringComparison.Ordinal)
        && text.Split('\n').All(line => line.All(c => c is >= ' ' and <= '~') && line.AsSpan().TrimEnd(' ').Length == line.Length)
        && text[0] is not (' ' or '\n');

    static string Block(string text, int indent)
    {
        var block = new StringBuilder(text.EndsWith('\n') ? "|" : "|-");
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            block.Append('\n');
            if (line.Length > 0) block.Append(' ', indent + 2).Append(line);
        }
        return block.ToString();
    }
}
