using Odin.Charts.Grafana;
using Odin.Charts.Metrics;

namespace Odin.Stack;

/// <summary>A dashboard about all objectives: those of the plan and those of the stack's own parts.</summary>
internal static class SloDashboard
{
    static readonly Thresholds Budget = new(Color.Red, new Threshold(0, Color.Orange), new Threshold(0.25, Color.Green));

    static readonly Thresholds Burn = new(Color.Green, new Threshold(1, Color.Orange), new Threshold(6, Color.Red));

    public static Dashboard All { get; } = new("odin-slo", "SLOs")
    {
        Description = "What was promised, what is left of each error budget, and how fast it is spent.",
        Tags = ["odin", "slo"],
        Links = [DashboardLinks.Others],
        Time = TimeRange.Last(TimeSpan.FromDays(1)),
        Variables = [QueryVariable.LabelValues("slo:info", "slo")],
        Panels = [Spent, Burning, Firing, Table],
        Rows = [Chosen],
    };

    static StatPanel Spent => new("Spent budgets")
    {
        Description = "SLOs whose error budget is spent. Their services should change nothing but what makes them more reliable.",
        Targets = [Query.Parse("count(slo:error_budget_remaining:ratio <= 0) or vector(0)")],
        Unit = PanelUnit.None,
        Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
        Height = 4,
    };

    static StatPanel Burning => new("Burning budgets")
    {
        Description = "SLOs that spend their budget faster than it grows back, within the shortest window. Look at the highest in the table.",
        Targets = [Query.Parse("count(slo:burn_rate:current > 1) or vector(0)")],
        Unit = PanelUnit.None,
        Thresholds = new(Color.Green, new Threshold(1, Color.Orange)),
        Height = 4,
    };

    static StatPanel Firing => new("Alerts about budgets")
    {
        Description = "Alerts about budgets that fire. Each has a runbook: see Alertmanager, or the table of the home dashboard.",
        Targets = [Query.Parse("""count(ALERTS{alertname=~"Odin.*BudgetBurn", alertstate="firing"}) or vector(0)""")],
        Unit = PanelUnit.None,
        Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
        Height = 4,
    };

    static TablePanel Table => new("Objectives")
    {
        Description = "Every SLO, the poorest first. A click on one shows it alone below.",
        Height = 10,
        Targets =
        [
            Query.Parse("""max by (slo, slo_service, owner) (slo:info)""").As("") with { RefId = "info" },
            Query.Parse("max by (slo) (slo:objective:ratio)").As("") with { RefId = "objective" },
            Query.Parse("1 - max by (slo) (slo:error_ratio:period)").As("") with { RefId = "achieved" },
            Query.Parse("min by (slo) (slo:error_budget_remaining:ratio)").As("") with { RefId = "budget" },
            Query.Parse("max by (slo) (slo:burn_rate:current)").As("") with { RefId = "burn" },
        ],
        Transformations =
        [
            new Merge(),
            new Organize
            {
                Hide = ["Time", "Value #info"],
                Order = ["slo", "slo_service", "owner", "Value #objective", "Value #achieved", "Value #budget", "Value #burn"],
                Rename =
                [
                    ("slo", "SLO"), ("slo_service", "Service"), ("owner", "Owner"), ("Value #objective", "Objective"), ("Value #achieved", "Achieved"),
                    ("Value #budget", "Budget left"), ("Value #burn", "Burn rate"),
                ],
            },
            new SortBy("Budget left"),
        ],
        Unit = PanelUnit.PercentUnit,
        Overrides =
        [
            new(FieldMatcher.ByName("SLO"), FieldProperty.Links(new DataLink("Show it alone", "/d/odin-slo?var-slo=${__data.fields.SLO}&${__url_time_range}"))),
            new(FieldMatcher.ByNames("Objective", "Achieved"), FieldProperty.Decimals(3)),
            new(FieldMatcher.ByName("Budget left"), FieldProperty.Decimals(1), FieldProperty.Thresholds(Budget), FieldProperty.Cell(TableCell.ColoredBackground())),
            new(FieldMatcher.ByName("Burn rate"), FieldProperty.Unit(PanelUnit.None), FieldProperty.Decimals(2), FieldProperty.Thresholds(Burn), FieldProperty.Cell(TableCell.ColoredBackground())),
        ],
    };

    static Row Chosen => new("Chosen SLOs")
    {
        Panels =
        [
            new TimeSeriesPanel("Budget left")
            {
                Description = "1 is the whole budget of the window, 0 is none. A steep fall is an outage; a steady one is an objective that is not met.",
                Targets = [Query.Parse("""min by (slo) (slo:error_budget_remaining:ratio{slo=~"$slo"})""").As("{{slo}}")],
                Unit = PanelUnit.PercentUnit,
                Max = 1,
                Thresholds = Budget,
                ThresholdStyle = ThresholdStyle.Line,
            },
            new TimeSeriesPanel("Burn rate")
            {
                Description = "How many times faster than allowed the budget is spent. At 14.4 a month's budget lasts two days, and somebody is called.",
                Targets = [Query.Parse("""max by (slo) (slo:burn_rate:current{slo=~"$slo"})""").As("{{slo}}")],
                Unit = PanelUnit.None,
                Thresholds = Burn,
                ThresholdStyle = ThresholdStyle.Line,
            },
            new TimeSeriesPanel("Errors")
            {
                Description = "The share of events that were errors, within an hour. Compare it with the time of a release.",
                Targets = [Query.Parse("""max by (slo) (slo:error_ratio:rate1h{slo=~"$slo"})""").As("{{slo}}")],
                Unit = PanelUnit.PercentUnit,
            },
            new TimeSeriesPanel("Events")
            {
                Description = "Events a second that the SLO counts. None: nobody uses the service, or it is not measured, and an alert about that fires.",
                Targets = [Query.Parse("""sum by (slo) (slo:events:rate5m{slo=~"$slo"})""").As("{{slo}}")],
                Unit = PanelUnit.EventsPerSecond,
            },
        ],
    };
}
