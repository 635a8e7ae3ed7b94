namespace Odin.Stack;

/// <summary>Where the Kubernetes API is.</summary>
public sealed record GlobalKubernetesApiValues
{
    /// <summary>Its addresses as CIDR blocks; any address when empty, since a chart cannot know them.</summary>
    /// <value>The default is empty.</value>
    [Description("Its addresses as CIDR blocks, such as 10.0.0.1/32; any address when empty, since a chart cannot know them."), RegularExpression(Patterns.Cidr)]
    public IReadOnlyList<string> Cidrs { get; init; } = [];

    /// <summary>Its ports, before and behind its Service.</summary>
    /// <value>The default is <c>[443, 6443]</c>.</value>
    [Description("Its ports, before and behind its Service."), MinLength(1)]
    public IReadOnlyList<int> Ports { get; init; } = [443, 6443];
}
