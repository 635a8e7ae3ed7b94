using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>The law on the collector's chart.</summary>
public class CollectorLawTests
{
    public static TheoryData<string> Samples { get; } =
        [.. Directory.EnumerateFiles(Repository.Combine("samples", "values", "otel-collector"), "*.yaml").Select(f => Path.GetFileName(f))];

    [NeedsTool("helm")]
    public void The_collector_renders_the_same_in_Helm_and_in_CSharp()
    {
        using var law = new Law(new CollectorChart());
        law.Holds(60);
    }

    [NeedsToolTheory("helm")]
    [MemberData(nameof(Samples))]
    public void Samples_render_the_same(string values)
    {
        using var law = new Law(new CollectorChart());
        law.Check(ValuesFile.Parse(values, File.ReadAllText(Repository.Combine("samples", "values", "otel-collector", values))), [], new() { Name = "x.y" }, [], "v1.30.0");
    }

    [NeedsToolTheory("helm")]
    [InlineData("""{"receivers":{"otlp":{"protocols":{"grpc":{}}}},"processors":{"batch":{},"memory_limiter":{"limit_mib":400}},"exporters":{"debug":{"verbosity":"detailed"}},"extensions":{"health_check":{"path":"/é\"\n"}}}""")]
    [InlineData("""{"connectors":{"forward":{}},"pipelines":{"traces":{"exporters":["forward"]}},"extraPipelines":{"traces/b":{"receivers":["forward"],"exporters":["debug"]}}}""")]
    [InlineData("""{"receivers":{"filelog/mine":{"include":["/x"],"n":10000000,"f":1.5}},"pipelines":{"logs":{"receivers":["filelog/mine"]}}}""")]
    public void What_users_add_renders_the_same(string config)
    {
        using var law = new Law(new CollectorChart());
        law.Check(new() { ["config"] = JsonNode.Parse(config) }, [], new(), [], "v1.30.0");
    }
}
