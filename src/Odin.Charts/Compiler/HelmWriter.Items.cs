using System.Text.Json.Nodes;

namespace Odin.Charts;

internal sealed partial class HelmWriter
{
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
            if (_inFile && value is DataNode { Value: { } constant }) Constant(DocumentText.Item(constant, indent + 2));
            else Value("", value, indent + 2);
        }
    }

    /// <summary>The entry to write on the line of the dash, or -1: the first that fits there, and needs no statements.</summary>
    int FirstOnDash(PartsNode map)
    {
        var parts = map.Parts;
        var pairs = Enumerable.Range(0, parts.Count).Where(i => parts[i] is PairPart).ToList();
        if (_inFile)
        {
            var first = DocumentText.FirstOnDash(map.Type);
            return pairs.Where(i => ((PairPart)parts[i]).Key == first).DefaultIfEmpty(-1).First();
        }
        return pairs.Where(i => IsInline(((PairPart)parts[i]).Value) && (i == 0 || parts[i - 1] is not StatementPart))
            .Concat(pairs).DefaultIfEmpty(-1).First();
    }

    void OnDash(IReadOnlyList<Part> parts, int first, int indent)
    {
        var statement = first > 0 ? parts[first - 1] as StatementPart : null;
        Statements(statement?.Statements ?? [], indent);
        NewLine(indent);
        _text.Append("- ");
        var flag = _flag;
        _flag = null;
        Key((PairPart)parts[first], indent + 2);
        All(parts.Where((p, i) => i != first && p != statement), indent + 2, true);
        _flag = flag;
    }
}
