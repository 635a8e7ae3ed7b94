using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Charts;

internal sealed partial class HelmWriter
{
    /// <summary>The parts of a map or list. Where all of them may be missing, an empty map or list is written in their place.</summary>
    void Parts(PartsNode node, int indent, string name, bool isAfterKey = true)
    {
        void Empty()
        {
            if (isAfterKey) _text.Append(' ');
            else NewLine(indent);
            _text.Append(node.IsMap ? "{}" : "[]");
        }

        switch (node.Parts)
        {
            case []:
                Empty();
                break;
            case [RangePart range] when range.Parts.Any(IsCertain):
                Range(range, indent, node.IsMap, Empty);
                break;
            case [SplicePart { Earlier: [] } splice] when IsOneByOne(splice):
                OneByOne(splice, indent, node.IsMap, Empty);
                break;
            case [ConditionalPart { Else.Count: 0 } single] when single.Then.Any(IsCertain):
                If(single.If, indent, () => All(single.Then, indent, node.IsMap), Empty);
                break;
            case var parts when parts.Any(IsCertain):
                All(parts, indent, node.IsMap);
                break;
            case var parts when Fillers(parts) is { } fillers:
                All(parts, indent, node.IsMap);
                Control(indent, $"if not (or {string.Join(" ", fillers.Distinct())})");
                Empty();
                Control(indent, "end");
                break;
            default:
                Flagged(node, indent, name, Empty);
                break;
        }
    }

    /// <summary>What says of each part that it writes something; null when the parts themselves must tell.</summary>
    static List<string>? Fillers(IReadOnlyList<Part> parts)
    {
        var fillers = parts.Select(Filler).ToList();
        return fillers.Contains(null) ? null : [.. fillers.OfType<string>()];
    }

    static string? Filler(Part part) => part switch
    {
        ConditionalPart { Else.Count: 0 } c when c.Then.Any(IsCertain) => c.If.TruthArgument,
        SplicePart { Without.Count: 0, Earlier.Count: 0 } splice => splice.Value.Argument,
        RangePart range when range.Parts.Any(IsCertain) => range.Over.Argument,
        _ => null,
    };

    /// <summary>Whether a part always writes something.</summary>
    internal static bool IsCertain(Part part) => part switch
    {
        PairPart or ComputedPairPart or ItemPart or IncludePart => true,
        ConditionalPart c => c.Then.Any(IsCertain) && c.Else.Any(IsCertain),
        _ => false,
    };

    /// <summary>The flag of the map or list that is being written, when it may turn out empty.</summary>
    string? _flag;

    void Flagged(PartsNode node, int indent, string name, Action empty)
    {
        var outer = _flag;
        _flag = Flag(name);
        Control(indent, $"{_flag} := false");
        All(node.Parts, indent, node.IsMap);
        Control(indent, $"if not {_flag}");
        empty();
        Control(indent, "end");
        _flag = outer;
    }

    string Flag(string name)
    {
        var letters = new string([.. name.Where(char.IsAsciiLetterOrDigit)]);
        return Unique("$has" + (letters.Length == 0 ? "Any" : char.ToUpperInvariant(letters[0]) + letters[1..]));
    }

    string Unique(string variable)
    {
        var unique = variable;
        for (var i = 2; !_variables.Add(unique); i++) unique = variable + i;
        return unique;
    }

    void Raise(int indent)
    {
        if (_flag is not null) Control(indent, $"{_flag} = true");
    }

    void All(IEnumerable<Part> parts, int indent, bool isMap)
    {
        foreach (var part in parts) One(part, indent, isMap);
    }

    void One(Part part, int indent, bool isMap)
    {
        switch (part)
        {
            case StatementPart statement:
                Statements(statement.Lines, indent);
                break;
            case PairPart { Value: ConditionalNode { Then: not null, Else: not null } choice } pair when !IsInline(choice):
                If(choice.If, indent, () => One(pair with { Value = choice.Then }, indent, isMap), () => One(pair with { Value = choice.Else }, indent, isMap));
                break;
            case PairPart pair:
                Raise(indent);
                NewLine(indent);
                Key(pair, indent);
                break;
            case ComputedPairPart pair:
                Raise(indent);
                NewLine(indent);
                Hole(Text(pair.Key));
                Pair("", pair.Value, indent, false);
                break;
            case ItemPart { Value: ConditionalNode { Then: not null, Else: not null } choice } when !IsInline(choice):
                If(choice.If, indent, () => One(new ItemPart(choice.Then), indent, isMap), () => One(new ItemPart(choice.Else), indent, isMap));
                break;
            case ItemPart item:
                Raise(indent);
                Item(item.Value, indent);
                break;
            case ConditionalPart { Then.Count: 0 } c:
                If(Lowering.Not(c.If), indent, () => All(c.Else, indent, isMap), null);
                break;
            case ConditionalPart c:
                If(c.If, indent, () => All(c.Then, indent, isMap), c.Else.Count == 0 ? null : () => All(c.Else, indent, isMap));
                break;
            case RangePart range:
                Range(range, indent, isMap, null);
                break;
            case SplicePart splice:
                Splice(splice, indent, isMap);
                break;
            case IncludePart include:
                Raise(indent);
                Lines(include.Include, indent);
                break;
            default:
                throw new InvalidOperationException($"unknown part {part.GetType().Name}");
        }
    }

    void Range(RangePart range, int indent, bool isMap, Action? empty)
    {
        Control(indent, $"range {range.Variables} := {range.Over.Text}");
        All(range.Parts, indent, isMap);
        if (empty is not null)
        {
            Control(indent, "else");
            empty();
        }
        Control(indent, "end");
    }

    /// <summary>A key, and its value or values to choose from.</summary>
    void Key(PairPart pair, int indent)
    {
        Constant(_inFile && !pair.IsMember ? GoText.Json(pair.Key) : YamlScalar.Write(pair.Key));
        Pair(pair.Key, pair.Value, indent, pair.IsMember);
    }

    void Pair(string key, Node value, int indent, bool isMember)
    {
        if (_inFile && !isMember && value is PartsNode { Type: null } or BlockNode) value = value is BlockNode block ? new ScalarNode(block.Value, ScalarKind.Json) : throw NestedInFile();
        _text.Append(':');
        Value(key, value, indent + 2);
    }

    static ChartException NestedInFile() => new(new Diagnostic("ODIN1013", DiagnosticSeverity.Error,
        "A list or dictionary that depends on values stands inside another list or dictionary of a file. Make the inner one a member of a record."));

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
                OneByOne(new(block.Value, [], []), indent, block.Kind == BlockKind.Map, () => _text.Append(block.Kind == BlockKind.Map ? " {}" : " []"));
                break;
            case BlockNode block:
                _text.Append($" {{{{- toYaml {block.Value.Argument} | nindent {indent} }}}}");
                break;
            case IncludeNode include:
                _text.Append($" {{{{- {Include(include.Template, include.Argument)} | nindent {indent} }}}}");
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
            case DataNode { Data: { } scalar } when BlockLiteral(scalar) is { } literal:
                Literal(literal, indent);
                break;
            default:
                _text.Append(' ');
                Inline(value);
                break;
        }
    }

    /// <summary>An item of a list. A map starts on the line of the dash when its first entry is always there.</summary>
    void Item(Node value, int indent)
    {
        if (_inFile && value is PartsNode { Type: null }) throw NestedInFile();
        if (_inFile && value is BlockNode block) value = new ScalarNode(block.Value, ScalarKind.Json);
        if (value is DataNode { Data: JsonObject { Count: > 0 } } data && !_inFile) value = Structure(data.Data!);
        var first = value is PartsNode { IsMap: true } map ? FirstOnDash(map) : -1;
        if (first >= 0) OnDash(((PartsNode)value).Parts, first, indent);
        else
        {
            NewLine(indent);
            _text.Append('-');
            Value("", value, indent + 2);
        }
    }

    /// <summary>The entry to write on the line of the dash, or -1: the first that fits there, and needs no statements.</summary>
    int FirstOnDash(PartsNode map)
    {
        var parts = map.Parts;
        var pairs = Enumerable.Range(0, parts.Count).Where(i => parts[i] is PairPart).ToList();
        if (_inFile) return DocumentText.StartsOnDash(map.Type) && pairs.Count > 0 ? pairs[0] : -1;
        return pairs.Where(i => IsInline(((PairPart)parts[i]).Value) && (i == 0 || parts[i - 1] is not StatementPart))
            .Concat(pairs).DefaultIfEmpty(-1).First();
    }

    void OnDash(IReadOnlyList<Part> parts, int first, int indent)
    {
        var statement = first > 0 ? parts[first - 1] as StatementPart : null;
        Statements(statement?.Lines ?? [], indent);
        NewLine(indent);
        _text.Append("- ");
        var flag = _flag;
        _flag = null;
        Key((PairPart)parts[first], indent + 2);
        All(parts.Where((p, i) => i != first && p != statement), indent + 2, true);
        _flag = flag;
    }

    bool IsOneByOne(SplicePart splice) => _inFile || splice.Earlier.Count > 0 || _trailing.Contains(splice);

    void Splice(SplicePart splice, int indent, bool isMap)
    {
        if (IsOneByOne(splice))
        {
            OneByOne(splice, indent, isMap, null);
            return;
        }
        Control(indent, $"with {Without(splice)}");
        Raise(indent);
        Control(indent, $"toYaml . | nindent {indent}");
        Control(indent, "end");
    }

    /// <summary>The entries of a map that are not taken already, or the items of a list, one by one.</summary>
    void OneByOne(SplicePart splice, int indent, bool isMap, Action? empty)
    {
        var (key, value) = (Unique("$key"), Unique("$value"));
        Control(indent, $"range {(isMap ? $"{key}, {value}" : value)} := {Without(splice)}");
        if (splice.Earlier.Count > 0) Control(indent, $"if not {Taken(splice, key)}");
        Raise(indent);
        NewLine(indent);
        if (isMap) Hole(Text(new Term(key)));
        _text.Append(isMap ? ": " : "- ");
        Hole($"toJson {value}");
        if (splice.Earlier.Count > 0) Control(indent, "end");
        if (empty is not null)
        {
            Control(indent, "else");
            empty();
        }
        Control(indent, "end");
        _variables.ExceptWith([key, value]);
    }

    static string Taken(SplicePart splice, string key)
    {
        var tests = splice.Earlier.Select(e => Lowering.HasKey(e, new(key)).Argument).ToList();
        return tests.Count == 1 ? tests[0] : $"(or {string.Join(" ", tests)})";
    }

    static string Without(SplicePart splice) => splice.Without.Count == 0
        ? splice.Value.Text
        : $"omit {splice.Value.Argument} {string.Join(" ", splice.Without.Select(GoText.Quote))}";

    static bool IsInline(Node? node) => node switch
    {
        ScalarNode => true,
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
            case ConditionalNode c:
                _text.Append($"{{{{ if {c.If.Condition} }}}}");
                Inline(c.Then!);
                _text.Append("{{ else }}");
                Inline(c.Else!);
                _text.Append("{{ end }}");
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
    static (string Header, string[] Lines)? BlockLiteral(JsonNode data)
    {
        if (data.GetValueKind() != JsonValueKind.String) return null;
        var text = data.GetValue<string>();
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

    /// <summary>An INI file.</summary>
    void Sections(Node content, int indent)
    {
        var parts = (content as PartsNode ?? Structure(((DataNode)content).Data!)).Parts;
        foreach (var part in parts.OrderBy(IsSection)) Setting(part, indent);
    }

    static bool IsSection(Part part) => part switch
    {
        PairPart { Value: PartsNode or DataNode { Data: JsonObject } } => true,
        ConditionalPart c => c.Then.Any(IsSection) || c.Else.Any(IsSection),
        _ => false,
    };

    void Setting(Part part, int indent)
    {
        switch (part)
        {
            case StatementPart statement:
                Statements(statement.Lines, indent);
                break;
            case ConditionalPart c:
                If(c.If, indent, () => Settings(c.Then, indent), c.Else.Count == 0 ? null : () => Settings(c.Else, indent));
                break;
            case PairPart { Value: PartsNode or DataNode { Data: JsonObject } } section:
                NewLine(indent);
                Constant($"[{section.Key}]");
                Sections(section.Value, indent);
                break;
            case PairPart { Value: ConditionalNode { Then: not null, Else: not null } choice } pair:
                If(choice.If, indent, () => Setting(pair with { Value = choice.Then }, indent), () => Setting(pair with { Value = choice.Else }, indent));
                break;
            case PairPart pair:
                NewLine(indent);
                Line(pair.Key, pair.Value);
                break;
            default:
                throw new InvalidOperationException($"{part.GetType().Name} is no setting");
        }
    }

    /// <summary>A line of an INI file, without white space at its end, which Helm cuts where an object ends.</summary>
    void Line(string key, Node value)
    {
        if (value is ScalarNode { Kind: ScalarKind.Text } text)
        {
            Hole($"printf {GoText.Quote(key.Replace("%", "%%", StringComparison.Ordinal) + " = %s")} {text.Value.Argument} | trim");
            return;
        }
        Constant(value is ScalarNode ? key + " = " : DocumentText.IniLine(key, ((DataNode)value).Value!));
        if (value is ScalarNode scalar) Hole(scalar.Kind == ScalarKind.Json ? $"toJson {scalar.Value.Argument}" : scalar.Value.Text);
    }

    void Settings(IEnumerable<Part> parts, int indent)
    {
        foreach (var part in parts) Setting(part, indent);
    }
}
