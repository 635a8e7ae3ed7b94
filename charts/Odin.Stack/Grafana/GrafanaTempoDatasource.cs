using GrafanaContext = Odin.Charts.ChartContext<Odin.Stack.GrafanaValues>;

namespace Odin.Stack;

/// <summary>The datasource for Tempo, and where a span leads.</summary>
internal static class GrafanaTempoDatasource
{
    static readonly GrafanaTag[] Service = [new() { Key = "service.name", Value = "service" }];

    /// <summary>Rate, errors and duration of the span's service, as Tempo's metrics generator makes them of spans.</summary>
    public static readonly GrafanaTraceMetric[] Metrics =
    [
        new() { Name = "Requests", Query = "sum(rate(traces_spanmetrics_calls_total{$$__tags}[5m]))" },
        new() { Name = "Errors", Query = "sum(rate(traces_spanmetrics_calls_total{$$__tags, status_code=\"STATUS_CODE_ERROR\"}[5m]))" },
        new() { Name = "Duration, 99 %", Query = "histogram_quantile(0.99, sum by (le) (rate(traces_spanmetrics_latency_bucket{$$__tags}[5m])))" },
    ];

    static readonly TemplateFunction<GrafanaTempoValues, GrafanaTracesToLogs> ToLogs = new(t => new GrafanaTracesToLogs
    {
        DatasourceUid = GrafanaUids.Loki,
        SpanStartTimeShift = "-" + t.LogsBefore,
        SpanEndTimeShift = t.LogsAfter,
        Tags = t.LogTags.Select(tag => new GrafanaTag { Key = tag.Key, Value = tag.Value }).ToList(),
        FilterByTraceID = t.LogQuery == "",
        CustomQuery = t.LogQuery != "",
        Query = t.LogQuery != "" ? t.LogQuery : null,
    });

    public static readonly TemplateFunction<GrafanaContext, string> File = new("tempo", c => Document.Yaml(new GrafanaDatasourceFile<GrafanaTempoJson>
    {
        Datasources = new[]
        {
            new GrafanaDatasource<GrafanaTempoJson>
            {
                Name = "Tempo",
                Type = "tempo",
                Uid = GrafanaUids.Tempo,
                Url = c.Values.Datasources.Tempo.Url.Replace(Placeholder.Release, ReleaseName<GrafanaValues>.InNames.Of(c)),
                BasicAuth = c.Values.Datasources.Tempo.ExistingSecret != "" ? true : null,
                BasicAuthUser = c.Values.Datasources.Tempo.ExistingSecret != "" ? GrafanaSecrets.OfDatasource(GrafanaUids.Tempo, "username") : null,
                JsonData = new()
                {
                    TracesToLogsV2 = GrafanaDatasources.HasLoki.Of(c) ? ToLogs.Of(c.Values.Datasources.Tempo) : null,
                    TracesToMetrics = GrafanaDatasources.HasPrometheus.Of(c)
                        ? new GrafanaTracesToMetrics { DatasourceUid = GrafanaUids.Prometheus, Tags = Service, Queries = Metrics }
                        : null,
                    ServiceMap = GrafanaDatasources.HasPrometheus.Of(c) ? new GrafanaLink { DatasourceUid = GrafanaUids.Prometheus } : null,
                    StreamingEnabled = new() { Search = c.Values.Datasources.Tempo.Streaming, Metrics = c.Values.Datasources.Tempo.Streaming },
                    HttpHeaderName1 = c.Values.Datasources.Tempo.Tenant != "" ? "X-Scope-OrgID" : null,
                },
                SecureJsonData = Omit.Empty(new Entries
                {
                    { "httpHeaderValue1", c.Values.Datasources.Tempo.Tenant != "" ? c.Values.Datasources.Tempo.Tenant : null },
                    { "basicAuthPassword", c.Values.Datasources.Tempo.ExistingSecret != "" ? GrafanaSecrets.OfDatasource(GrafanaUids.Tempo, "password") : null },
                }),
            },
        },
    }));
}
