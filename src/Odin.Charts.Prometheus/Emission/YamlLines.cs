using System.Text;

namespace Odin.Charts.Prometheus;

/// <summary>Lines of YAML: a text that is not plain stands in a block where that reads better than quotes.</summary>
internal sealed class YamlLines
{
    const int Width = 120;

    readonly StringBuilder text = new();

    public YamlLines Line(int indent, string line)
    {
        text.Append(' ', indent).Append(line).Append('\n');
        return this;
    }

    /// <summary>A comment, wrapped; nothing for <c>null</c>.</summary>
    public YamlLines Comment(int indent, string? comment)
    {
        if (comment is null) return this;
        var line = "#";
        foreach (var word in comment.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (indent + line.Length + word.Length >= Width && line.Length > 1)
            {
                Line(indent, line);
                line = "#";
            }
            line += " " + word;
        }
        return Line(indent, line);
    }

    /// <summary>A key and a text on one line.</summary>
    public YamlLines Entry(int indent, string key, string value) => Line(indent, $"{key}: {YamlScalar.Write(value)}");

    /// <summary>A key and a text: plain where it is, quoted where no quotes in it need escaping, else a
    /// block.</summary>
    public YamlLines Text(int indent, string key, string value)
    {
        if (IsPlain(value) && value.Length <= Width) return Line(indent, $"{key}: {value}");
        if (!IsBlock(value) || (value.Length <= Width && !value.AsSpan().ContainsAny("\"\\\n")))
            return Entry(indent, key, value);
        Line(indent, $"{key}: |-");
        var deeper = key.StartsWith('-') ? indent + 4 : indent + 2;
        foreach (var line in value.Split('\n')) Line(line.Length == 0 ? 0 : deeper, line);
        return this;
    }

    /// <summary>A map of texts; nothing when it is empty.</summary>
    public YamlLines Map(int indent, string key, IEnumerable<KeyValuePair<string, string>> map)
    {
        var first = true;
        foreach (var (name, value) in map)
        {
            if (first) Line(indent, $"{key}:");
            first = false;
            Text(indent + 2, YamlScalar.Write(name), value);
        }
        return this;
    }

    public override string ToString() => text.ToString();

    /// <summary>Whether a text can stand in a block map without quotes: PromQL mostly can, with its brackets and
    /// quotes.</summary>
    static bool IsPlain(string value) => YamlScalar.Write(value) == value
        || (value.Length > 0 && char.IsAsciiLetter(value[0]) && value.AsSpan().ContainsAny("([{") && value[^1] is not (':' or ' ')
            && value.All(c => c is >= ' ' and <= '~')
            && !value.Contains(": ", StringComparison.Ordinal) && !value.Contains(" #", StringComparison.Ordinal));

    /// <summary>Whether a literal block keeps the text: visible characters, no blanks at the ends of lines.</summary>
    static bool IsBlock(string value) =>
        value.Length > 0 && value[0] is not (' ' or '\n') && !value.EndsWith('\n')
        && value.Split('\n').All(l => l.All(c => c is >= ' ' and <= '~') && !l.EndsWith(' '));
}
