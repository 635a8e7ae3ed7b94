namespace Odin.Stack;

/// <summary>What Grafana encrypts the secrets in its database with. Without the same key they are lost.</summary>
public sealed record GrafanaSecretKeyValues
{
    /// <summary>Name of a Secret with the key; the one that the hook makes when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of a Secret with the key; the one that the hook makes when empty.")]
    public string ExistingSecret { get; init; } = "";

    /// <summary>Key of the Secret.</summary>
    /// <value>The default is <c>"secret-key"</c>.</value>
    [Description("Key of the Secret."), RegularExpression(GrafanaPatterns.Key)]
    public string Key { get; init; } = "secret-key";
}
