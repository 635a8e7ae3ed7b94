namespace Odin.Stack;

/// <summary>A key of a Secret.</summary>
public sealed record AlertmanagerSecretValues
{
    /// <summary>Name of the Secret.</summary>
    [Description("Name of the Secret."), RegularExpression(Patterns.Name)]
    public required string Name { get; init; }

    /// <summary>Its key.</summary>
    [Description("Its key."), RegularExpression("^[-._a-zA-Z0-9]+$")]
    public required string Key { get; init; }
}
