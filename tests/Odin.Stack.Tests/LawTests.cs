using System.Text.Json.Nodes;
using CsCheck;
using Odin.Stack;

namespace Odin.Stack.Tests;

/// <summary>The law on the charts that are shipped.</summary>
public class LawTests
{
    [NeedsTool("helm")]
    public void Tempo_renders_the_same_in_Helm_and_in_CSharp()
    {
        using var law = new Law(new TempoChart());
        law.Holds(100);
    }

    [NeedsTool("helm")]
    public void The_exporter_renders_the_same_in_Helm_and_in_CSharp()
    {
        using var law = new Law(new ExporterChart());
        law.Holds(60);
    }

    [NeedsTool("helm")]
    public void The_exporter_renders_the_same_inside_another_chart()
    {
        using var law = new Law(new ExporterParent());
        law.Holds(20);
    }

    [NeedsTool("helm")]
    public void Sources_of_the_exporter_render_the_same_in_Helm_and_in_CSharp()
    {
        using var law = new Law(new ExporterChart());
        ExporterSources.Any.Sample(s => law.Check(ExporterSources.Merged([], s), [], new(), [], "v1.30.0"), iter: Law.Documents(20), threads: 2);
    }

    [NeedsToolTheory("helm")]
    [InlineData("""{"server":{"log_level":"debug","http":{}},"multitenancy_enabled":true,"cache":null,"usage_report":"off","overrides":[]}""")]
    [InlineData("""{"server":7,"memory":{},"storage":{"trace":{"backend":{"a":1},"pool":{"queue_depth":20000000},"search":[1.5,1e30,"<é\"\n"]}}}""")]
    [InlineData("""{"backend_worker":{"compaction":{"block_retention":"1h"}},"distributor":{"receivers":{"otlp":null,"zipkin":{}}},"stream_over_http_enabled":{"x":1}}""")]
    public void More_of_the_configuration_is_merged_the_same(string extraConfig) => Same(new() { ["extraConfig"] = JsonNode.Parse(extraConfig) });

    [NeedsTool("helm")]
    public void Labels_are_the_same_wherever_they_come_from() => Same(JsonNode.Parse(
        """
        {
          "commonLabels": { "prometheus.io/service-monitor": "true", "team": "a", "helm.sh/chart": "mine" },
          "service": { "labels": { "prometheus.io/service-monitor": "false", "team": "b", "tier": "c" } },
          "serviceMonitor": { "enabled": true, "labels": { "prometheus.io/service-monitor": "false" } }
        }
        """)!.AsObject());

    static void Same(JsonObject values)
    {
        using var law = new Law(new TempoChart());
        law.Check(values, [], new(), [], "v1.30.0");
    }
}
