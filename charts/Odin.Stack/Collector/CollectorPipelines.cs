using System.Linq.Expressions;
using CollectorContext = Odin.Charts.ChartContext<Odin.Stack.CollectorValues>;

namespace Odin.Stack;

/// <summary>The chart's own pipelines, and those of the user.</summary>
internal static class CollectorPipelines
{
    static readonly TemplateFunction<CollectorContext, IList<string>> Before = new(c => new Items<string>
    {
        CollectorIds.MemoryLimiter,
        c.Values.KubernetesAttributes.Enabled ? CollectorIds.KubernetesAttributes : null,
        c.Values.ClusterName != "" ? CollectorIds.Cluster : null,
    });

    static readonly TemplateFunction<CollectorContext, CollectorConfigPipeline> Traces = Own(
        c => c.Values.Config.Pipelines.Traces, c => null, c => c.Values.Exporters.Tempo.Endpoint, CollectorIds.Tempo);

    static readonly TemplateFunction<CollectorContext, CollectorConfigPipeline> Metrics = Own(
        c => c.Values.Config.Pipelines.Metrics, c => null, c => c.Values.Exporters.Prometheus.Endpoint, CollectorIds.Prometheus);

    static readonly TemplateFunction<CollectorContext, CollectorConfigPipeline> Logs = Own(
        c => c.Values.Config.Pipelines.Logs, c => c.Values.Logs.Enabled ? CollectorIds.FileLog : null, c => c.Values.Exporters.Loki.Endpoint, CollectorIds.Loki);

    public static readonly TemplateFunction<CollectorContext, CollectorConfigPipelines> All = new(c => new CollectorConfigPipelines
    {
        { "traces", Traces.Of(c) },
        { "metrics", Metrics.Of(c) },
        { "logs", Logs.Of(c) },
        c.Values.Config.ExtraPipelines.ToDictionary(p => p.Key, p => new CollectorConfigPipeline
        {
            Receivers = p.Value.Receivers,
            Processors = new Items<string> { CollectorIds.MemoryLimiter, p.Value.Processors },
            Exporters = p.Value.Exporters,
        }),
    });

    /// <summary>Whether some data has nowhere to go, and is counted instead.</summary>
    public static readonly TemplateFunction<CollectorContext, bool> Counts = new(c =>
        (c.Values.Exporters.Tempo.Endpoint == "" && !c.Values.Config.Pipelines.Traces.Exporters.Any())
        || (c.Values.Exporters.Prometheus.Endpoint == "" && !c.Values.Config.Pipelines.Metrics.Exporters.Any())
        || (c.Values.Exporters.Loki.Endpoint == "" && !c.Values.Config.Pipelines.Logs.Exporters.Any()));

    /// <summary>A pipeline for what comes by OTLP.</summary>
    /// <param name="more">What the user adds.</param>
    /// <param name="also">Another receiver.</param>
    /// <param name="endpoint">Where it is sent, if anywhere.</param>
    /// <param name="exporter">By what.</param>
    static TemplateFunction<CollectorContext, CollectorConfigPipeline> Own(
        Expression<Func<CollectorContext, CollectorMoreValues>> more,
        Expression<Func<CollectorContext, string?>> also,
        Expression<Func<CollectorContext, string>> endpoint,
        string exporter)
    {
        var (added, receiver, address) = (
            new TemplateFunction<CollectorContext, CollectorMoreValues>(more),
            new TemplateFunction<CollectorContext, string?>(also),
            new TemplateFunction<CollectorContext, string>(endpoint));
        return new(c => new CollectorConfigPipeline
        {
            Receivers = new Items<string> { CollectorIds.Otlp, receiver.Of(c), added.Of(c).Receivers },
            Processors = new Items<string> { Before.Of(c), added.Of(c).Processors, CollectorIds.Batch },
            Exporters = new Items<string>
            {
                address.Of(c) != "" ? exporter : null,
                added.Of(c).Exporters,
                address.Of(c) == "" && !added.Of(c).Exporters.Any() ? CollectorIds.Debug : null,
            },
        });
    }
}
