namespace Odin.Stack;

/// <summary>A port that a program listens on, under the name that containers, Services and policies call it by.</summary>
/// <param name="Name">Its name: <c>http</c>.</param>
/// <param name="Number">Its number.</param>
internal sealed record PartPort(string Name, int Number)
{
    public string Protocol { get; init; } = "TCP";

    /// <summary>What is spoken on it, for meshes and gateways: <c>http</c>, <c>grpc</c>; null where that goes without saying.</summary>
    public string? AppProtocol { get; init; }

    /// <summary>Whether the Service has it. Members of a cluster talk to each other without one.</summary>
    public bool IsServed { get; init; } = true;

    /// <summary>Whether a mesh leaves it alone: members of a cluster that know each other by their addresses, and speak UDP besides.</summary>
    public bool IsOutsideMesh { get; init; }

    public V1ContainerPort OfContainer => new() { Name = Name, ContainerPort = Number, Protocol = Protocol == "TCP" ? null : Protocol };

    public V1ServicePort OfService => new() { Name = Name, Port = Number, TargetPort = Name, Protocol = Protocol, AppProtocol = AppProtocol };
}
