namespace Odin.Stack;

/// <summary>Where the nodes are.</summary>
public sealed record GlobalNodesValues
{
    /// <summary>Their addresses as CIDR blocks; any address when empty, since a chart cannot know them.</summary>
    /// <value>The default is empty.</value>
    [Description("Their addresses as CIDR blocks, such as 10.0.0.0/16; any address when empty, since a chart cannot know them."), RegularExpression(Patterns.Cidr)]
    public IReadOnlyList<string> Cidrs { get; init; } = [];
}
