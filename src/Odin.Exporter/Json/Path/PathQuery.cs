using System.Collections.Immutable;
using System.Text.Json;

namespace Odin.Exporter;

/// <summary>A path, or a query within a filter.</summary>
/// <param name="IsAbsolute">Whether it begins at <c>$</c>, not at <c>@</c>.</param>
/// <param name="Segments">Its steps.</param>
internal sealed record PathQuery(bool IsAbsolute, ImmutableArray<PathSegment> Segments)
{
    /// <summary>Whether it finds one node at most, on any document.</summary>
    public bool IsSingular => Segments.All(s => s.IsSingular);

    public List<JsonElement> Select(JsonElement current, PathWalk walk)
    {
        List<JsonElement> nodes = [IsAbsolute ? walk.Root : current];
        foreach (var segment in Segments) nodes = segment.Select(nodes, walk);
        return nodes;
    }
}

/// <summary>A step of a path.</summary>
/// <param name="IsDescendant">Whether it looks at all descendants (<c>..</c>), not at the children only.</param>
/// <param name="Selectors">What it looks for.</param>
internal sealed record PathSegment(bool IsDescendant, ImmutableArray<PathSelector> Selectors)
{
    public bool IsSingular => !IsDescendant && Selectors is [NameSelector or IndexSelector];

    public List<JsonElement> Select(List<JsonElement> nodes, PathWalk walk)
    {
        List<JsonElement> found = [];
        foreach (var node in nodes)
        {
            if (IsDescendant) Descend(node, walk, found);
            else SelectChildren(node, walk, found);
        }
        return found;
    }

    // As deep as documents may be, which the JSON reader limits.
    void Descend(JsonElement node, PathWalk walk, List<JsonElement> found)
    {
        walk.Budget.Spend(1);
        SelectChildren(node, walk, found);
        if (node.ValueKind == JsonValueKind.Array)
            foreach (var item in node.EnumerateArray()) Descend(item, walk, found);
        if (node.ValueKind == JsonValueKind.Object)
            foreach (var member in node.EnumerateObject()) Descend(member.Value, walk, found);
    }

    void SelectChildren(JsonElement node, PathWalk walk, List<JsonElement> found)
    {
        foreach (var selector in Selectors) selector.Select(node, walk, found);
    }
}
