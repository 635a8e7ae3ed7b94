namespace Odin.Stack;

/// <summary>The objects around pods that answer.</summary>
internal static class WorkloadObjects
{
    static readonly string[] WithNativeHistograms = ["PrometheusProto", "OpenMetricsText1.0.0", "PrometheusText0.0.4"];

    /// <summary>Adds what every part has: the service account, the Service, the NetworkPolicy and the ServiceMonitor.</summary>
    public static void AddTo<TValues>(this Workload<TValues> workload, Templates<TValues> templates)
        where TValues : PartValues, new()
    {
        workload.AddAccess(templates);
        AddService(workload, templates);
        if (workload.Part.Metrics is { } metrics) AddServiceMonitor(workload, templates, metrics);
    }

    static void AddService<TValues>(Workload<TValues> workload, Templates<TValues> templates)
        where TValues : PartValues, new()
    {
        V1ServicePort[] served = [.. workload.Part.Ports.Where(p => p.IsServed).Select(p => p.OfService)];
        var ports = workload.ServicePorts ?? new(_ => served);
        var policy = workload.InternalTrafficPolicy ?? new(_ => null);
        workload.Deployed(templates.Add(c => new V1Service
        {
            Metadata = new()
            {
                Name = workload.FullName.Of(c),
                Labels = new Entries { workload.Labels.Of(c), c.Values.Service.Labels },
                Annotations = Omit.Empty(new Entries { c.Values.Service.Annotations }),
            },
            Spec = new()
            {
                Type = c.Values.Service.Type.ToString(),
                Selector = workload.Component.SelectorLabels.Of(c),
                Ports = ports.Of(c),
                InternalTrafficPolicy = policy.Of(c),
            },
        })).InFile("service.yaml");
    }

    /// <summary>Adds the Service by which the pods of a StatefulSet have names of their own. It is not scraped: the other one is.</summary>
    public static void AddHeadlessService<TValues>(this Workload<TValues> workload, Templates<TValues> templates)
        where TValues : PartValues, new()
    {
        V1ServicePort[] ports = [.. workload.Part.Ports.Select(p => p.OfService)];
        templates.Add(c => new V1Service
        {
            Metadata = new() { Name = workload.FullName.Of(c) + "-headless", Labels = new Entries { workload.Labels.Of(c), { Workload<TValues>.Unscraped, "false" } } },
            Spec = new()
            {
                ClusterIP = "None",
                PublishNotReadyAddresses = true,
                Selector = workload.Component.SelectorLabels.Of(c),
                Ports = ports,
            },
        }).InFile("service-headless.yaml");
    }

    static void AddServiceMonitor<TValues>(Workload<TValues> workload, Templates<TValues> templates, PartMetrics metrics)
        where TValues : PartValues, new()
    {
        var native = workload.NativeHistograms ?? new(_ => false);
        string[] own = workload.Part.OwnMetricsPort is { } port ? [port] : [];
        var job = new[] { new MonitorRelabeling { Action = "replace", TargetLabel = "job", Replacement = workload.Part.Name } };
        workload.Deployed(templates.Add(c => new ServiceMonitor
        {
            Metadata = new() { Name = workload.FullName.Of(c), Labels = new Entries { workload.Labels.Of(c), c.Values.ServiceMonitor.Labels } },
            Spec = new()
            {
                Selector = new()
                {
                    MatchLabels = workload.Component.SelectorLabels.Of(c),
                    MatchExpressions = new[] { new V1LabelSelectorRequirement { Key = Workload<TValues>.Unscraped, OperatorProperty = "NotIn", Values = new[] { "false" } } },
                },
                ScrapeProtocols = native.Of(c) ? WithNativeHistograms : null,
                ScrapeNativeHistograms = native.Of(c) ? true : null,
                ScrapeClassicHistograms = native.Of(c) ? true : null,
                Endpoints = new Items<ServiceMonitorEndpoint>
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
                    own.Select(port => new ServiceMonitorEndpoint
                    {
                        Port = port,
                        Relabelings = job,
                        Interval = c.Values.ServiceMonitor.Interval,
                        ScrapeTimeout = c.Values.ServiceMonitor.ScrapeTimeout,
                    }),
                },
            },
        })).When(c => c.Values.ServiceMonitor.Enabled);
    }
}
