extern alias probe;

using System.Text.Json.Nodes;
using Odin.Probe;
using probe::Odin.CommandLine;

namespace Odin.Stack.Tests;

/// <summary>What the probe wants of its chart, beyond what every chart must pass.</summary>
public class ProbeChartTests
{
    static readonly ProbeChart Chart = new();

    [NeedsTool("helm")]
    public void The_probe_renders_the_same_in_Helm_and_in_CSharp()
    {
        using var law = new Law(Chart);
        law.Holds(60);
    }

    [Fact]
    public void The_probe_takes_the_arguments_of_every_check()
    {
        var pods = Pods(ValuesFile.Parse("stack.yaml", File.ReadAllText(Repository.Combine("samples", "values", "odin-probe", "stack.yaml"))));
        Assert.Equal(["datasources", "logs", "mesh", "metrics", "trace"], pods.Select(p => Arguments(p)[0]).Order(StringComparer.Ordinal));
        Assert.All(pods, p => Assert.Null(Record.Exception(() => Taken(Arguments(p)))));
    }

    [Fact]
    public void Without_addresses_there_is_nothing_to_check() => Assert.Empty(Pods([]));

    [Fact]
    public void Only_the_check_of_the_mesh_has_a_token_and_it_stays_out_of_the_mesh()
    {
        var pods = Pods(new()
        {
            ["global"] = new JsonObject { ["mesh"] = new JsonObject { ["enabled"] = true } },
            ["collectorUrl"] = "http://c:4318",
            ["tempoUrl"] = "http://t:3200",
        });
        Assert.Equal(
            [("mesh", true, "disabled"), ("trace", false, "enabled")],
            pods.Select(p => (
                Arguments(p)[0],
                (bool)p["spec"]!["automountServiceAccountToken"]!,
                (string)p["metadata"]!["annotations"]!["linkerd.io/inject"]!)).Order());
    }

    [Fact]
    public void Addresses_name_the_release()
    {
        var values = new JsonObject { ["prometheus"] = new JsonObject { ["url"] = "http://{release}-prometheus:9090" } };
        var pod = Chart.Render(values, new Release { Name = "my.odin" }).Select(o => o.Data).Single(o => (string?)o["kind"] == "Pod");
        Assert.Contains("http://my-odin-prometheus:9090", Arguments(pod));
    }

    [Fact]
    public void Grafana_is_not_asked_without_a_user()
    {
        var values = new JsonObject { ["grafana"] = new JsonObject { ["url"] = "http://g:3000" } };
        Assert.Contains("grafana.existingSecret", Assert.Throws<ChartException>(() => Chart.Render(values)).Message, StringComparison.Ordinal);
    }

    static void Taken(string[] arguments)
    {
        var verb = Verb.All.Single(v => v.Name == arguments[0]);
        verb.Prepare(new Arguments(arguments[1..], verb.AllOptions), Surroundings.Own);
    }

    static List<JsonObject> Pods(JsonObject values) => [.. Chart.Render(values).Select(o => o.Data).Where(o => (string?)o["kind"] == "Pod")];

    static string[] Arguments(JsonObject pod) => [.. pod["spec"]!["containers"]![0]!["args"]!.AsArray().Select(a => (string)a!)];
}
