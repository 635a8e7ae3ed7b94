namespace Odin.Stack;

/// <summary>The options of a Loki datasource. Source:
/// https://grafana.com/docs/grafana/latest/datasources/loki/configure-loki-data-source/.</summary>
public sealed record GrafanaLokiJson
{
    /// <summary><c>maxLines</c>: the most lines of a query.</summary>
    public required int MaxLines { get; init; }

    /// <summary><c>alertmanagerUid</c>: the Alertmanager that its alerts go to.</summary>
    public string? AlertmanagerUid { get; init; }

    /// <summary><c>derivedFields</c>: what leads from a line to its trace.</summary>
    public IReadOnlyList<GrafanaDerivedField>? DerivedFields { get; init; }

    /// <summary><c>httpHeaderName1</c>: a header of each request, whose value is among the secrets.</summary>
    public string? HttpHeaderName1 { get; init; }
}

/// <summary>A field that is made from a line, and leads to a trace.</summary>
public sealed record GrafanaDerivedField
{
    /// <summary><c>name</c>: what it is called.</summary>
    public required string Name { get; init; }

    /// <summary><c>matcherRegex</c>: how it is found: a label, or a regular expression for the line.</summary>
    public required string MatcherRegex { get; init; }

    /// <summary><c>matcherType</c>: where: label; in the line when null.</summary>
    public string? MatcherType { get; init; }

    /// <summary><c>datasourceUid</c>: where the trace is.</summary>
    public required string DatasourceUid { get; init; }

    /// <summary><c>url</c>: the query for it: the value itself.</summary>
    public string Url { get; init; } = "$${__value.raw}";

    /// <summary><c>urlDisplayLabel</c>: what the link says.</summary>
    public string UrlDisplayLabel { get; init; } = "Show the trace";
}
