using Odin.Charts.Grafana;
using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

/// <summary>The shop's own metric, and what is shown and promised of it.</summary>
static class Orders
{
    static readonly Label Result = new("result", "placed", "refused", "failed");

    static readonly Counter Count = new("shop_orders_total", "Orders, by how they ended.", [Result]);

    public static Declarations Declarations { get; } = new(new Catalogue("shop") { Metrics = [Count] });

    public static RuleFile Rules { get; } = new("shop")
    {
        Slos =
        [
            new("shop-orders", 99.9m, Indicator.Events(errors: Count.Where(Result.Is("failed")).Rate(), total: Count.Rate()))
            {
                Service = "shop",
                Owner = "shop",
                Description = "Orders are placed or refused, and do not fail.",
                Runbook = "https://runbooks.shop.example/orders",
                MinimumEvents = 100,
            },
        ],
    };

    public static Dashboard Dashboard { get; } = new("shop-orders", "Orders")
    {
        Description = "How many orders there are, and how they end.",
        Tags = ["shop"],
        Panels =
        [
            new TimeSeriesPanel("Orders")
            {
                Description = "Orders a second, by how they ended. Any that failed: see the runbook.",
                Targets = [Count.Rate().Sum([Result]).As("{{result}}")],
            },
        ],
    };
}
