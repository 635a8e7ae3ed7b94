using System.Text.Json.Nodes;

namespace Odin.Charts;

internal sealed partial class HelmWriter
{
    /// <summary>A value after its key.</summary>
    void Value(string key, Node value, int indent)
    {
        switch (value)
        {
            case PartsNode { Parts: [] } parts:
                _text.Append(parts.IsMap ? " {}" : " []");
                break;
            case PartsNode { Parts: [SplicePart { Without: [], Earlier: [] } splice] } when !_inFile && !_trailing.Contains(splice):
                _text.Append($" {{{{- toYaml {splice.Value.Argument} | nindent {indent} }}}}");
                break;
            case PartsNode parts:
                var flag = _flag;
                _flag = null;
                Parts(parts, indent, key);
                _flag = flag;
                break;
            case BlockNode { Kind: BlockKind.Free } block when _inFile || _trailing.Contains(block):
                _text.Append(' ');
                Hole($"toJson {block.Value.Argument}");
                break;
            case BlockNode block when _inFile || _trailing.Contains(block):
                OneByOne(new(block.Value, [], []), indent, block.Kind == BlockKind.Map, block.Value.IsFilled ? null : () => _text.Append(block.Kind == BlockKind.Map ? " {}" : " []"));
                break;
            case BlockNode block:
                _text.Append($" {{{{- toYaml {block.Value.Argument} | nindent {indent} }}}}");
                break;
            case IncludeNode include:
                _text.Append($" {{{{- {Include(include.Template, include.Argument)} | nindent {indent} }}}}");
                break;
            case FileNode file when !_inFile && BlockLiteral(file.Text) is { } block:
                _text.Append(BlockText.EndsLine(block) ? " |" : " |-");
                Control(indent, $"{file.Value.Text} | nindent {indent}");
                break;
            case ConditionalNode { Then: not null, Else: not null } choice when !IsInline(choice):
                If(choice.If, indent, () => Value(key, choice.Then, indent), () => Value(key, choice.Else, indent));
                break;
            case IncludedTextNode included:
                _text.Append(" |");
                Control(indent, $"{Include(included.Template, included.Argument)} | nindent {indent}");
                break;
            case TextNode text:
                _text.Append(" |");
                if (text.Format == DocumentFormat.Ini) Sections(text.Content, indent);
                else InFile(() => Lines(text.Content, indent));
                break;
            case DataNode { Value: { } constant } when _inFile:
                Constant(DocumentText.Value(constant, indent));
                break;
            case DataNode { Data: JsonObject { Count: > 0 } or JsonArray { Count: > 0 } } data:
                Parts(Structure(data.Data!), indent, key);
                break;
            case ScalarNode { Block: { } pieces }:
                Block(pieces, indent);
                break;
            case DataNode { Data: JsonValue scalar } when BlockLiteral(scalar) is { } literal:
                Block(literal, indent);
                break;
            default:
                _text.Append(' ');
                Inline(value);
                break;
        }
    }
}
