namespace Odin.Charts.Benchmarks;

/// <summary>Any number of components, each of five objects as a service has them: Deployment, Service, ConfigMap,
/// ServiceAccount, and a Role or a RoleBinding in turn.</summary>
public sealed class ComponentsChart(int count) : Chart<ComponentsValues>("components")
{
    public override ChartMetadata Metadata => new() { Description = "As many components as the benchmark asks for." };

    protected override void Define(Templates<ComponentsValues> templates)
    {
        for (var number = 0; number < count; number++)
            new Component(number).AddTo(templates);
    }
}
