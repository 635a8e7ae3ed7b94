using System.Collections.Immutable;
using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus.Tests;

public class RuleCheckTests
{
    static readonly AlertRule Alert = new("GatewayFailing", Failing(Examples.Requests) > 1)
    {
        Severity = AlertSeverity.Warning,
        Owner = "edge-team",
        Summary = "The gateway fails.",
        Description = "Route {{ $labels.route }} fails {{ $value | humanize }} times a second.",
        Runbook = "https://runbooks.example.com/gateway-failing",
        Window = TimeSpan.FromMinutes(5),
    };

    static Query Failing(Counter requests) =>
        requests.Where(Examples.Status.Matches("5..")).Rate().Sum(by: [Examples.Route]);

    static RecordingRule Record(string name, string expression) =>
        new(name, Query.Parse(expression)) { IsUsedElsewhere = true };

    static CompiledRules Compile(params ImmutableArray<Rule> rules) =>
        new RuleFile("rules") { Groups = [new("gateway", rules)] }.Compile(Examples.Declarations);

    static IEnumerable<string> Codes(params ImmutableArray<Rule> rules) =>
        Compile(rules).Diagnostics.Select(d => d.Code);

    [Fact]
    public void A_sound_alert_has_no_problem() => Assert.Empty(Codes(Alert));

    [Fact]
    public void A_record_is_level_metric_operation() =>
        Assert.Equal(["ODIN2200"], Codes(Record("requests", "sum(rate(gateway_requests_total[5m]))")));

    [Fact]
    public void The_same_record_twice_is_refused() => Assert.Equal(["ODIN2201"],
        Codes(Record("a:b:c", "sum(rate(gateway_requests_total[5m]))"), Record("a:b:c", "sum(rate(gateway_requests_total[1m]))")));

    [Fact]
    public void Records_with_different_labels_are_two() => Assert.Empty(Codes(
        Record("a:b:c", "sum(rate(gateway_requests_total[5m]))") with { Labels = Rule.NoLabels.Add("w", "5m") },
        Record("a:b:c", "sum(rate(gateway_requests_total[1h]))") with { Labels = Rule.NoLabels.Add("w", "1h") }));

    [Fact]
    public void A_circle_is_refused_with_all_its_rules() => Assert.Contains("a:x:y → a:y:z → a:x:y", Assert.Single(
        Compile(Record("a:x:y", "sum(a:y:z)"), Record("a:y:z", "sum(a:x:y)")).Diagnostics, d => d.Code == "ODIN2202").Message, StringComparison.Ordinal);

    [Fact]
    public void A_record_that_nothing_uses_is_a_warning() => Assert.Equal(["ODIN2203"],
        Codes(Record("a:b:c", "sum(rate(gateway_requests_total[5m]))") with { IsUsedElsewhere = false }));

    [Fact]
    public void A_rule_comes_after_what_it_uses_and_its_labels_are_known()
    {
        var rules = Compile(
            Alert with { Name = "Used", Expression = Query.Parse("route:gateway_errors:rate5m > 1"), Window = null },
            Record("route:gateway_errors:rate5m", "sum by (route) (rate(gateway_requests_total{status=~\"5..\"}[5m]))"));
        Assert.Empty(rules.Diagnostics);
        Assert.Equal(["route:gateway_errors:rate5m", "Used"], rules.Groups[0].Rules.Select(r => r.Name));
        Assert.Equal(["route"], rules.Declarations.Find("route:gateway_errors:rate5m")!.Labels.Select(l => l.Name));
    }

    [Fact]
    public void Groups_come_after_those_they_use_with_a_word_on_the_lag()
    {
        var rules = new RuleFile("rules")
        {
            Groups =
            [
                new("alerts", [Alert with { Expression = Query.Parse("a:b:c > 1"), Window = null, Description = "It fails." }]),
                new("records", [Record("a:b:c", "sum(rate(gateway_requests_total[5m]))")]),
            ],
        }.Compile(Examples.Declarations);
        Assert.Equal(["ODIN2204"], rules.Diagnostics.Select(d => d.Code));
        Assert.Equal(["records", "alerts"], rules.Groups.Select(g => g.Name));
    }

    [Fact]
    public void An_open_window_is_refused() => Assert.Contains("ODIN2205", Codes(Alert with { Window = null }));

    [Fact]
    public void An_alert_compares() =>
        Assert.Equal(["ODIN2206"], Codes(Alert with { Expression = Failing(Examples.Requests) }));

    [Fact]
    public void An_alert_that_always_fires_to_show_that_alerts_arrive_is_one() =>
        Assert.Empty(Codes(Alert with { Name = "Watchdog", Expression = Query.Parse("vector(1)"), Description = "Fires always." }));

    [Fact]
    public void A_label_that_the_result_does_not_have_is_refused() =>
        Assert.Equal(["ODIN2207"], Codes(Alert with { Description = "{{ $labels.status }} fails." }));

    [Fact]
    public void The_value_is_no_label() =>
        Assert.Equal(["ODIN2208"], Codes(Alert with { Labels = Rule.NoLabels.Add("current", "{{ $value }}") }));

    [Theory]
    [InlineData("{{ $label.route }}", "there is no '$label'")]
    [InlineData("{{ $value | humanise }}", "there is no function 'humanise'")]
    [InlineData("{{ $value", "is not closed")]
    [InlineData("$value }}", "closes nothing")]
    [InlineData("{{ if gt $value 1.0 }}much", "'if' has no '{{ end }}'")]
    [InlineData("{{ end }}", "an 'end' ends nothing")]
    public void A_template_that_Prometheus_would_not_take_is_refused(string description, string reason) =>
        Assert.Contains(reason, Assert.Single(Compile(Alert with { Description = description }).Diagnostics, d => d.Code == "ODIN2209").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ if gt $value 1.0 }}{{ $value | printf \"%.2f\" }}{{ else }}little{{ end }}")]
    [InlineData("{{ range query \"up\" }}{{ .Labels.instance }} {{ .Value }}{{ end }}")]
    [InlineData("{{ with query \"up{job=\\\"gateway\\\"}\" }}{{ . | first | value | humanize }}{{ end }}")]
    [InlineData("{{ range $i, $s := query \"up\" }}{{ $s.Labels.instance }}{{ end }} in {{ $externalLabels.cluster }}")]
    [InlineData("{{ with printf \"up{job='%s'}\" $labels.route | query }}{{ . | first | value }}{{ end }}")]
    [InlineData("{{- /* a word */ -}}{{ $labels.route | printf \"%q }}\" }}")]
    [InlineData("{{ $x := index $labels \"route\" }}{{ $x | toUpper }} of {{ $externalURL }}")]
    public void Templates_that_Prometheus_takes_are_taken(string description) =>
        Assert.Empty(Codes(Alert with { Description = description }));

    [Theory]
    [InlineData("{{ with query \"sum(up\" }}{{ . | first | value }}{{ end }}", "ODIN2003")]
    [InlineData("{{ with query `rate(gateway_requests_totl[5m])` }}{{ . | first | value }}{{ end }}", "ODIN2100")]
    public void A_query_in_a_template_is_checked(string description, string code) =>
        Assert.Equal([code], Codes(Alert with { Description = description }));

    [Fact]
    public void Within_a_block_the_alerts_labels_are_checked_still() => Assert.Equal(["ODIN2207"],
        Codes(Alert with { Description = "{{ with query \"up\" }}{{ $labels.status }}{{ end }}" }));

    [Theory]
    [InlineData("the gateway fails.")]
    [InlineData("The gateway fails")]
    [InlineData("Route {{ $labels.route }} fails.")]
    [InlineData("")]
    public void A_summary_is_a_sentence_without_templates(string summary) =>
        Assert.Equal(["ODIN2210"], Codes(Alert with { Summary = summary }));

    [Fact]
    public void Texts_owner_and_runbook_are_asked_for() => Assert.Equal(["ODIN2213", "ODIN2211", "ODIN2214"],
        Codes(Alert with { Description = " ", Owner = "", Runbook = null }));

    [Theory]
    [InlineData("gatewayFailing")]
    [InlineData("Gateway_Failing")]
    [InlineData("AnAlertWithANameThatNoPagerEverShowsInFull")]
    public void An_alert_has_a_good_name(string name) => Assert.Equal(["ODIN2212"], Codes(Alert with { Name = name }));

    [Fact]
    public void Groups_are_looked_at() => Assert.Equal(["ODIN2215", "ODIN2216", "ODIN2215"], new RuleFile("rules")
    {
        Groups = [new("a", []), new("a", [Alert]) { Interval = TimeSpan.FromMinutes(10) }],
    }.Compile(Examples.Declarations).Diagnostics.Select(d => d.Code));

    [Theory]
    [InlineData("a-b")]
    [InlineData("__x")]
    [InlineData("alertname")]
    [InlineData("severity")]
    public void Labels_have_good_names(string label) =>
        Assert.Equal(["ODIN2217"], Codes(Alert with { Labels = Rule.NoLabels.Add(label, "x") }));

    [Fact]
    public void An_alert_on_absence_waits() => Assert.Equal(["ODIN2218"], Codes(Alert with
    {
        Expression = Query.Parse("absent(gateway_requests_total)"),
        Description = "It is gone.",
        For = TimeSpan.FromSeconds(30),
    }));

    [Fact]
    public void A_range_is_nothing_to_record() =>
        Assert.Contains("ODIN2219", Codes(Record("a:b:c", "gateway_requests_total[5m]")));

    [Fact]
    public void All_problems_come_at_once_each_at_its_line()
    {
        var rules = Compile(
            new RecordingRule("a:b:c", Query.Parse("sum(rate(gateway_requests_totl[5m]))")),
            new RecordingRule("a:b:d", Query.Parse("sum by (status (rate(gateway_requests_total[5m]))")),
            Alert with { Name = "bad", Summary = "no" });
        Assert.True(rules.Diagnostics.Length >= 4);
        Assert.All(rules.Diagnostics, d => Assert.EndsWith("RuleCheckTests.cs", d.Location!.File, StringComparison.Ordinal));
        Assert.Equal(2, rules.Diagnostics.Where(d => d.Message.Contains('^')).Select(d => d.Location!.Line).Distinct().Count());
    }

    [Fact]
    public void A_silence_with_a_reason_is_heard() =>
        Assert.Empty(Codes(Alert with { Runbook = null, Silences = [new("ODIN2214", "The description says all.")] }));
}
