using System.Text;
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
            if (property?.Shape is ObjectShape inner && value is JsonObject { Count: > 0 } map)
            {
                _yaml.Append(' ', indent).Append(YamlScalar.Write(key)).Append(":\n");
                Record(Described(inner), map, indent + 2);
            }
            else YamlData.Entry(_yaml, key, value, indent);
        }
    }

    void Comment(string text, int indent)
    {
        var line = new StringBuilder("# --");
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (indent + line.Length + 1 + word.Length > Columns)
            {
                _yaml.Append(' ', indent).Append(line).Append('\n');
                line.Clear().Append('#');
            }
            line.Append(' ').Append(word);
        }
        _yaml.Append(' ', indent).Append(line).Append('\n');
    }
}
