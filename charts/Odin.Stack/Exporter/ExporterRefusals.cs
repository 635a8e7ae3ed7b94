using Odin.Charts.Metrics.Catalogues;

namespace Odin.Stack;

/// <summary>What the exporter would refuse of its configuration and the schema cannot say: it is refused before it is installed.</summary>
internal static class ExporterRefusals
{
    static readonly string[] Reserved = ["kubernetes", "observations", "otlp", "simulation"];

    static readonly string[] Reasons = [.. OdinExporter.Labels.Reason.Values!];

    static readonly string[] Outcomes = [.. OdinExporter.Labels.Outcome.Values!];

    static readonly TemplateFunction<ExporterMappingValues, bool> IsHistogram = new(m =>
        m.Metric == ExporterMetric.ApiRequestDuration || m.Metric == ExporterMetric.GpuJobDuration
        || m.Metric == ExporterMetric.GpuJobWait || m.Metric == ExporterMetric.MlModelInference);

    /// <summary>A histogram is made of a histogram, or of a sum and a count; all else of a value.</summary>
    static readonly TemplateFunction<ExporterMappingValues, bool> HasForm = new(m => IsHistogram.Of(m)
        ? m.Value == null && (m.Histogram != null ? m.Sum == null && m.Count == null : m.Sum != null && m.Count != null)
        : m.Value != null && m.Histogram == null && m.Sum == null && m.Count == null);

    static readonly TemplateFunction<ExporterMappingValues, bool> HasLabels = new(m =>
        m.Metric == ExporterMetric.MlModelAccuracy || m.Metric == ExporterMetric.MlModelInference
            ? m.Labels.Count() == 1 && m.Labels.ContainsKey("model_name")
        : m.Metric == ExporterMetric.GpuJobWait
            ? m.Labels.Count() == 1 && m.Labels.ContainsKey("namespace")
        : m.Metric == ExporterMetric.GpuJobQueueLength
            ? m.Labels.Count() == 2 && m.Labels.ContainsKey("namespace") && m.Labels.ContainsKey("reason")
        : m.Metric == ExporterMetric.GpuJobDuration
            ? m.Labels.Count() == 2 && m.Labels.ContainsKey("namespace") && m.Labels.ContainsKey("outcome")
        : m.Labels.Count() == 3 && m.Labels.ContainsKey("method") && m.Labels.ContainsKey("endpoint") && m.Labels.ContainsKey("status"));

    static readonly TemplateFunction<ExporterJsonValues, bool> HasJsonLabels = new(j =>
        j.Metric == ExporterJsonMetric.MlModelAccuracy
            ? j.Labels.Count() == 1 && j.Labels.ContainsKey("model_name")
        : j.Metric == ExporterJsonMetric.GpuJobQueueLength
            ? j.Labels.Count() == 2 && j.Labels.ContainsKey("namespace") && j.Labels.ContainsKey("reason")
        : j.Labels.Count() == 3 && j.Labels.ContainsKey("method") && j.Labels.ContainsKey("endpoint") && j.Labels.ContainsKey("status"));

    static readonly TemplateFunction<ExporterKubernetesValues, bool> SendsTokenInTheClear = new(k =>
        k.TokenFile != null && k.ApiServer != null && k.ApiServer.StartsWith("http://", StringComparison.Ordinal));

    public static void Define(Templates<ExporterValues> templates)
    {
        DefineNames(templates);
        DefineEndpoints(templates);
        DefineLabels(templates);
        DefineConstants(templates);
        DefineKubernetes(templates);
        templates.FailWhen(
            c => c.Values.Secrets.Any(s => c.Values.Secrets.Count(o => o == s) > 1) || c.Values.ConfigMaps.Any(m => c.Values.ConfigMaps.Count(o => o == m) > 1),
            "secrets, configMaps: one is there twice.");
    }

    static void DefineNames(Templates<ExporterValues> templates)
    {
        templates.FailWhen(
            c => c.Values.Config.Sources.Endpoints.Any(e => Reserved.Contains(e.Name)) || c.Values.Config.Sources.Json.Any(j => Reserved.Contains(j.Name)),
            "config.sources: kubernetes, observations, otlp and simulation are the names of other sources; call this one otherwise.");
        templates.FailWhen(
            c => c.Values.Config.Sources.Endpoints.Any(e => c.Values.Config.Sources.Endpoints.Count(o => o.Name == e.Name) > 1)
                || c.Values.Config.Sources.Json.Any(j => c.Values.Config.Sources.Json.Count(o => o.Name == j.Name) > 1)
                || c.Values.Config.Sources.Json.Any(j => c.Values.Config.Sources.Endpoints.Any(e => e.Name == j.Name)),
            "config.sources: two sources of endpoints and json have the same name.");
    }

    static void DefineEndpoints(Templates<ExporterValues> templates)
    {
        templates.FailWhen(
            c => c.Values.Config.Sources.Endpoints.Any(e => e.Shape == null && !e.Metrics.Any()),
            "config.sources.endpoints: an endpoint needs a shape, or metrics of your own.");
        templates.FailWhen(
            c => c.Values.Config.Sources.Endpoints.Any(e => e.Metrics.Any(m => !HasForm.Of(m))),
            "config.sources.endpoints: a histogram is filled from a histogram, or from a sum and a count; another metric from a value, and nothing else.");
        templates.FailWhen(
            c => c.Values.Config.Sources.Endpoints.Any(e => e.Metrics.Any(m => m.Labels.Any(l => (l.Value.Label == null) == (l.Value.Value == null)))),
            "config.sources.endpoints: a label has either a label of the server or a value.");
        templates.FailWhen(
            c => c.Values.Config.Sources.Json.Any(j => j.Labels.Any(l => (l.Value.Path == null) == (l.Value.Value == null))),
            "config.sources.json: a label has either a path or a value.");
    }

    static void DefineConstants(Templates<ExporterValues> templates)
    {
        templates.FailWhen(
            c => c.Values.Config.Sources.Endpoints.Any(e => e.Metrics.Any(m => m.Labels.Any(l =>
                    (l.Key == "reason" && l.Value.Value != null && !Reasons.Contains(l.Value.Value))
                    || (l.Key == "outcome" && l.Value.Value != null && !Outcomes.Contains(l.Value.Value)))))
                || c.Values.Config.Sources.Json.Any(j => j.Labels.Any(l =>
                    l.Key == "reason" && l.Value.Value != null && !Reasons.Contains(l.Value.Value))),
            "config.sources: the label reason is one of unscheduled, gated and starting; outcome is one of succeeded, failed and cancelled.");
    }

    static void DefineKubernetes(Templates<ExporterValues> templates)
    {
        templates.FailWhen(
            c => c.Values.Config.Sources.Kubernetes.Resources.Any(r => c.Values.Config.Sources.Kubernetes.Resources.Count(o => o == r) > 1),
            "config.sources.kubernetes.resources: one is there twice.");
        templates.FailWhen(
            c => c.Values.Config.Sources.Kubernetes.Namespaces.Any(n => c.Values.Config.Sources.Kubernetes.Namespaces.Count(o => o == n) > 1),
            "config.sources.kubernetes.namespaces: one is there twice.");
        templates.FailWhen(
            c => SendsTokenInTheClear.Of(c.Values.Config.Sources.Kubernetes),
            "config.sources.kubernetes.apiServer: a token would go over the network in the clear; write https, or leave tokenFile out.");
    }

    static void DefineLabels(Templates<ExporterValues> templates)
    {
        templates.FailWhen(
            c => c.Values.Config.Sources.Endpoints.Any(e => e.Metrics.Any(m => !HasLabels.Of(m))),
            "config.sources.endpoints: the labels of a metric are not the ones that it has.");
        templates.FailWhen(
            c => c.Values.Config.Sources.Json.Any(j => !HasJsonLabels.Of(j)),
            "config.sources.json: the labels of a metric are not the ones that it has.");
    }
}
