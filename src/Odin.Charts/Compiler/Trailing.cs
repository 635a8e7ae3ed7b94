namespace Odin.Charts;

/// <summary>Finds what an object may end with. Helm cuts white space off the end of each object, which would take the end of
/// a text that <c>toYaml</c> left without quotes there.</summary>
internal static class Trailing
{
    /// <summary>The values of the user that may stand last.</summary>
    public static IReadOnlySet<object> Of(Node node)
    {
        var last = new HashSet<object>(ReferenceEqualityComparer.Instance);
        Add(node, last);
        return last;
    }

    static void Add(Node? node, HashSet<object> last)
    {
        if (node is PartsNode parts) Add(parts.Parts, last);
        else if (node is BlockNode) last.Add(node);
        else if (node is ConditionalNode conditional)
        {
            Add(conditional.Then, last);
            Add(conditional.Else, last);
        }
    }

    static void Add(IReadOnlyList<Part> parts, HashSet<object> last)
    {
        foreach (var part in parts.Reverse())
        {
            Add(part, last);
            if (HelmWriter.IsCertain(part)) return;
        }
    }

    static void Add(Part part, HashSet<object> last)
    {
        switch (part)
        {
            case PairPart pair:
                Add(pair.Value, last);
                break;
            case ComputedPairPart pair:
                Add(pair.Value, last);
                break;
            case ItemPart item:
                Add(item.Value, last);
                break;
            case SplicePart:
                last.Add(part);
                break;
            case ConditionalPart conditional:
                Add(conditional.Then, last);
                Add(conditional.Else, last);
                break;
            case RangePart range:
                Add(range.Parts, last);
                break;
        }
    }
}
