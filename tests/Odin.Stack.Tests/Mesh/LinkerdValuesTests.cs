using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Odin.Stack.Tests;

/// <summary>The values for Linkerd's own charts have no key that these do not.</summary>
public partial class LinkerdValuesTests
{
    /// <summary>The chart has few keys; they are not among the shared files. Source: charts/linkerd-crds/values.yaml.</summary>
    static readonly string[] OfCrds = ["installGatewayAPI", "enableHttpRoutes", "enableTlsRoutes", "enableTcpRoutes"];

    [NeedsSharedData]
    public void The_control_plane_knows_every_key() => Known(Linkerd.ControlPlane, "linkerd-control-plane-values.yaml");

    [NeedsSharedData]
    public void Viz_knows_every_key() => Known(Linkerd.Viz, "linkerd-viz-values.yaml");

    [Fact]
    public void The_resources_know_every_key() => Assert.Empty(Keys(GoYaml.Read(Linkerd.Crds.Text)).Except(OfCrds));

    [Fact]
    public void Viz_asks_the_Prometheus_of_the_stack()
    {
        var values = GoYaml.Read(Linkerd.Viz.Text)!;
        Assert.False((bool)values["prometheus"]!["enabled"]!);
        Assert.Equal($"http://{Flows.VizToPrometheus.Address.Replace(Placeholder.Release, "odin", StringComparison.Ordinal).Replace(":", ".monitoring.svc.cluster.local:", StringComparison.Ordinal)}", (string?)values["prometheusUrl"]);
    }

    [Theory]
    [InlineData("localhost:50750", true)]
    [InlineData("web.linkerd-viz.svc.cluster.local:8084", true)]
    [InlineData("10.0.0.7:31234", false)]
    [InlineData("localhost.evil.example", false)]
    public void The_dashboard_answers_to_its_own_name_alone(string host, bool answers) =>
        Assert.Equal(answers, Regex.IsMatch(host, new LinkerdVizValues().Dashboard.EnforcedHostRegexp));

    static void Known(TextFile file, string upstream)
    {
        var known = Keys(GoYaml.Read(Anchor().Replace(File.ReadAllText(SharedData.Path($"upstream/{upstream}")), ""))).ToHashSet();
        var ours = Keys(GoYaml.Read(file.Text)).ToList();
        Assert.NotEmpty(ours);
        Assert.Empty(ours.Except(known));
    }

    /// <summary>What is said once and meant twice; its keys are counted where it is said.</summary>
    [GeneratedRegex(@"(?<=: )[&*]\w+")]
    private static partial Regex Anchor();

    /// <summary>Every key, as <c>proxy.resources.cpu.request</c>.</summary>
    static IEnumerable<string> Keys(JsonNode? node, string path = "") => node is not JsonObject map ? [] : map.SelectMany(p => Keys(p.Value, $"{path}{p.Key}.").Prepend($"{path}{p.Key}"));
}
