using Odin.Charts.Grafana;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>The Helm chart of the Odin exporter: metrics of GPU jobs, of models and of an API, from where they are.</summary>
public sealed partial class ExporterChart() : Chart<ExporterValues>("odin-exporter")
{
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
        templates.Add(c => new V1ConfigMap
        {
            Metadata = new() { Name = ExporterNames.FullName.Of(c), Labels = ExporterNames.Labels.Of(c) },
            Data = new Dictionary<string, string> { { ExporterConfigFile.Name, ExporterConfigFile.Text.Of(c) } },
        });
        DefineWorkload(templates);
        DefineAccess(templates);
        DefineNetwork(templates);
        DefineObservation(templates);
        DefineNotes(templates);
    }
}
