namespace Odin.Stack;

/// <content>The objects around the pods.</content>
internal sealed partial class Workload<TValues>
{
    static readonly string[] WithNativeHistograms = ["PrometheusProto", "OpenMetricsText1.0.0", "PrometheusText0.0.4"];

    /// <summary>Adds what every part has: the service account, the Service, the NetworkPolicy and the ServiceMonitor.</summary>
    public void AddTo(Templates<TValues> templates)
    {
        templates.Add(Component.ServiceAccount(c => c.Values.ServiceAccount)).When(c => c.Values.ServiceAccount.Create);
        AddService(templates);
        AddNetworkPolicy(templates);
        if (Part.Metrics is { } metrics) AddServiceMonitor(templates, metrics);
    }

    void AddService(Templates<TValues> templates)
    {
        V1ServicePort[] served = [.. Part.Ports.Where(p => p.IsServed).Select(p => p.OfService)];
        var ports = ServicePorts ?? new(_ => served);
        var policy = InternalTrafficPolicy ?? new(_ => null);
        templates.Add(c => new V1Service
        {
            Metadata = new()
            {
                Name = FullName.Of(c),
                Labels = new Entries { Labels.Of(c), c.Values.Service.Labels },
                Annotations = Omit.Empty(new Entries { c.Values.Service.Annotations }),
            },
            Spec = new()
            {
                Type = c.Values.Service.Type.ToString(),
                Selector = Component.SelectorLabels.Of(c),
                Ports = ports.Of(c),
                InternalTrafficPolicy = policy.Of(c),
            },
        }).InFile("service.yaml");
    }

    /// <summary>Adds the Service by which the pods of a StatefulSet have names of their own. It is not scraped: the other one is.</summary>
    public void AddHeadlessService(Templates<TValues> templates)
    {
        V1ServicePort[] ports = [.. Part.Ports.Select(p => p.OfService)];
        templates.Add(c => new V1Service
        {
            Metadata = new() { Name = FullName.Of(c) + "-headless", Labels = new Entries { Labels.Of(c), { Unscraped, "false" } } },
            Spec = new()
            {
                ClusterIP = "None",
                PublishNotReadyAddresses = true,
                Selector = Component.SelectorLabels.Of(c),
                Ports = ports,
            },
        }).InFile("service-headless.yaml");
    }

    void AddServiceMonitor(Templates<TValues> templates, PartMetrics metrics)
    {
        var native = NativeHistograms ?? new(_ => false);
        var job = new[] { new MonitorRelabeling { Action = "replace", TargetLabel = "job", Replacement = Part.Name } };
        templates.Add(c => new ServiceMonitor
        {
            Metadata = new() { Name = FullName.Of(c), Labels = new Entries { Labels.Of(c), c.Values.ServiceMonitor.Labels } },
            Spec = new()
            {
                Selector = new()
                {
                    MatchLabels = Component.SelectorLabels.Of(c),
                    MatchExpressions = new[] { new V1LabelSelectorRequirement { Key = Unscraped, OperatorProperty = "NotIn", Values = new[] { "false" } } },
                },
                ScrapeProtocols = native.Of(c) ? WithNativeHistograms : null,
                ScrapeNativeHistograms = native.Of(c) ? true : null,
                ScrapeClassicHistograms = native.Of(c) ? true : null,
                Endpoints = new[]
                {
                    new ServiceMonitorEndpoint
                    {
                        Port = metrics.Port,
                        Path = metrics.Path,
                        HonorLabels = metrics.HonorsLabels ? true : null,
                        Relabelings = job,
                        Interval = c.Values.ServiceMonitor.Interval,
                        ScrapeTimeout = c.Values.ServiceMonitor.ScrapeTimeout,
                    },
                },
            },
        }).When(c => c.Values.ServiceMonitor.Enabled);
    }
}
