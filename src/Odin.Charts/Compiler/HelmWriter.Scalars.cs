using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Charts;

internal sealed partial class HelmWriter
{
    static bool IsInline(Node? node) => node switch
    {
        FileNode => true,
        ScalarNode scalar => scalar.Block is null,
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
    static IReadOnlyList<TextPiece>? BlockLiteral(JsonNode data) =>
        data.GetValueKind() == JsonValueKind.String ? BlockLiteral(data.GetValue<string>()) : null;

    static IReadOnlyList<TextPiece>? BlockLiteral(string text) => text.Length > 0 && BlockText.Fits([new(text)]) ? [new(text)] : null;

    void Block(IReadOnlyList<TextPiece> pieces, int indent)
    {
        _text.Append(BlockText.EndsLine(pieces) ? " |" : " |-");
        foreach (var line in BlockText.Lines(pieces))
        {
            NewLine(line.Count == 0 ? 0 : indent);
            Pieces(line);
        }
    }
}
