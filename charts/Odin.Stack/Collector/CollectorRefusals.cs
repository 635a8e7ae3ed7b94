using System.Linq.Expressions;
using System.Text.Json.Nodes;
using CollectorContext = Odin.Charts.ChartContext<Odin.Stack.CollectorValues>;

namespace Odin.Stack;

/// <summary>What the collector would refuse of a configuration that the user adds to, and the schema cannot say. See <see cref="CollectorConfigChecks"/> for what is
/// written in C#.</summary>
internal static class CollectorRefusals
{
    static readonly TextFile K8s = CollectorComponents.File(CollectorDistribution.K8s);

    static readonly TextFile Contrib = CollectorComponents.File(CollectorDistribution.Contrib);

    /// <summary>What the collector is built with, a component a line.</summary>
    static readonly TemplateFunction<CollectorContext, string> Components = new(c =>
        c.Values.Distribution == CollectorDistribution.Contrib ? c.Files.Get(Contrib) : c.Files.Get(K8s));

    static readonly string[] OwnReceivers = [CollectorIds.Otlp, CollectorIds.FileLog];

    static readonly string[] OwnProcessors = [CollectorIds.MemoryLimiter, CollectorIds.KubernetesAttributes, CollectorIds.Cluster, CollectorIds.Batch];

    static readonly string[] OwnExporters = [CollectorIds.Tempo, CollectorIds.Loki, CollectorIds.Prometheus, CollectorIds.Debug];

    static readonly TemplateFunction<CollectorContext, IList<string>> Began = new(c => new Items<string>
    {
        c.Values.Config.Pipelines.Traces.Receivers, c.Values.Config.Pipelines.Metrics.Receivers, c.Values.Config.Pipelines.Logs.Receivers,
        c.Values.Config.ExtraPipelines.SelectMany(p => p.Value.Receivers),
    });

    static readonly TemplateFunction<CollectorContext, IList<string>> Passed = new(c => new Items<string>
    {
        c.Values.Config.Pipelines.Traces.Processors, c.Values.Config.Pipelines.Metrics.Processors, c.Values.Config.Pipelines.Logs.Processors,
        c.Values.Config.ExtraPipelines.SelectMany(p => p.Value.Processors),
    });

    static readonly TemplateFunction<CollectorContext, IList<string>> Ended = new(c => new Items<string>
    {
        c.Values.Config.Pipelines.Traces.Exporters, c.Values.Config.Pipelines.Metrics.Exporters, c.Values.Config.Pipelines.Logs.Exporters,
        c.Values.Config.ExtraPipelines.SelectMany(p => p.Value.Exporters),
    });

    public static void Define(Templates<CollectorValues> templates)
    {
        DefineComponents(templates);
        DefinePipelines(templates);
        DefineExtraPipelines(templates);
        DefineUnused(templates);
        templates.FailWhen(
            c => c.Values.Pod.Resources.Limits != null && c.Values.Pod.Resources.Limits.ContainsKey("memory"),
            "resources.limits.memory: say it in memoryLimitMiB, from which the limits of the collector and of Go follow.");
    }

    static void DefineComponents(Templates<CollectorValues> templates)
    {
        Lacking(templates, c => c.Values.Config.Receivers, "receiver", "receivers");
        Lacking(templates, c => c.Values.Config.Processors, "processor", "processors");
        Lacking(templates, c => c.Values.Config.Exporters, "exporter", "exporters");
        Lacking(templates, c => c.Values.Config.Connectors, "connector", "connectors");
        Lacking(templates, c => c.Values.Config.Extensions, "extension", "extensions");
    }

    static void Lacking(Templates<CollectorValues> templates, Expression<Func<CollectorContext, IReadOnlyDictionary<string, JsonObject>>> section, string word, string key)
    {
        var given = new TemplateFunction<CollectorContext, IReadOnlyDictionary<string, JsonObject>>(section);
        templates.FailWhen(
            c => given.Of(c).Any(g => !Components.Of(c).Split('\n').Any(line => $"{word} {g.Key}/".StartsWith(line + "/", StringComparison.Ordinal))),
            $"config.{key}: the distribution has no such {word}. Its components are in files/components of the chart; distribution: contrib has most.");
    }

    static void DefinePipelines(Templates<CollectorValues> templates)
    {
        Undefined(templates, c => c.Values.Config.Pipelines.Traces, "traces");
        Undefined(templates, c => c.Values.Config.Pipelines.Metrics, "metrics");
        Undefined(templates, c => c.Values.Config.Pipelines.Logs, "logs");
    }

    /// <summary>The chart's own components are in its pipelines already.</summary>
    static void Undefined(Templates<CollectorValues> templates, Expression<Func<CollectorContext, CollectorMoreValues>> pipeline, string name)
    {
        var more = new TemplateFunction<CollectorContext, CollectorMoreValues>(pipeline);
        templates.FailWhen(
            c => more.Of(c).Receivers.Any(r => OwnReceivers.Contains(r) || (!c.Values.Config.Receivers.ContainsKey(r) && !c.Values.Config.Connectors.ContainsKey(r))),
            $"config.pipelines.{name}.receivers: a receiver is in neither config.receivers nor config.connectors, or is the chart's own and there already.");
        templates.FailWhen(
            c => more.Of(c).Processors.Any(p => OwnProcessors.Contains(p) || !c.Values.Config.Processors.ContainsKey(p)),
            $"config.pipelines.{name}.processors: a processor is not in config.processors, or is the chart's own and there already.");
        templates.FailWhen(
            c => more.Of(c).Exporters.Any(e => OwnExporters.Contains(e) || (!c.Values.Config.Exporters.ContainsKey(e) && !c.Values.Config.Connectors.ContainsKey(e))),
            $"config.pipelines.{name}.exporters: an exporter is in neither config.exporters nor config.connectors, or is the chart's own and there already.");
    }

    static void DefineExtraPipelines(Templates<CollectorValues> templates)
    {
        templates.FailWhen(
            c => c.Values.Config.ExtraPipelines.Any(p => !(p.Key.StartsWith("traces/", StringComparison.Ordinal) || p.Key.StartsWith("metrics/", StringComparison.Ordinal)
                || p.Key.StartsWith("logs/", StringComparison.Ordinal) || p.Key.StartsWith("profiles/", StringComparison.Ordinal))),
            "config.extraPipelines: the name of a pipeline is a signal, a slash and a name: traces/sampled. The signals are traces, metrics, logs and profiles.");
        templates.FailWhen(
            c => c.Values.Config.ExtraPipelines.Any(p => p.Value.Receivers.Any(r => !c.Values.Config.Receivers.ContainsKey(r) && !c.Values.Config.Connectors.ContainsKey(r)
                && r != CollectorIds.Otlp && !(r == CollectorIds.FileLog && c.Values.Logs.Enabled))),
            "config.extraPipelines: a receiver is defined neither in config.receivers and config.connectors nor by the chart.");
        templates.FailWhen(
            c => c.Values.Config.ExtraPipelines.Any(p => p.Value.Processors.Any(r => r == CollectorIds.MemoryLimiter || (!c.Values.Config.Processors.ContainsKey(r)
                && r != CollectorIds.Batch && !(r == CollectorIds.KubernetesAttributes && c.Values.KubernetesAttributes.Enabled) && !(r == CollectorIds.Cluster && c.Values.ClusterName != "")))),
            "config.extraPipelines: a processor is defined neither in config.processors nor by the chart, or is memory_limiter, which is the first by itself.");
        templates.FailWhen(
            c => c.Values.Config.ExtraPipelines.Any(p => p.Value.Exporters.Any(e => !c.Values.Config.Exporters.ContainsKey(e) && !c.Values.Config.Connectors.ContainsKey(e)
                && !(e == CollectorIds.Tempo && c.Values.Exporters.Tempo.Endpoint != "") && !(e == CollectorIds.Loki && c.Values.Exporters.Loki.Endpoint != "")
                && !(e == CollectorIds.Prometheus && c.Values.Exporters.Prometheus.Endpoint != "") && !(e == CollectorIds.Debug && CollectorPipelines.Counts.Of(c)))),
            "config.extraPipelines: an exporter is defined neither in config.exporters and config.connectors nor by the chart, or it has no endpoint.");
    }

    static void DefineUnused(Templates<CollectorValues> templates)
    {
        templates.FailWhen(
            c => c.Values.Config.Receivers.Any(r => !Began.Of(c).Contains(r.Key) && r.Key != CollectorIds.Otlp && !(r.Key == CollectorIds.FileLog && c.Values.Logs.Enabled)),
            "config.receivers: no pipeline names one of them. Name it in config.pipelines or config.extraPipelines.");
        templates.FailWhen(
            c => c.Values.Config.Processors.Any(p => !Passed.Of(c).Contains(p.Key) && p.Key != CollectorIds.MemoryLimiter && p.Key != CollectorIds.Batch
                && !(p.Key == CollectorIds.KubernetesAttributes && c.Values.KubernetesAttributes.Enabled) && !(p.Key == CollectorIds.Cluster && c.Values.ClusterName != "")),
            "config.processors: no pipeline names one of them. Name it in config.pipelines or config.extraPipelines.");
        templates.FailWhen(
            c => c.Values.Config.Exporters.Any(e => !Ended.Of(c).Contains(e.Key)
                && !(e.Key == CollectorIds.Tempo && c.Values.Exporters.Tempo.Endpoint != "") && !(e.Key == CollectorIds.Loki && c.Values.Exporters.Loki.Endpoint != "")
                && !(e.Key == CollectorIds.Prometheus && c.Values.Exporters.Prometheus.Endpoint != "") && !(e.Key == CollectorIds.Debug && CollectorPipelines.Counts.Of(c))),
            "config.exporters: no pipeline names one of them. Name it in config.pipelines or config.extraPipelines.");
        templates.FailWhen(
            c => c.Values.Config.Connectors.Any(j => !Began.Of(c).Contains(j.Key) || !Ended.Of(c).Contains(j.Key)),
            "config.connectors: one does not join two pipelines. One pipeline names it among its exporters, another among its receivers.");
    }
}
