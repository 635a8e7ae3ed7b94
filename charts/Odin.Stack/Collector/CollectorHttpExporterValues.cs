namespace Odin.Stack;

/// <summary>Where data is sent by OTLP over HTTP.</summary>
public sealed record CollectorHttpExporterValues
{
    /// <summary>The address, without /v1/logs or /v1/metrics.</summary>
    /// <value>The default is empty.</value>
    [Description("The address, without /v1/logs or /v1/metrics; data is only counted, in the collector's log, when empty."), RegularExpression(Patterns.Url)]
    public string Endpoint { get; init; } = "";

    /// <summary>Headers of each request.</summary>
    /// <value>The default is empty.</value>
    [Description("Headers of each request, such as X-Scope-OrgID. ${env:NAME} is the variable NAME of extraEnv.")]
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();
}
