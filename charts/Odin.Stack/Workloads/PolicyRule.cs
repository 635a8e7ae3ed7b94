namespace Odin.Stack;

/// <summary>Flows of one part that a NetworkPolicy says in one rule.</summary>
/// <param name="Parts">The names of the parts at the other end.</param>
/// <param name="Ports">The ports, of whoever answers.</param>
internal sealed record PolicyRule(string[] Parts, V1NetworkPolicyPort[] Ports)
{
    /// <summary>Whether every pod of the cluster may connect.</summary>
    public bool IsForAll { get; init; }

    /// <summary>Whether connections come to the proxy's port when both ends are in the mesh.</summary>
    public required bool IsProxied { get; init; }

    /// <summary>All that connect to a port.</summary>
    public static PolicyRule From(IGrouping<PartPort, Flow> flows) =>
        new([.. flows.Select(f => f.From.Name).Distinct()], [new() { Port = flows.Key.Name, Protocol = flows.Key.Protocol }]) 
        {
            IsForAll = flows.Any(f => f.From == Odin.Stack.Parts.Applications),
            IsProxied = !flows.Key.IsOutsideMesh,
        };

    /// <summary>All ports of a part that are connected to. They have numbers: a port's name is its own pod's.</summary>
    public static PolicyRule To(IGrouping<Part, Flow> flows) =>
        new([flows.Key.Name], [.. flows.Select(f => f.To[f.Port]).DistinctBy(p => p.Name).Select(p => new V1NetworkPolicyPort { Port = p.Number, Protocol = p.Protocol })])
        {
            IsProxied = flows.Any(f => !f.To[f.Port].IsOutsideMesh),
        };
}
