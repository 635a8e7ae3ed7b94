namespace Odin.Charts.Prometheus.Tests;

public class SloFileTests
{
    [Fact]
    public void An_SLO_is_approved() => ApprovedTree.Match(new Dictionary<string, string>
    {
        ["gateway.rules.yaml"] = new RuleFile("gateway") { Slos = [Examples.Availability] }.ToYaml(),
    }, "Slos");
}
