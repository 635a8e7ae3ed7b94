using Odin.Charts.Grafana;
using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;
using Odin.Charts.Prometheus;
using Odin.Stack;

/// <summary>What the shop wants otherwise than the stack has it.</summary>
static class ShopStack
{
    static readonly OdinChart Shipped = new();

    /// <summary>The stack, with other objectives, and another Loki in it.</summary>
    public static OdinChart Odin { get; } = new()
    {
        Rules = Shipped.Rules.WithSlo("odin-api-availability", slo => slo with { Objective = 99.5m, Owner = "shop" }),
        Dashboards = Shipped.Dashboards.Replace(OdinDashboards.Slos, Slos),
        Loki = new()
        {
            Rules = LogRules,
            Dashboards = Shipped.Loki.Dashboards.Replace(OdinDashboards.Loki, Logs),
        },
    };

    /// <summary>Another title, another threshold, one more row.</summary>
    static Dashboard Slos => (OdinDashboards.Slos with { Title = "What the shop promises", Rows = [ApiRow, .. OdinDashboards.Slos.Rows] })
        .WithPanel<StatPanel>("Burning budgets", panel => panel with { Thresholds = new(Color.Green, new Threshold(3, Color.Red)) });

    static Row ApiRow => new("The API")
    {
        Panels =
        [
            new TimeSeriesPanel("Errors of the API")
            {
                Description = "The share of requests that failed within five minutes. Above the line the budget of a month does not last.",
                Targets = [Query.Parse("""max(slo:error_ratio:rate5m{slo="odin-api-availability"})""").As("errors")],
                Unit = PanelUnit.PercentUnit,
                Thresholds = new(Color.Green, new Threshold(0.005, Color.Red)),
                ThresholdStyle = ThresholdStyle.Line,
            },
        ],
    };

    /// <summary>One more panel in a row.</summary>
    static Dashboard Logs => OdinDashboards.Loki.WithRow("Lines that come in", row => row with { Panels = [.. row.Panels, LineSize] });

    static TimeSeriesPanel LineSize => new("Size of a line")
    {
        Description = "Bytes of a line, on average. Above 2 KiB somebody logs whole documents.",
        Targets = [(Loki.DistributorBytesReceived.Rate().Sum() / Loki.DistributorLinesReceived.Rate().Sum()).As("bytes")],
    };

    /// <summary>One alert more, one sooner, and one less: a single Loki has no ring to watch.</summary>
    static RuleFile LogRules => (Shipped.Loki.Rules with { Groups = [.. Shipped.Loki.Rules.Groups, new("shop-loki", [Silent])] })
        .WithAlert("OdinLokiVolumeNearlyFull", alert => alert with { For = TimeSpan.FromMinutes(5) })
        .Without("OdinLokiRingUnhealthy");

    static AlertRule Silent => new("ShopLogsSilent", Query.Parse("""sum(rate(loki_distributor_lines_received_total{job="loki"}[10m])) == 0"""))
    {
        Severity = AlertSeverity.Warning,
        Owner = "shop",
        Summary = "Nobody logs anything.",
        Description = "Loki has taken in no line for ten minutes: collectors are down, or cannot reach it.",
        Runbook = "https://runbooks.shop.example/logs-silent",
        For = TimeSpan.FromMinutes(10),
    };
}
