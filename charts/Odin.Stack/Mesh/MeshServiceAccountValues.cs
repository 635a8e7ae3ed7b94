namespace Odin.Stack;

/// <summary>A service account of pods in the mesh.</summary>
public sealed record MeshServiceAccountValues
{
    /// <summary>Its name.</summary>
    [Description("Its name."), RegularExpression("^[a-z0-9]([-.a-z0-9]{0,251}[a-z0-9])?$")]
    public required string Name { get; init; }

    /// <summary>Its namespace.</summary>
    [Description("Its namespace."), RegularExpression(Patterns.Name)]
    public required string Namespace { get; init; }
}
