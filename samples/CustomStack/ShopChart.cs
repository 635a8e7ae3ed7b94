using Odin.Charts.Grafana;
using Odin.Charts.Prometheus;

/// <summary>The whole stack, changed, and the shop's own objects beside it.</summary>
public sealed class ShopChart() : Chart<ShopValues>("shop")
{
    static readonly Component<ShopValues> Shop = new("shop", new("fullname", c => c.Release.Name.Replace(".", "-") + "-shop"));

    public override ChartMetadata Metadata { get; } = new() { Description = "The monitoring of the shop." };

    protected override void Depend(Dependencies<ShopValues> dependencies) => dependencies.Add(ShopStack.Odin, v => v.Odin);

    protected override void Define(Templates<ShopValues> templates)
    {
        var rules = templates.AddRules(new ChartRules<ShopValues>
        {
            File = Orders.Rules,
            Declarations = Orders.Declarations,
            Name = Shop.FullName,
            Labels = Shop.Labels,
            Values = new(c => c.Values.Rules),
        });
        templates.AddDashboards(new ChartDashboards<ShopValues>
        {
            Dashboards = [Orders.Dashboard],
            Checks = new() { Declarations = rules.Declarations },
            Name = Shop.FullName,
            Labels = Shop.Labels,
            Values = new(c => c.Values.Dashboards),
        });
    }
}
