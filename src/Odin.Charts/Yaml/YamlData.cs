using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Writes data as block YAML, in the order that it has.</summary>
internal static class YamlData
{
    /// <summary>A document.</summary>
    public static string Write(JsonObject data)
    {
        if (data.Count == 0) return "{}\n";
        var yaml = new StringBuilder();
        Map(yaml, data, 0);
        return yaml.ToString();
    }

    /// <summary>A key and what stands behind it.</summary>
    public static void Entry(StringBuilder yaml, string key, JsonNode? value, int indent)
    {
        yaml.Append(' ', indent).Append(YamlScalar.Write(key)).Append(':');
        switch (value)
        {
            case JsonObject { Count: > 0 } map:
                yaml.Append('\n');
                Map(yaml, map, indent + 2);
                break;
            case JsonArray { Count: > 0 } list:
                yaml.Append('\n');
                List(yaml, list, indent + 2);
                break;
            default:
                yaml.Append(' ').Append(Scalar(value, indent)).Append('\n');
                break;
        }
    }

    static void Map(StringBuilder yaml, JsonObject map, int indent)
    {
        foreach (var (key, value) in map) Entry(yaml, key, value, indent);
    }

    static void List(StringBuilder yaml, JsonArray list, int indent)
    {
        foreach (var item in list)
        {
            var dash = yaml.Length + indent;
            switch (item)
            {
                case JsonObject { Count: > 0 } map: Map(yaml, map, indent + 2); break;
                case JsonArray { Count: > 0 } inner: List(yaml, inner, indent + 2); break;
                default: yaml.Append(' ', indent + 2).Append(Scalar(item, indent)).Append('\n'); break;
            }
            yaml[dash] = '-';
        }
    }

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
