namespace Odin.Stack;

/// <content>How the pod is reached.</content>
public sealed partial class TempoChart
{
    static readonly TemplateFunction<ChartContext<TempoValues>, IList<V1ServicePort>> Ports = new(_ => new[]
    {
        new V1ServicePort { Name = "http", Port = TempoPorts.Http, TargetPort = "http", Protocol = "TCP" },
        new V1ServicePort { Name = "otlp-grpc", Port = TempoPorts.OtlpGrpc, TargetPort = "otlp-grpc", Protocol = "TCP", AppProtocol = "grpc" },
        new V1ServicePort { Name = "otlp-http", Port = TempoPorts.OtlpHttp, TargetPort = "otlp-http", Protocol = "TCP" },
    });

    static readonly TemplateFunction<ChartContext<TempoValues>, V1NetworkPolicyPeer> SameRelease = new(c => new V1NetworkPolicyPeer
    {
        PodSelector = new() { MatchLabels = new Entries { { "app.kubernetes.io/instance", c.Release.Name } } },
    });

    static void DefineNetwork(Templates<TempoValues> templates)
    {
        templates.Add(c => new V1Service
        {
            Metadata = new()
            {
                Name = TempoNames.FullName.Of(c),
                Labels = new Entries { TempoNames.Labels.Of(c), c.Values.Service.Labels },
                Annotations = Omit.Empty(new Entries { c.Values.Service.Annotations }),
            },
            Spec = new()
            {
                Type = c.Values.Service.Type.ToString(),
                Selector = TempoNames.SelectorLabels.Of(c),
                Ports = Ports.Of(c),
            },
        }).InFile("service.yaml");

        templates.Add(c => new V1Service
        {
            Metadata = new()
            {
                Name = TempoNames.FullName.Of(c) + "-headless",
                Labels = new Entries { TempoNames.Labels.Of(c), { TempoNames.Unscraped, "false" } },
            },
            Spec = new()
            {
                ClusterIP = "None",
                Selector = TempoNames.SelectorLabels.Of(c),
                Ports = Ports.Of(c),
            },
        });

        templates.Add(c => new V1NetworkPolicy
        {
            Metadata = new() { Name = TempoNames.FullName.Of(c), Labels = TempoNames.Labels.Of(c) },
            Spec = new()
            {
                PodSelector = new() { MatchLabels = TempoNames.SelectorLabels.Of(c) },
                Ingress = new[]
                {
                    new V1NetworkPolicyIngressRule
                    {
                        FromProperty = new Items<V1NetworkPolicyPeer>
                        {
                            SameRelease.Of(c),
                            c.Values.NetworkPolicy.AllowFrom,
                        },
                        Ports = new[]
                        {
                            new V1NetworkPolicyPort { Port = "http", Protocol = "TCP" },
                            new V1NetworkPolicyPort { Port = "otlp-grpc", Protocol = "TCP" },
                            new V1NetworkPolicyPort { Port = "otlp-http", Protocol = "TCP" },
                        },
                    },
                },
                Egress = new Items<V1NetworkPolicyEgressRule>
                {
                    new V1NetworkPolicyEgressRule
                    {
                        Ports = new[]
                        {
                            new V1NetworkPolicyPort { Port = 53, Protocol = "UDP" },
                            new V1NetworkPolicyPort { Port = 53, Protocol = "TCP" },
                        },
                    },
                    new V1NetworkPolicyEgressRule { To = new[] { SameRelease.Of(c) } },
                    c.Values.NetworkPolicy.ExtraEgress,
                },
                PolicyTypes = new[] { "Ingress", "Egress" },
            },
        }).When(c => c.Values.NetworkPolicy.Enabled);

        templates.Add(c => new ServiceMonitor
        {
            Metadata = new()
            {
                Name = TempoNames.FullName.Of(c),
                Labels = new Entries { TempoNames.Labels.Of(c), c.Values.ServiceMonitor.Labels },
            },
            Spec = new()
            {
                Selector = new()
                {
                    MatchLabels = TempoNames.SelectorLabels.Of(c),
                    MatchExpressions = new[] { new V1LabelSelectorRequirement { Key = TempoNames.Unscraped, OperatorProperty = "NotIn", Values = new[] { "false" } } },
                },
                Endpoints = new[]
                {
                    new ServiceMonitorEndpoint { Port = "http", Path = "/metrics", Interval = c.Values.ServiceMonitor.Interval, ScrapeTimeout = c.Values.ServiceMonitor.ScrapeTimeout },
                },
            },
        }).When(c => c.Values.ServiceMonitor.Enabled);
    }
}
