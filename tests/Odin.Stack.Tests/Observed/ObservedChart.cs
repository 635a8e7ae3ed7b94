using k8s.Models;
using Odin.Charts.Grafana;
using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack.Tests;

public sealed record ObservedValues
{
    public DashboardValues Dashboards { get; init; } = new();

    public RuleValues Rules { get; init; } = new();
}

/// <summary>A chart with rules, an SLO and a dashboard about them.</summary>
public sealed class ObservedChart() : Chart<ObservedValues>("observed")
{
    static readonly Label Route = new("route", "read", "write");

    static readonly Label Status = new("status");

    static readonly Counter Requests = new("observed_requests_total", "Requests that were answered.", [Status, Route]);

    static readonly Slo Availability = new("observed-availability", 99.9m, Indicator.Events(
        errors: Requests.Where(Status.Matches("5..")).Rate(),
        total: Requests.Rate()))
    {
        Service = "observed",
        Owner = "edge-team",
        Description = "Requests are answered without an error of our own.",
        Runbook = "https://runbooks.example.com/observed-availability",
        GroupedBy = [Route],
    };

    static readonly RuleFile Rules = new("observed")
    {
        Groups =
        [
            new("observed",
            [
                new AlertRule("ObservedFailing", Requests.Where(Status.Matches("5..")).Rate().Sum(by: [Route]) > 1)
                {
                    Window = TimeSpan.FromMinutes(5),
                    Severity = AlertSeverity.Warning,
                    Owner = "edge-team",
                    Summary = "Requests fail.",
                    Description = "Route {{ $labels.route }} fails {{ $value | humanize }} times a second.",
                    Runbook = "https://runbooks.example.com/observed-failing",
                    For = TimeSpan.FromMinutes(10),
                },
            ]),
        ],
        Slos = [Availability],
    };

    static readonly TemplateFunction<ChartContext<ObservedValues>, string> FullName = new("fullname", c => Names.Label(c.Release.Name + "-observed"));

    static readonly TemplateFunction<ChartContext<ObservedValues>, IDictionary<string, string>> Labels = new(
        "labels", c => new Entries { { "app.kubernetes.io/instance", c.Release.Name } });

    public override ChartMetadata Metadata { get; } = new() { Description = "Is observed." };

    protected override void Define(Templates<ObservedValues> templates)
    {
        templates.Add(c => new V1ServiceAccount { Metadata = new() { Name = FullName.Of(c) } });
        var rules = templates.AddRules(new ChartRules<ObservedValues>
        {
            File = Rules,
            Declarations = new(new Catalogue("observed") { Metrics = [Requests] }),
            Name = FullName,
            Labels = Labels,
            Values = new(c => c.Values.Rules),
        });
        templates.AddDashboards(new ChartDashboards<ObservedValues>
        {
            Dashboards = [Budget],
            Checks = new() { Declarations = rules.Declarations },
            Name = FullName,
            Labels = Labels,
            Values = new(c => c.Values.Dashboards),
        });
    }

    static Dashboard Budget => new("observed-slo", "Observed: budget")
    {
        Description = "What is left of the error budget.",
        Tags = ["slo"],
        Panels =
        [
            new TimeSeriesPanel("Budget")
            {
                Description = "The share of the error budget that is left. Below 0 the objective is missed.",
                Targets = [Query.Parse("slo:error_budget_remaining:ratio{slo=\"observed-availability\"}").As("{{route}}")],
            },
        ],
    };
}
