namespace Odin.Stack;

/// <summary>The datasource for Tempo.</summary>
public sealed record GrafanaTempoValues
{
    /// <summary>Address of Tempo, {release} being the release, such as http://tempo:3200; no datasource when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Address of Tempo, {release} being the release, such as http://tempo:3200; no datasource when empty."), RegularExpression(Patterns.Url)]
    public string Url { get; init; } = "";

    /// <summary>Tenant that every request names in X-Scope-OrgID; none when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Tenant that every request names in X-Scope-OrgID; none when empty."), RegularExpression("^[A-Za-z0-9_.|-]*$")]
    public string Tenant { get; init; } = "";

    /// <summary>Name of a Secret with the keys username and password for basic authentication; none when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of a Secret with the keys username and password for basic authentication; none when empty.")]
    public string ExistingSecret { get; init; } = "";

    /// <summary>How much earlier than a span its logs may be.</summary>
    /// <value>The default is <c>"5m"</c>.</value>
    [Description("How much earlier than a span its logs may be."), RegularExpression(GrafanaPatterns.Duration)]
    public string LogsBefore { get; init; } = "5m";

    /// <summary>How much later than a span its logs may be.</summary>
    /// <value>The default is <c>"5m"</c>.</value>
    [Description("How much later than a span its logs may be."), RegularExpression(GrafanaPatterns.Duration)]
    public string LogsAfter { get; init; } = "5m";

    /// <summary>Attributes of spans, and the labels of Loki that they are.</summary>
    /// <value>The default is <c>k8s.namespace.name</c> and <c>service.name</c>, as Loki calls them when they come by OTLP.</value>
    [Description("Attributes of spans, and the labels of Loki that they are.")]
    public IReadOnlyDictionary<string, string> LogTags { get; init; } = new Dictionary<string, string> { ["k8s.namespace.name"] = "k8s_namespace_name", ["service.name"] = "service_name" };

    /// <summary>The query for a span's logs, in LogQL with $${__tags} and $${__span.traceId}; Grafana's own when empty, which looks for the trace id in the line and beside it.</summary>
    /// <value>The default is empty.</value>
    [Description("The query for a span's logs, in LogQL with $${__tags} and $${__span.traceId}; Grafana's own when empty, which looks for the trace id in the line and beside it."), RegularExpression("^[^\\x00-\\x1f]*$")]
    public string LogQuery { get; init; } = "";

    /// <summary>Whether results of searches are shown as they come; Tempo has to run with stream_over_http_enabled.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether results of searches are shown as they come; Tempo has to run with stream_over_http_enabled.")]
    public bool Streaming { get; init; } = true;
}
