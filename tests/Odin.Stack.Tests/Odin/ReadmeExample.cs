namespace Odin.Stack.Tests;

// The code of the package's README, as it stands there.
public sealed record ShopValues
{
    // The whole stack, with other defaults.
    public Subchart<OdinValues> Odin { get; init; } = new Subchart<OdinValues>().With(odin => odin with
    {
        Tempo = odin.Tempo.With(tempo => tempo with { Retention = "48h" }),
    });
}

public sealed class ShopChart() : Chart<ShopValues>("shop")
{
    static readonly OdinChart Shipped = new();

    // The stack, with another objective and another title.
    static readonly OdinChart Odin = new()
    {
        Rules = Shipped.Rules.WithSlo("odin-api-availability", slo => slo with { Objective = 99.5m }),
        Dashboards = Shipped.Dashboards.Replace(OdinDashboards.Slos, OdinDashboards.Slos with { Title = "What the shop promises" }),
    };

    public override ChartMetadata Metadata { get; } = new() { Description = "The monitoring of the shop." };

    protected override void Depend(Dependencies<ShopValues> dependencies) => dependencies.Add(Odin, v => v.Odin);

    protected override void Define(Templates<ShopValues> templates)
    {
        // What stands beside it.
    }
}
