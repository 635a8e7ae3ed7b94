namespace Odin.Stack;

/// <summary>Limits of a container. Of two of the same resource the first stays.</summary>
internal sealed class CollectorLimits : Dictionary<string, ResourceQuantity>
{
    public new void Add(string resource, ResourceQuantity quantity) => TryAdd(resource, quantity);

    public void Add(IEnumerable<KeyValuePair<string, ResourceQuantity>>? more)
    {
        foreach (var (resource, quantity) in more ?? []) TryAdd(resource, quantity);
    }
}
