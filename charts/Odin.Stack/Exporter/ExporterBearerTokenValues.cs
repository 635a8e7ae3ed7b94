namespace Odin.Stack;

/// <summary>The token that posted observations have to bear.</summary>
public sealed record ExporterBearerTokenValues
{
    /// <summary>The Secret that holds it; none has to be borne when empty, unless the configuration names a file.</summary>
    /// <value>The default is empty.</value>
    [Description("The Secret that holds it; none has to be borne when empty, unless the configuration names a file.")]
    public string ExistingSecret { get; init; } = "";

    /// <summary>Its key in the Secret.</summary>
    /// <value>The default is <c>"token"</c>.</value>
    [Description("Its key in the Secret."), RegularExpression("^[-._a-zA-Z0-9]+$")]
    public string Key { get; init; } = "token";
}
