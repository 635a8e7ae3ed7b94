using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Writes nodes as the text of a Helm template. Nothing else in the library writes <c>{{</c>.</summary>
internal sealed partial class HelmWriter
{
    readonly StringBuilder _text = new();
    readonly HashSet<string> _variables;

    /// <summary>Values that the object may end with.</summary>
    IReadOnlySet<object> _trailing = new HashSet<object>();

    /// <summary>Whether the lines belong to a file inside a string, where texts follow <see cref="DocumentText"/>.</summary>
    bool _inFile;

    /// <param name="variables">Variables that the nodes use already.</param>
    HelmWriter(IEnumerable<string>? variables = null) => _variables = [.. variables ?? []];

    /// <summary>A template of one object.</summary>
    public static string Template(LoweredTemplate template)
    {
        var writer = new HelmWriter(template.Variables) { _trailing = Trailing.Of(template.Body) };
        writer.Statements(template.Statements, 0);
        if (template.When is { } when) writer.Control(0, $"if {when.Condition}");
        writer.Lines(template.Body, 0);
        if (template.When is not null) writer.Control(0, "end");
        return writer.Finish();
    }

    /// <summary>The named templates of a chart.</summary>
    public static string Helpers(IEnumerable<NamedTemplate> templates)
    {
        var texts = templates.Select(t => new HelmWriter(t.Lowered.Variables).Define(t));
        return string.Join("\n\n", texts) + "\n";
    }

    /// <summary>A template that fails when a condition holds.</summary>
    public static string Failure(IReadOnlyList<Statement> statements, Term condition, Term message)
    {
        var writer = new HelmWriter();
        writer.Statements(statements, 0);
        writer.Control(0, $"if {condition.Condition}");
        writer.Control(0, $"fail {message.Argument}");
        writer.Control(0, "end");
        return writer._text.ToString();
    }

    /// <summary>A plain text, such as the notes.</summary>
    public static string Text(IReadOnlyList<Statement> statements, IEnumerable<TextPiece> pieces)
    {
        var writer = new HelmWriter();
        foreach (var action in statements.SelectMany(s => s.Actions)) writer._text.Append($"{{{{- {action} -}}}}\n");
        writer.Pieces(pieces);
        return writer._text.ToString();
    }

    void Pieces(IEnumerable<TextPiece> pieces)
    {
        foreach (var piece in pieces)
        {
            if (piece.Choice is { } choice) Choice(choice);
            else if (piece.Value is { } value) Hole(piece is { Verb: 's' or 'd', Width: "" } ? value.Text : $"printf \"%{piece.Width}{piece.Verb}\" {value.Argument}");
            else Constant(piece.Constant!);
        }
    }

    void Choice(TextChoice choice)
    {
        _text.Append($"{{{{ if {choice.If.Condition} }}}}");
        Pieces(choice.Then);
        for (; choice.Else is [{ Choice: { } next }]; choice = next)
        {
            _text.Append($"{{{{ else if {next.If.Condition} }}}}");
            Pieces(next.Then);
        }
        if (choice.Else.Count > 0) _text.Append("{{ else }}");
        Pieces(choice.Else);
        _text.Append("{{ end }}");
    }

    string Finish() => _text.ToString().TrimStart('\n') + "\n";

    string Define(NamedTemplate template)
    {
        _trailing = Trailing.Of(template.Body);
        _text.Append($"{{{{- define {GoText.Quote(template.Name)} -}}}}");
        Statements(template.Lowered.Statements, 0);
        Body(template.Body);
        Control(0, "end");
        return _text.ToString();
    }

    /// <summary>What a named template gives: lines of a map or a file, or a single text.</summary>
    void Body(Node body)
    {
        if (body is TextNode { Format: not DocumentFormat.Ini } text) InFile(() => Lines(text.Content, 0));
        else if (body is TextNode ini) Sections(ini.Content, 0);
        else if (body is MergedTextNode merged) Merged(merged);
        else if (body is PartsNode or DataNode { Data: JsonObject }) Lines(body, 0);
        else Single(body);
    }

    void Merged(MergedTextNode merged)
    {
        var document = Include(merged.Template, merged.Argument);
        var hidden = HiddenCharacters.Escaping(HiddenCharacters.In(((TextNode)merged.Template.Body).Content));
        If(
            Lowering.NotEmpty(merged.Over),
            0,
            () => Control(0, $"mergeOverwrite ({document} | fromYaml) {merged.Over.Argument} | toPrettyJson{hidden}"),
            () => Control(0, document));
    }

    void Single(Node? body)
    {
        if (body is ConditionalNode conditional) Singles(conditional);
        else if (body is ScalarNode scalar) Control(0, scalar.Kind == ScalarKind.Json ? $"toJson {scalar.Value.Argument}" : scalar.Value.Text);
        else if (body is FileNode file) Control(0, file.Value.Text);
        else if (body is DataNode { Value: { } value }) Control(0, Term.Literal(value).Text);
    }

    /// <summary>One of several texts: <c>if</c>, <c>else if</c>, <c>else</c>.</summary>
    void Singles(ConditionalNode conditional)
    {
        Control(0, $"if {conditional.If.Condition}");
        Single(conditional.Then);
        for (; conditional.Else is ConditionalNode next; conditional = next)
        {
            Control(0, $"else if {next.If.Condition}");
            Single(next.Then);
        }
        if (conditional.Else is not null)
        {
            Control(0, "else");
            Single(conditional.Else);
        }
        Control(0, "end");
    }

    void InFile(Action write)
    {
        var outer = _inFile;
        _inFile = true;
        write();
        _inFile = outer;
    }

    /// <summary>A map or list, each of its entries or items on a line.</summary>
    void Lines(Node node, int indent)
    {
        switch (node)
        {
            case PartsNode parts:
                Parts(parts, indent, "", isAfterKey: false);
                break;
            case DataNode { Value: { } value } when _inFile:
                _text.Append(DocumentText.Value(value, indent));
                break;
            case DataNode { Data: JsonObject { Count: > 0 } or JsonArray { Count: > 0 } } data:
                Parts(Structure(data.Data!), indent, "", isAfterKey: false);
                break;
            case DataNode data:
                NewLine(indent);
                Constant(Data(data.Data));
                break;
            case BlockNode { Kind: BlockKind.Free } block when _inFile:
                NewLine(indent);
                Hole($"toJson {block.Value.Argument}");
                break;
            case BlockNode block when _inFile:
                Parts(new(block.Kind == BlockKind.Map, [new SplicePart(block.Value, [], [])]), indent, "", isAfterKey: false);
                break;
            case BlockNode block:
                Indented($"toYaml {block.Value.Argument}", indent);
                break;
            case IncludeNode include:
                Indented(Include(include.Template, include.Argument), indent);
                break;
            case ConditionalNode conditional:
                If(conditional.If, indent, () => Branch(conditional.Then, indent), conditional.Else is null ? null : () => Branch(conditional.Else, indent));
                break;
            default:
                throw new InvalidOperationException($"{node.GetType().Name} is not made of lines");
        }
    }

    void Branch(Node? node, int indent)
    {
        if (node is not null) Lines(node, indent);
    }

    static PartsNode Structure(JsonNode data) => data is JsonObject map
        ? new(true, [.. map.Select(p => new PairPart(p.Key, new DataNode(p.Value ?? Null), true))])
        : new(false, [.. data.AsArray().Select(i => new ItemPart(new DataNode(i ?? Null)))]);

    /// <summary>An explicit null of free JSON.</summary>
    static readonly JsonNode Null = JsonValue.Create(JsonDocument.Parse("null").RootElement)!;

    void Statements(IEnumerable<Statement> statements, int indent)
    {
        foreach (var action in statements.SelectMany(s => s.Actions)) Control(indent, action);
    }

    void If(Term condition, int indent, Action then, Action? otherwise)
    {
        Control(indent, $"if {condition.Condition}");
        then();
        if (otherwise is not null)
        {
            Control(indent, "else");
            otherwise();
        }
        Control(indent, "end");
    }

    /// <summary>The text that a named template gives.</summary>
    internal static string Include(NamedTemplate template, string argument)
    {
        var include = $"include {GoText.Quote(template.Name)} {argument}";
        if (template.Body is TextNode { Format: DocumentFormat.Json } json)
            return $"{include} | fromYaml | toPrettyJson{HiddenCharacters.Escaping(HiddenCharacters.In(json.Content))}";
        return StartsWithControl(template) ? include + " | trim" : include;
    }

    /// <summary>Whether the first line of a named template may be a line of template syntax, which leaves a line break.</summary>
    static bool StartsWithControl(NamedTemplate template) => template.Lowered.Statements.Count > 0
        || template.Body is TextNode { Content: not PartsNode { Parts: [PairPart or ItemPart, ..] } and not DataNode };

    void NewLine(int indent) => _text.Append('\n').Append(' ', indent);

    /// <summary>A line of template syntax alone.</summary>
    void Control(int indent, string action)
    {
        NewLine(indent);
        _text.Append("{{- ").Append(action).Append(" }}");
    }

    /// <summary>Several lines that an action gives, at an indent. Right after a <c>define</c> they start on its line.</summary>
    void Indented(string action, int indent) =>
        Control(indent, indent == 0 && _text.ToString(Math.Max(0, _text.Length - 3), Math.Min(3, _text.Length)) == "-}}" ? action : $"{action} | nindent {indent}");

    void Hole(string action) => _text.Append("{{ ").Append(action).Append(" }}");

    /// <summary>Constant text: braces that open template syntax are written by template syntax.</summary>
    void Constant(string text)
    {
        if (_text.Length > 0 && _text[^1] == '{' && text.StartsWith('{')) throw new InvalidOperationException("a brace would join the one before");
        var escaped = text.Replace("{{", "{{ \"{{\" }}", StringComparison.Ordinal);
        _text.Append(escaped.EndsWith('{') ? escaped[..^1] + "{{ \"{\" }}" : escaped);
    }
}
