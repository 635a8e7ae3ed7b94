namespace Odin.Stack;

/// <summary>Where spans are sent.</summary>
public sealed record CollectorTempoValues
{
    /// <summary>Host and port.</summary>
    /// <value>The default is empty.</value>
    [Description("Host and port, such as tempo:4317; spans are only counted, in the collector's log, when empty."), RegularExpression("^([!-~]+:[0-9]{1,5})?$")]
    public string Endpoint { get; init; } = "";

    /// <summary>Whether the way there is not encrypted.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether the way there is not encrypted.")]
    public bool Insecure { get; init; } = true;

    /// <summary>Headers of each request.</summary>
    /// <value>The default is empty.</value>
    [Description("Headers of each request, such as X-Scope-OrgID. ${env:NAME} is the variable NAME of extraEnv.")]
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();
}
