using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Charts;

internal sealed partial class HelmWriter
{
    static bool IsInline(Node? node) => node switch
    {
        ScalarNode or FileNode => true,
        DataNode { Data: { } data } => data is JsonValue or JsonObject { Count: 0 } or JsonArray { Count: 0 } && BlockLiteral(data) is null,
        ConditionalNode { Then: not null, Else: not null } c => IsInline(c.Then) && IsInline(c.Else),
        _ => false,
    };

    void Inline(Node node)
    {
        switch (node)
        {
            case ScalarNode scalar:
                Hole(scalar.Kind switch
                {
                    ScalarKind.Text => Text(scalar.Value),
                    ScalarKind.Json => $"toJson {scalar.Value.Argument}",
                    _ => scalar.Value.Text,
                });
                break;
            case FileNode file:
                Hole(Text(file.Value));
                break;
            case ConditionalNode c:
                InlineChoice(c);
                break;
            case DataNode { Value: { } value } when _inFile:
                Constant(DocumentText.Value(value, 0).TrimStart(' '));
                break;
            case DataNode data:
                Constant(Data(data.Data));
                break;
            default:
                throw new InvalidOperationException($"{node.GetType().Name} does not fit on one line");
        }
    }

    void InlineChoice(ConditionalNode choice)
    {
        _text.Append($"{{{{ if {choice.If.Condition} }}}}");
        Inline(choice.Then!);
        for (; choice.Else is ConditionalNode next; choice = next)
        {
            _text.Append($"{{{{ else if {next.If.Condition} }}}}");
            Inline(next.Then!);
        }
        _text.Append("{{ else }}");
        Inline(choice.Else!);
        _text.Append("{{ end }}");
    }

    /// <summary>A text: quoted, as JSON inside files so that it is the same with every version of Helm.</summary>
    string Text(Term value) => _inFile ? $"toJson {value.Argument}{HiddenCharacters.Escaping(value.Hidden)}" : $"{value.Text} | quote";

    static string Data(JsonNode? data) => data switch
    {
        null => "null",
        JsonObject => "{}",
        JsonArray => "[]",
        _ => data.GetValueKind() switch
        {
            JsonValueKind.String => YamlScalar.Write(data.GetValue<string>()),
            JsonValueKind.Number => data.AsValue().TryGetValue<long>(out var integer)
                ? integer.ToString(CultureInfo.InvariantCulture)
                : GoText.Number(data.GetValue<double>()),
            _ => data.ToJsonString(),
        },
    };

    /// <summary>The lines of a text that reads best as a block: several lines, none with white space that a block or a
    /// template would lose.</summary>
    static (string Header, string[] Lines)? BlockLiteral(JsonNode data) =>
        data.GetValueKind() == JsonValueKind.String ? BlockLiteral(data.GetValue<string>()) : null;

    static (string Header, string[] Lines)? BlockLiteral(string text)
    {
        var body = text.EndsWith('\n') ? text[..^1] : text;
        if (!body.Contains('\n', StringComparison.Ordinal) || body.Any(c => (char.IsControl(c) && c != '\n') || c is '\u2028' or '\u2029' || HiddenCharacters.Is(c) || char.IsSurrogate(c)))
            return null;
        var lines = body.Split('\n');
        return lines[0].Length == 0 || char.IsWhiteSpace(lines[0][0]) || lines[^1].Length == 0 || Array.Exists(lines, l => l.Length > 0 && char.IsWhiteSpace(l[^1]))
            ? null
            : (text.EndsWith('\n') ? " |" : " |-", lines);
    }

    void Literal((string Header, string[] Lines) literal, int indent)
    {
        _text.Append(literal.Header);
        foreach (var line in literal.Lines)
        {
            NewLine(line.Length == 0 ? 0 : indent);
            Constant(line);
        }
    }
}
