using System.Linq.Expressions;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>What an INI file can hold: sections of scalars, each on its line.</summary>
internal static class Ini
{
    public static void Check(Node content, Expression source)
    {
        if (content is not PartsNode { IsMap: true } and not DataNode { Data: JsonObject })
            throw Problems.CannotLower(source, "An INI file is a record or dictionary of sections.");
        foreach (var (node, depth) in Scalars(content, 0))
        {
            if (depth > 2) throw Problems.CannotLower(source, "An INI file has sections of scalars, and nothing deeper.");
            if (node is ScalarNode { Kind: ScalarKind.Text, Value.IsOneLine: false }) throw Problems.MayHaveLineBreak(source);
            if (node is not ScalarNode and not DataNode { Data: JsonValue }) throw Problems.CannotLower(source, "An INI file holds scalars.");
        }
    }

    static IEnumerable<(Node Node, int Depth)> Scalars(Node node, int depth) => node switch
    {
        PartsNode { IsMap: true } map => map.Parts.SelectMany(p => Scalars(p, depth + 1)),
        DataNode { Data: JsonObject map } => map.SelectMany(p => Scalars(new DataNode(p.Value), depth + 1)),
        ConditionalNode c => new[] { c.Then, c.Else }.OfType<Node>().SelectMany(n => Scalars(n, depth)),
        _ => [(node, depth)],
    };

    static IEnumerable<(Node Node, int Depth)> Scalars(Part part, int depth) => part switch
    {
        PairPart pair => Scalars(pair.Value, depth),
        ConditionalPart c => c.Then.Concat(c.Else).SelectMany(p => Scalars(p, depth)),
        StatementPart => [],
        RangePart range => range.Parts.SelectMany(p => Scalars(p, depth)),
        ComputedPairPart pair => Scalars(pair.Value, depth),
        _ => [(new BlockNode(new(""), BlockKind.Free), depth)],
    };
}
