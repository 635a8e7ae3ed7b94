public sealed class GatewayChart() : Chart<GatewayValues>("gateway")
{
    static readonly TemplateFunction<ImageValues, string> Image = new(image => $"{image.Repository}:{image.Tag}");

    public override ChartMetadata Metadata { get; } = new() { Description = "A gateway, and how little it takes to install one.", AppVersion = "1.4.0" };

    protected override void Define(Templates<GatewayValues> templates)
    {
        templates.Add(c => new V1Deployment
        {
            Metadata = Named(),
            Spec = new()
            {
                Replicas = c.Values.Replicas,
                Selector = new() { MatchLabels = Labels() },
                Template = new()
                {
                    Metadata = new() { Labels = Labels() },
                    Spec = new()
                    {
                        Containers = new[]
                        {
                            new V1Container
                            {
                                Name = "gateway",
                                Image = Image.Of(c.Values.Image),
                                Args = c.Values.ExtraArgs.Where(a => a != "").Select(a => "--" + a).ToList(),
                                Ports = new[] { new V1ContainerPort { Name = "http", ContainerPort = 8080 } },
                                Resources = c.Values.Resources,
                            },
                        },
                    },
                },
            },
        });
        templates.Add(c => Service());
        templates.Add(c => new V1Ingress
        {
            Metadata = Named(),
            Spec = new()
            {
                IngressClassName = c.Values.Ingress!.ClassName,
                Rules = new[] { new V1IngressRule { Host = c.Values.Ingress!.Host, Http = ToTheService() } },
            },
        }).When(c => c.Values.Ingress != null);
    }

    // Ordinary C#: it does not touch the values, so it may be written as one likes.
    static V1ObjectMeta Named() => new() { Name = "gateway", Labels = Labels() };

    static Dictionary<string, string> Labels() => new() { ["app.kubernetes.io/name"] = "gateway" };

    static V1Service Service() => new()
    {
        Metadata = Named(),
        Spec = new() { Selector = Labels(), Ports = [new() { Name = "http", Port = 80, TargetPort = "http" }] },
    };

    static V1HTTPIngressRuleValue ToTheService() => new()
    {
        Paths = [new() { Path = "/", PathType = "Prefix", Backend = new() { Service = new() { Name = "gateway", Port = new() { Name = "http" } } } }],
    };
}
