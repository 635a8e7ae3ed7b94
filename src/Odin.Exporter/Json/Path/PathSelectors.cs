using System.Text.Json;

namespace Odin.Exporter;

/// <summary>Chooses among the children of a node.</summary>
internal abstract record PathSelector
{
    public abstract void Select(JsonElement node, PathWalk walk, List<JsonElement> found);
}

/// <summary><c>.name</c>.</summary>
internal sealed record NameSelector(string Name) : PathSelector
{
    public override void Select(JsonElement node, PathWalk walk, List<JsonElement> found)
    {
        if (node.ValueKind != JsonValueKind.Object) return;
        walk.SpendMembers(node);
        if (node.TryGetProperty(Name, out var value)) walk.Add(value, found);
    }
}

/// <summary><c>*</c>.</summary>
internal sealed record WildcardSelector : PathSelector
{
    public override void Select(JsonElement node, PathWalk walk, List<JsonElement> found)
    {
        if (node.ValueKind == JsonValueKind.Array)
            foreach (var item in node.EnumerateArray()) walk.Add(item, found);
        if (node.ValueKind == JsonValueKind.Object)
            foreach (var member in node.EnumerateObject()) walk.Add(member.Value, found);
    }
}

/// <summary><c>[3]</c>, <c>[-1]</c>.</summary>
internal sealed record IndexSelector(long Index) : PathSelector
{
    public override void Select(JsonElement node, PathWalk walk, List<JsonElement> found)
    {
        if (node.ValueKind != JsonValueKind.Array) return;
        var index = Index < 0 ? Index + node.GetArrayLength() : Index;
        if (index < 0 || index >= node.GetArrayLength()) return;
        walk.Budget.Spend((int)index);
        walk.Add(node[(int)index], found);
    }
}

/// <summary><c>[start:end:step]</c>.</summary>
internal sealed record SliceSelector(long? Start, long? End, long Step) : PathSelector
{
    public override void Select(JsonElement node, PathWalk walk, List<JsonElement> found)
    {
        if (node.ValueKind != JsonValueKind.Array || Step == 0) return;
        walk.Budget.Spend(node.GetArrayLength());
        var items = node.EnumerateArray().ToArray();
        if (Step > 0) Forward(items, walk, found);
        else Backward(items, walk, found);
    }

    void Forward(JsonElement[] items, PathWalk walk, List<JsonElement> found)
    {
        var from = Place(Start ?? 0, items, 0, items.Length);
        var to = Place(End ?? items.Length, items, 0, items.Length);
        for (var i = from; i < to; i += Step) walk.Add(items[i], found);
    }

    void Backward(JsonElement[] items, PathWalk walk, List<JsonElement> found)
    {
        var last = items.Length - 1;
        var from = Place(Start ?? last, items, -1, last);
        var to = End is { } end ? Place(end, items, -1, last) : -1;
        for (var i = from; i > to; i += Step) walk.Add(items[i], found);
    }

    // A negative bound counts from the end, whichever way the slice goes.
    static long Place(long bound, JsonElement[] items, long min, long max) =>
        Math.Clamp(bound < 0 ? bound + items.Length : bound, min, max);
}

/// <summary><c>[?@.ready]</c>.</summary>
internal sealed record FilterSelector(PathFilter Filter) : PathSelector
{
    public override void Select(JsonElement node, PathWalk walk, List<JsonElement> found)
    {
        if (node.ValueKind == JsonValueKind.Array)
            foreach (var item in node.EnumerateArray()) SelectIf(item, walk, found);
        if (node.ValueKind == JsonValueKind.Object)
            foreach (var member in node.EnumerateObject()) SelectIf(member.Value, walk, found);
    }

    void SelectIf(JsonElement node, PathWalk walk, List<JsonElement> found)
    {
        walk.Budget.Spend(1);
        if (Filter.Test(node, walk)) found.Add(node);
    }
}
