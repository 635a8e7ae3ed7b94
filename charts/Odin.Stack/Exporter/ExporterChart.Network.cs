namespace Odin.Stack;

/// <content>How the pod is reached, and what it reaches.</content>
public sealed partial class ExporterChart
{
    static readonly V1NetworkPolicyPort[] Dns = [new() { Port = 53, Protocol = "UDP" }, new() { Port = 53, Protocol = "TCP" }];

    static readonly V1NetworkPolicyPort[] KubernetesApi = [new() { Port = 443, Protocol = "TCP" }, new() { Port = 6443, Protocol = "TCP" }];

    static readonly V1NetworkPolicyPeer[] SameNamespace = [new() { PodSelector = new() }];

    static readonly string[] WithNativeHistograms = ["PrometheusProto", "OpenMetricsText1.0.0", "PrometheusText0.0.4"];

    static void DefineNetwork(Templates<ExporterValues> templates)
    {
        templates.Add(c => new V1Service
        {
            Metadata = new()
            {
                Name = ExporterNames.FullName.Of(c),
                Labels = new Entries { ExporterNames.Labels.Of(c), c.Values.Service.Labels },
                Annotations = Omit.Empty(new Entries { c.Values.Service.Annotations }),
            },
            Spec = new()
            {
                Type = c.Values.Service.Type.ToString(),
                Selector = ExporterNames.SelectorLabels.Of(c),
                Ports = new Items<V1ServicePort>
                {
                    new V1ServicePort { Name = "metrics", Port = ExporterPorts.Metrics, TargetPort = "metrics", Protocol = "TCP", AppProtocol = "http" },
                    c.Values.Config.Sources.Observations.Enabled
                        ? new V1ServicePort { Name = "intake", Port = ExporterPorts.Intake, TargetPort = "intake", Protocol = "TCP", AppProtocol = "http" }
                        : null,
                },
            },
        });

        templates.Add(c => new V1NetworkPolicy
        {
            Metadata = new() { Name = ExporterNames.FullName.Of(c), Labels = ExporterNames.Labels.Of(c) },
            Spec = new()
            {
                PodSelector = new() { MatchLabels = ExporterNames.SelectorLabels.Of(c) },
                Ingress = new Items<V1NetworkPolicyIngressRule>
                {
                    new V1NetworkPolicyIngressRule
                    {
                        FromProperty = Omit.Empty(c.Values.NetworkPolicy.MetricsFrom.ToList()),
                        Ports = new[] { new V1NetworkPolicyPort { Port = "metrics", Protocol = "TCP" } },
                    },
                    c.Values.Config.Sources.Observations.Enabled ? new V1NetworkPolicyIngressRule
                    {
                        FromProperty = c.Values.NetworkPolicy.IntakeFrom.Any() ? c.Values.NetworkPolicy.IntakeFrom.ToList() : SameNamespace,
                        Ports = new[] { new V1NetworkPolicyPort { Port = "intake", Protocol = "TCP" } },
                    } : null,
                },
                Egress = new Items<V1NetworkPolicyEgressRule>
                {
                    new V1NetworkPolicyEgressRule { Ports = Dns },
                    c.Values.Config.Sources.Kubernetes.Enabled
                        ? new V1NetworkPolicyEgressRule { To = Omit.Empty(c.Values.NetworkPolicy.ApiServer.ToList()), Ports = KubernetesApi }
                        : null,
                    c.Values.NetworkPolicy.ExtraEgress,
                },
                PolicyTypes = new[] { "Ingress", "Egress" },
            },
        }).When(c => c.Values.NetworkPolicy.Enabled);

        templates.Add(c => new ServiceMonitor
        {
            Metadata = new()
            {
                Name = ExporterNames.FullName.Of(c),
                Labels = new Entries { ExporterNames.Labels.Of(c), c.Values.ServiceMonitor.Labels },
            },
            Spec = new()
            {
                Selector = new() { MatchLabels = ExporterNames.SelectorLabels.Of(c) },
                ScrapeProtocols = c.Values.ServiceMonitor.NativeHistograms ? WithNativeHistograms : null,
                ScrapeNativeHistograms = c.Values.ServiceMonitor.NativeHistograms ? true : null,
                ScrapeClassicHistograms = c.Values.ServiceMonitor.NativeHistograms ? true : null,
                Endpoints = new[]
                {
                    new ServiceMonitorEndpoint
                    {
                        Port = "metrics",
                        Path = "/metrics",
                        HonorLabels = true,
                        // So that rules and dashboards know it, whatever the release is called.
                        Relabelings = new[] { new MonitorRelabeling { Action = "replace", TargetLabel = "job", Replacement = "odin-exporter" } },
                        Interval = c.Values.ServiceMonitor.Interval,
                        ScrapeTimeout = c.Values.ServiceMonitor.ScrapeTimeout,
                    },
                },
            },
        }).When(c => c.Values.ServiceMonitor.Enabled);
    }
}
