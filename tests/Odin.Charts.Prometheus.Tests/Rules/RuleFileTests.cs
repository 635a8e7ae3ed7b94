using System.Diagnostics;
using k8s.Models;
using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus.Tests;

public class RuleFileTests
{
    static CompiledRules Rules => new RuleFile("gateway")
    {
        Groups =
        [
            new("gateway",
            [
                new RecordingRule("route:gateway_errors:rate5m", Examples.Requests.Where(Examples.Status.Matches("5..")).Rate().Sum(by: [Examples.Route]))
                {
                    Window = TimeSpan.FromMinutes(5),
                    Labels = Rule.NoLabels.Add("window", "5m"),
                },
                new AlertRule("GatewayFailing", Query.Parse("route:gateway_errors:rate5m{window=\"5m\"} > 1"))
                {
                    Severity = AlertSeverity.Critical,
                    Owner = "edge-team",
                    Summary = "The gateway fails.",
                    Description = "Route {{ $labels.route }}: \"{{ $value | humanize }}\" errors a second; see "
                        + "'runbook' — now.",
                    Runbook = "https://runbooks.example.com/gateway-failing",
                    For = TimeSpan.FromMinutes(10),
                    Comment = "Somebody sees an error page.",
                },
            ])
            {
                Interval = TimeSpan.FromSeconds(30),
                Limit = 100,
                Comment = "What the gateway's users see.",
            },
        ],
    }.Compile(Examples.Declarations);

    [Fact]
    public void Rules_are_approved_as_a_file_and_as_an_object() => ApprovedTree.Match(new Dictionary<string, string>
    {
        ["gateway.rules.yaml"] = Rules.ToYaml(),
        ["prometheusrule.yaml"] = Document.Yaml(Rules.ToPrometheusRule(new V1ObjectMeta { Name = "gateway" })),
    }, "Rules");

    [NeedsTool("promtool")]
    public void Prometheus_takes_the_file()
    {
        using var folder = new TemporaryFolder();
        ToolRun.Of(Tool.Promtool, ["check", "rules", "--lint-fatal", folder.Write("rules.yaml", Rules.ToYaml())]).Succeeded();
    }

    [Fact]
    public void Texts_come_back_as_they_were()
    {
        var groups = (List<object>)new YamlDotNet.Serialization.Deserializer().Deserialize<Dictionary<string, object>>(Rules.ToYaml())["groups"];
        var alert = (Dictionary<object, object>)((List<object>)((Dictionary<object, object>)groups[0])["rules"])[1];
        Assert.Equal(
            "Route {{ $labels.route }}: \"{{ $value | humanize }}\" errors a second; see 'runbook' — now.",
            ((Dictionary<object, object>)alert["annotations"])["description"]);
    }

    [Fact]
    public void The_cost_of_SLOs_is_linear_in_their_number()
    {
        var (few, many) = (Least(40), Least(160));
        Assert.True(many < few * 12, $"40 SLOs take {few}, 160 take {many}");
    }

    /// <summary>Of several: what else the machine does only ever adds.</summary>
    static TimeSpan Least(int slos) => Enumerable.Range(0, 5).Min(_ => Time(slos));

    static TimeSpan Time(int slos)
    {
        var watch = Stopwatch.StartNew();
        _ = Examples.Compile([.. Enumerable.Range(0, slos).Select(i => Examples.Availability with { Name = $"slo-{i}", AlertName = "Slo" })]).ToYaml();
        return watch.Elapsed;
    }
}
