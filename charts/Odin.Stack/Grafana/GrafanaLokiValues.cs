namespace Odin.Stack;

/// <summary>The datasource for Loki.</summary>
public sealed record GrafanaLokiValues
{
    /// <summary>Address of Loki, {release} being the release, such as http://loki:3100; no datasource when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Address of Loki, {release} being the release, such as http://loki:3100; no datasource when empty."), RegularExpression(Patterns.Url)]
    public string Url { get; init; } = "";

    /// <summary>Tenant that every request names in X-Scope-OrgID; none when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Tenant that every request names in X-Scope-OrgID; none when empty."), RegularExpression("^[A-Za-z0-9_.|-]*$")]
    public string Tenant { get; init; } = "";

    /// <summary>Name of a Secret with the keys username and password for basic authentication; none when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of a Secret with the keys username and password for basic authentication; none when empty.")]
    public string ExistingSecret { get; init; } = "";

    /// <summary>The most lines that a query shows.</summary>
    /// <value>The default is <c>1000</c>.</value>
    [Description("The most lines that a query shows."), Range(1, 100_000)]
    public int MaxLines { get; init; } = 1000;

    /// <summary>The label or structured metadata that holds the id of a trace.</summary>
    /// <value>The default is <c>"trace_id"</c>.</value>
    [Description("The label or structured metadata that holds the id of a trace."), RegularExpression("^[A-Za-z_][A-Za-z0-9_]*$")]
    public string TraceLabel { get; init; } = "trace_id";

    /// <summary>How the id of a trace is found in a line that has no such label.</summary>
    /// <value>The default is <c>"[tT]race_?[iI][dD][^A-Za-z0-9]{1,4}([0-9a-f]{16,32})"</c>.</value>
    [Description("How the id of a trace is found in a line that has no such label."), RegularExpression("^[^$]+$")]
    public string TraceRegex { get; init; } = "[tT]race_?[iI][dD][^A-Za-z0-9]{1,4}([0-9a-f]{16,32})";
}
