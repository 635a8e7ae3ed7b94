using Odin.Charts.Grafana;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>The Helm chart of the Odin exporter: metrics of GPU jobs, of models and of an API, from where they are.</summary>
public sealed partial class ExporterChart() : Chart<ExporterValues>("odin-exporter")
{
    /// <summary>Another cluster's API takes a token of that cluster, from a file, and must not see this one's.</summary>
    internal static readonly TemplateFunction<ChartContext<ExporterValues>, bool> AsksItsCluster = new(
        c => c.Values.Config.Sources.Kubernetes.Enabled && c.Values.Config.Sources.Kubernetes.ApiServer == null);

    static readonly Workload<ExporterValues> Exporter = new(Parts.Exporter)
    {
        AsksKubernetes = new(c => c.Values.Config.Sources.Kubernetes.Enabled),
        NativeHistograms = new(c => c.Values.NativeHistograms),
        ServicePorts = new(c => new Items<V1ServicePort>
        {
            Parts.Exporter["metrics"].OfService,
            c.Values.Config.Sources.Observations.Enabled ? Parts.Exporter["intake"].OfService : null,
        }),
    };

    /// <inheritdoc/>
    public override ChartMetadata Metadata { get; } = new()
    {
        Description = "The Odin exporter: metrics of GPU jobs, of models and of an API.",
        AppVersion = OwnImage.Exporter.Tag,
        KubeVersion = ">=1.25.0-0",
        Keywords = ["metrics", "prometheus", "exporter", "gpu", "opentelemetry"],
    };

    /// <inheritdoc/>
    protected override void Define(Templates<ExporterValues> templates)
    {
        ExporterRefusals.Define(templates);
        templates.Add(Exporter.Component.ConfigMap(c => new Dictionary<string, string> { { ExporterConfigFile.Name, ExporterConfigFile.Text.Of(c) } }));
        // Two exporters would count every job and every scraped request twice.
        templates.Add(Exporter.Component.Deployment(c => new V1DeploymentSpec { Replicas = 1, Strategy = new() { Type = "Recreate" } }, ExporterPod.Of(Exporter)));
        templates.Add(Exporter.Component.PodDisruptionBudget(c => c.Values.PodDisruptionBudget)).When(c => c.Values.PodDisruptionBudget.Enabled);
        Exporter.AddTo(templates);
        DefineAccess(templates);
        DefineObservation(templates);
        DefineNotes(templates);
    }
}
