using System.Collections.Immutable;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

// Operations and their matching. The printer sets the parentheses.
static class Binaries
{
    public static PromBinary Matched(PromExpression operation, bool on, ReadOnlySpan<Label> labels) =>
        (PromBinary)operation with { Matching = new VectorMatching(on, Names(labels)) };

    public static PromBinary Grouped(PromExpression operation, GroupSide side, ReadOnlySpan<Label> include)
    {
        var binary = (PromBinary)operation;
        return binary with { Matching = binary.Matching! with { Group = side, Include = Names(include) } };
    }

    public static ImmutableArray<LabelName> Names(ReadOnlySpan<Label> labels)
    {
        var names = ImmutableArray.CreateBuilder<LabelName>(labels.Length);
        foreach (var label in labels)
            names.Add(new LabelName(label.Name) { IsVariable = label.Name.StartsWith('$') });
        return names.MoveToImmutable();
    }
}
