using k8s.Models;

namespace Odin.Charts.Prometheus.Tests;

public class SchemaTests
{
    static readonly Dictionary<string, Func<object>> Objects = new()
    {
        ["PrometheusRule"] = () => Examples.Compile(Examples.Availability, Examples.Latency).ToPrometheusRule(new V1ObjectMeta { Name = "gateway" }),
        ["ServiceMonitor"] = () => ScrapeExamples.Gateway.ToServiceMonitor(new V1ObjectMeta { Name = "gateway" }),
        ["PodMonitor"] = () => ScrapeExamples.Workers.ToPodMonitor(new V1ObjectMeta { Name = "workers" }),
    };

    [NeedsManifestSchemasTheory]
    [InlineData("PrometheusRule")]
    [InlineData("ServiceMonitor")]
    [InlineData("PodMonitor")]
    public void Objects_fit_the_schemas_of_the_Operator(string kind)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("object.yaml", $"apiVersion: monitoring.coreos.com/v1\nkind: "
            + $"{kind}\n{Document.Yaml(Objects[kind]())}");
        ManifestSchemas.Check([file], ManifestSchemas.KubernetesVersions[^1]).Succeeded();
    }
}
