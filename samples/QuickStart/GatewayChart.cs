public sealed class GatewayChart() : Chart<GatewayValues>("gateway")
{
    static readonly Component<GatewayValues> Gateway = new("gateway");
    static readonly TemplateFunction<ChartContext<GatewayValues>, string> Image = Images.Reference<GatewayValues>(c => c.Values.Image);

    public override ChartMetadata Metadata { get; } = new() { Description = "The gateway.", AppVersion = "1.4.0" };

    protected override void Define(Templates<GatewayValues> templates)
    {
        var pod = new Pod<GatewayValues>
        {
            Containers =
            {
                c => new V1Container
                {
                    Name = "gateway",
                    Image = Image.Of(c),
                    ImagePullPolicy = c.Values.Image.PullPolicy.ToString(),
                    Args = c.Values.ExtraArgs.Where(a => a != "").Select(a => "--" + a).ToList(),
                    Ports = new[] { new V1ContainerPort { Name = "http", ContainerPort = 8080 } },
                    Resources = c.Values.Resources,
                },
            },
        };
        templates.Add(Gateway.Deployment(c => new V1DeploymentSpec { Replicas = c.Values.Replicas }, pod));
        templates.Add(Gateway.Service(c => new V1ServiceSpec { Ports = new[] { new V1ServicePort { Name = "http", Port = 80, TargetPort = "http" } } }));
        templates.Add(Gateway.Ingress(c => c.Values.Ingress, "http")).When(c => c.Values.Ingress.Enabled);
    }
}
