namespace Odin.Stack.Tests;

/// <summary>The law on Prometheus and Alertmanager.</summary>
public class PrometheusLawTests
{
    [NeedsTool("helm")]
    public void Prometheus_renders_the_same_in_Helm_and_in_CSharp()
    {
        using var law = new Law(new PrometheusChart());
        law.Holds(40);
    }

    [NeedsTool("helm")]
    public void Alertmanager_renders_the_same_in_Helm_and_in_CSharp()
    {
        using var law = new Law(new AlertmanagerChart());
        law.Holds(60);
    }

    /// <summary>Random documents have volumes of no size that Prometheus takes; these have.</summary>
    [NeedsToolTheory("helm")]
    [InlineData("""{"persistence":{"size":"1Ti"},"retention":{"size":"819GB"}}""")]
    [InlineData("""{"persistence":{"size":"10.5Gi"}}""")]
    [InlineData("""{"persistence":{"size":"500Mi"},"retention":{"size":"400MB","time":"7d"}}""")]
    [InlineData("""{"persistence":{"size":"1000001Mi"},"retention":{"size":"1TB"}}""")]
    [InlineData("""{"persistence":{"size":107374182400}}""")]
    [InlineData("""{"persistence":{"size":"0Gi"}}""")]
    [InlineData("""{"persistence":{"size":"010Gi"}}""")]
    [InlineData("""{"persistence":{"size":"100G"}}""")]
    public void The_size_of_blocks_is_the_same(string values)
    {
        using var law = new Law(new PrometheusChart());
        law.Check(System.Text.Json.Nodes.JsonNode.Parse(values)!.AsObject(), [], new(), [], "v1.30.0");
    }
}
