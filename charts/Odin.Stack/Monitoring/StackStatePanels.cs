using System.Collections.Immutable;
using Odin.Charts.Grafana;
using Odin.Charts.Metrics;

namespace Odin.Stack;

/// <summary>Panels about the state of the stack.</summary>
internal static class StackStatePanels
{
    /// <summary>The jobs of the stack's own parts.</summary>
    public static readonly string Jobs = string.Join("|", Flows.Scraped.Select(part => part.Name));

    public static TextPanel Guide => new("Where to look")
    {
        Description = "The dashboards of the stack.",
        Width = 24,
        Height = 4,
        Content = """
            **Promises** [SLOs](/d/odin-slo) · **Work** [GPU and machine learning](/d/odin-gpu) · **Requests** [traces and service graph](/d/odin-traces) · **Cluster** [nodes](/d/odin-nodes), [workloads](/d/odin-workloads).

            All others, each part's own among them, are in the list *Odin* at the top. Every alert has a link to its runbook.
            """,
    };

    public static ImmutableArray<Panel> Numbers =>
    [
        new StatPanel("Parts that are down")
        {
            Description = "Targets of the stack that do not answer. See below which, and the runbook of their alert.",
            Targets = [Query.Parse($$"""count(up{job=~"{{Jobs}}"} == 0) or vector(0)""")],
            Unit = PanelUnit.None,
            Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
            Height = 4,
        },
        new StatPanel("Critical alerts")
        {
            Description = "Critical alerts that fire: somebody should be at it.",
            Targets = [Query.Parse("""count(ALERTS{alertstate="firing", severity="critical"}) or vector(0)""")],
            Unit = PanelUnit.None,
            Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
            Height = 4,
        },
        new StatPanel("Warnings")
        {
            Description = "Warnings that fire: for the next working day.",
            Targets = [Query.Parse("""count(ALERTS{alertstate="firing", severity="warning"}) or vector(0)""")],
            Unit = PanelUnit.None,
            Thresholds = new(Color.Green, new Threshold(1, Color.Orange)),
            Height = 4,
        },
        new StatPanel("Poorest error budget")
        {
            Description = "What is left of the error budget that has least. The dashboard SLOs says of which.",
            Targets = [Query.Parse("min(slo:error_budget_remaining:ratio)")],
            Unit = PanelUnit.PercentUnit,
            Thresholds = new(Color.Red, new Threshold(0, Color.Orange), new Threshold(0.25, Color.Green)),
            DataLinks = [new DataLink("SLOs", "/d/odin-slo?${__url_time_range}")],
            Height = 4,
        },
    ];

    public static StateTimelinePanel Parts => new("Parts")
    {
        Description = "When which part answered Prometheus. A part that is missing altogether is not scraped: see Prometheus' page of targets.",
        Targets = [Query.Parse($$"""min by (job) (up{job=~"{{Jobs}}"})""").As("{{job}}")],
        Unit = PanelUnit.None,
        Mappings = [ValueMapping.Of(1, "up", Color.Green), ValueMapping.Of(0, "down", Color.Red)],
        Width = 12,
        Height = 10,
    };

    public static TablePanel Alerts => new("Alerts that fire")
    {
        Description = "All alerts that fire now, with how many there are of each. Alertmanager has their runbooks.",
        Targets = [Query.Parse("""sum by (alertname, severity) (ALERTS{alertstate="firing"})""").As("") with { RefId = "alerts" }],
        Transformations = [new Organize { Hide = ["Time"], Order = ["severity", "alertname", "Value"], Rename = [("alertname", "Alert"), ("severity", "Severity"), ("Value", "How many")] }],
        Unit = PanelUnit.None,
        Width = 12,
        Height = 10,
    };
}
