using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus.Tests;

/// <summary>What somebody does with a file that others wrote.</summary>
public class RuleFileChangeTests
{
    static readonly RecordingRule Rate = new("job:gateway_requests:rate5m", Query.Parse("sum(rate(gateway_requests_total[5m]))")) { IsUsedElsewhere = true };

    static readonly RuleFile File = new("gateway")
    {
        Groups = [new("one", [Alert("GatewayFailing"), Rate, Alert("GatewaySlow")]), new("two", [Alert("GatewayGone")])],
        Slos = [Examples.Availability, Examples.Latency],
    };

    static AlertRule Alert(string name) => new(name, Query.Parse("sum(rate(gateway_requests_total[5m])) > 1"))
    {
        Severity = AlertSeverity.Warning,
        Owner = "edge-team",
        Summary = "The gateway does.",
        Description = "It does.",
        Runbook = "https://runbooks.example.com/gateway",
    };

    static IEnumerable<string> Names(RuleFile file) =>
        file.Groups.SelectMany(g => g.Rules.Select(r => $"{g.Name}/{r.Name}")).Concat(file.Slos.Select(s => s.Name));

    static IEnumerable<string> Said(RuleFile file) =>
        file.Compile(Examples.Declarations).Diagnostics.Where(d => d.Code == "ODIN2233").Select(d => d.Message);

    [Fact]
    public void An_alert_is_changed_and_nothing_else()
    {
        var changed = File.WithAlert("GatewaySlow", a => a with { Owner = "shop-team" });

        Assert.Equal(Names(File), Names(changed));
        Assert.Equal(["edge-team", "shop-team", "edge-team"], changed.Groups.SelectMany(g => g.Rules).OfType<AlertRule>().Select(a => a.Owner));
        Assert.Same(File.Groups[0].Rules[0], changed.Groups[0].Rules[0]);
        Assert.Empty(changed.Compile(Examples.Declarations).Diagnostics);
    }

    [Fact]
    public void An_SLO_is_changed_with_its_alerts()
    {
        var changed = File.WithSlo("gateway-latency", s => s with { Objective = 95, Owner = "shop-team" });

        Assert.Equal([99.9m, 95m], changed.Slos.Select(s => s.Objective));
        Assert.Same(File.Slos[0], changed.Slos[0]);
        Assert.Contains("owner: shop-team", changed.Compile(Examples.Declarations).ToYaml(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_alert_or_an_SLO_goes_and_a_group_that_nothing_is_left_of()
    {
        Assert.Equal(["one/GatewayFailing", "one/job:gateway_requests:rate5m", "two/GatewayGone", "gateway-availability", "gateway-latency"], Names(File.Without("GatewaySlow")));
        Assert.Equal(["one"], File.Without("GatewayGone").Groups.Select(g => g.Name));
        Assert.Equal(["gateway-availability"], File.Without("gateway-latency").Slos.Select(s => s.Name));
    }

    [Fact]
    public void What_is_not_there_is_told_all_of_it_with_the_name_that_was_meant() => Assert.Equal(
        [
            "The rule file 'gateway' has no alert 'GatewaySlo' to change; did you mean 'GatewaySlow'?",
            "The rule file 'gateway' has no SLO 'checkout' to change; there is gateway-availability, gateway-latency.",
            "The rule file 'gateway' has no alert or SLO 'gateway-latenzy' to change; did you mean 'gateway-latency'?",
        ],
        Said(File.WithAlert("GatewaySlo", a => a).WithSlo("checkout", s => s).Without("gateway-latenzy")));

    [Fact]
    public void A_record_is_no_alert() => Assert.Single(Said(File.Without(Rate.Name)));

    [Fact]
    public void What_is_wrong_with_a_change_is_said_where_the_change_is()
    {
        var changed = File.WithAlert("GatewaySlow", a => a with { Summary = "" }).WithSlo("gateway-latency", s => s with { Objective = 101 }).WithAlert("Nothing", a => a);

        Assert.All(
            changed.Compile(Examples.Declarations).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error),
            d => Assert.EndsWith(nameof(RuleFileChangeTests) + ".cs", d.Location?.File, StringComparison.Ordinal));
        Assert.True(changed.Compile(Examples.Declarations).Diagnostics.Length >= 3);
    }
}
