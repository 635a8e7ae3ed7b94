using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>Every rendering against npm's kubernetes-models, which needs nothing beside the repository. It finds what the strict
/// models take: what is required and missing, and values that are none of their enum.</summary>
public class KubernetesModelTests
{
    /// <summary>What no package has, and <c>../shared</c> has.</summary>
    static readonly string[] Unknown = ["linkerd.io/", "policy.linkerd.io/"];

    public static TheoryData<string> Charts { get; } = [.. EmittedChart.Built.Append(EmittedChart.Miniature).Select(c => c.Name)];

    [NeedsNpmTheory]
    [MemberData(nameof(Charts))]
    public void They_take_every_rendering(string chart)
    {
        var renderings = Renderings.Of(EmittedChart.Named(chart));
        var items = renderings.Manifests.SelectMany(r => GoYaml.ReadAll(r.Value).SelectMany(Items).Select(o => Item(r.Key, o)));
        var run = NpmCheck.KubernetesModels.Check([.. items.DistinctBy(item => item["data"]!.ToJsonString())]).Succeeded();
        Assert.DoesNotContain(run.Output.Split('\n'), line => line.StartsWith("unknown: ", StringComparison.Ordinal)
            && !Unknown.Any(group => line.StartsWith($"unknown: {group}", StringComparison.Ordinal)));
    }

    [NeedsNpmTheory]
    [InlineData("""{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"a"},"spec":{"template":{}}}""", "must have required property selector")]
    [InlineData("""{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"a"},"spec":{"selector":{},"template":{},"replicas":"two"}}""", "replicas must be integer")]
    [InlineData("""{"apiVersion":"v1","kind":"PersistentVolumeClaim","metadata":{"name":"a"},"spec":{"resources":{"requests":{"storage":"ten"}}}}""", "storage")]
    [InlineData("""{"apiVersion":"monitoring.coreos.com/v1","kind":"ServiceMonitor","metadata":{"name":"a"},"spec":{"endpoints":[]}}""", "must have required property selector")]
    [InlineData("""{"apiVersion":"gateway.networking.k8s.io/v1","kind":"HTTPRoute","metadata":{"name":"a"},"spec":{"rules":[{"backendRefs":[{"port":80}]}]}}""", "must have required property name")]
    public void They_find_what_is_planted(string data, string error)
    {
        var run = NpmCheck.KubernetesModels.Check([Item("planted", JsonNode.Parse(data)!)]);
        Assert.Contains(error, run.Refused(), StringComparison.Ordinal);
    }

    [NeedsNpm]
    public void Nothing_to_check_fails() => Assert.Contains("0 objects", NpmCheck.KubernetesModels.Check([]).Refused(), StringComparison.Ordinal);

    static IEnumerable<JsonNode> Items(JsonNode data) => data["items"] is JsonArray items ? items.Select(item => item!) : [data];

    static JsonObject Item(string name, JsonNode data) => new() { ["name"] = name, ["data"] = data.DeepClone() };
}
