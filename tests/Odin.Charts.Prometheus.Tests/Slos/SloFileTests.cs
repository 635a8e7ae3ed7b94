namespace Odin.Charts.Prometheus.Tests;

public class SloFileTests
{
    static readonly Traffic Traffic = new(
    [
        new("gateway_requests_total{status=\"200\"}", TrafficShare.Good),
        new("gateway_requests_total{status=\"500\"}", TrafficShare.Errors),
    ]);

    [Fact]
    public void An_SLO_is_approved() => ApprovedTree.Match(new Dictionary<string, string>(
        SloTestFile.Write(Examples.Availability, "gateway.rules.yaml", new SloScenarios(Examples.Availability, Traffic).All()))
    {
        ["gateway.rules.yaml"] = new RuleFile("gateway") { Slos = [Examples.Availability] }.ToYaml(),
    }, "Slos");
}
