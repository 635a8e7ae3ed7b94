namespace Odin.Stack;

/// <summary>A key of a Secret.</summary>
public sealed record GrafanaSecretReferenceValues
{
    /// <summary>Name of the Secret.</summary>
    [Description("Name of the Secret."), RegularExpression(Patterns.Name)]
    public required string ExistingSecret { get; init; }

    /// <summary>Key of the Secret.</summary>
    [Description("Key of the Secret."), RegularExpression(GrafanaPatterns.Key)]
    public required string Key { get; init; }
}
