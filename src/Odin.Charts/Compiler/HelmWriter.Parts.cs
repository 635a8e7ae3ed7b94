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

        node = node with { Parts = [.. Joined(node.Parts)] };
        switch (node.Parts)
        {
            case []:
                Empty();
                break;
            case [SplicePart { Earlier: [] } splice] when IsOneByOne(splice):
                OneByOne(splice, indent, node.IsMap, node.IsFilled ? null : Empty);
                break;
            case var parts when node.IsFilled:
                All(parts, indent, node.IsMap);
                break;
            case [RangePart range] when range.Parts.Any(IsCertain):
                Range(range, indent, node.IsMap, Empty);
                break;
            case [ConditionalPart { Else.Count: 0, IsWith: false } single] when single.Then.Any(IsCertain):
                If(single.If, indent, () => All(single.Then, indent, node.IsMap), Empty);
                break;
            case var parts when parts.Any(IsCertain):
                All(parts, indent, node.IsMap);
                break;
            case var parts when Fillers(parts) is { } fillers:
                All(parts, indent, node.IsMap);
                Control(indent, $"if not (or {string.Join(" ", fillers.Select(f => f.TruthArgument).Distinct())})");
                Empty();
                Control(indent, "end");
                break;
            default:
                Flagged(node, indent, name, Empty);
                break;
        }
    }

    /// <summary>What says of each part that it writes something; null when the parts themselves must tell.</summary>
    static List<Term>? Fillers(IReadOnlyList<Part> parts)
    {
        var fillers = parts.Select(Filler).ToList();
        return fillers.Contains(null) ? null : [.. fillers.OfType<Term>()];
    }

    static Term? Filler(Part part) => part switch
    {
        ConditionalPart { Else.Count: 0 } c when Fills(c) => c.If,
        SplicePart { Without.Count: 0, Earlier.Count: 0 } splice => Lowering.NotEmpty(splice.Value),
        RangePart range when range.Parts.Any(IsCertain) => Lowering.NotEmpty(range.Over),
        _ => null,
    };

    /// <summary>Whether the parts write something; null when they must tell themselves.</summary>
    internal static Term? IsFilled(IReadOnlyList<Part> parts) => Fillers([.. parts.Select(Plain)]) switch
    {
        null or [] => null,
        [var one] => one,
        var several => new($"or {string.Join(" ", several.Select(f => f.TruthArgument).Distinct())}", IsCall: true),
    };

    /// <summary>A map without the keys that are named before it, as a map of its own.</summary>
    static Part Plain(Part part) => part is SplicePart { Without.Count: > 0, Earlier.Count: 0 } splice
        ? new SplicePart(new(Without(splice), IsCall: true), [], []) : part;

    /// <summary>Whether a part always writes something.</summary>
    internal static bool IsCertain(Part part) => part switch
    {
        PairPart or ComputedPairPart or ItemPart or IncludePart => true,
        ConditionalPart c => Fills(c) && c.Else.Any(IsCertain),
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
        foreach (var part in Joined(parts)) One(part, indent, isMap);
    }

    void One(Part part, int indent, bool isMap)
    {
        switch (part)
        {
            case StatementPart statement:
                Statements(statement.Statements, indent);
                break;
            case PairPart { Value: ConditionalNode { Then: not null, Else: not null } choice } pair when !IsInline(choice):
                One(Chosen(choice, n => pair with { Value = n }), indent, isMap);
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
                One(Chosen(choice, n => new ItemPart(n)), indent, isMap);
                break;
            case ItemPart item:
                Raise(indent);
                Item(item.Value, indent);
                break;
            case ConditionalPart { IsWith: false, Then: [RangePart range] } c when c.If.Condition == range.Over.Text:
                Range(range, indent, isMap, c.Else.Count == 0 ? null : () => All(c.Else, indent, isMap));
                break;
            case ConditionalPart c:
                Choice(c, indent, p => All(p, indent, isMap));
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
}
