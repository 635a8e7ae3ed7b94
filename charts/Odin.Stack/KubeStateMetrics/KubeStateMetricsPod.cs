using KubeStateMetricsContext = Odin.Charts.ChartContext<Odin.Stack.KubeStateMetricsValues>;

namespace Odin.Stack;

/// <summary>The pod of kube-state-metrics.</summary>
internal static class KubeStateMetricsPod
{
    static readonly V1ContainerPort[] Ports = [.. Parts.KubeStateMetrics.Ports.Select(p => p.OfContainer)];

    static readonly string[] Listens =
    [
        $"--port={Parts.KubeStateMetrics["http"].Number}",
        $"--telemetry-port={Parts.KubeStateMetrics["telemetry"].Number}",
    ];

    /// <summary><c>pods=[team,app],nodes=[*]</c></summary>
    static readonly TemplateFunction<IReadOnlyList<KubeStateMetricsLabelsValues>, string> Allowed = new("allowlist",
        list => string.Join(",", list.Select(l => $"{l.Collector}=[{string.Join(",", l.Keys)}]")));

    public static Pod<KubeStateMetricsValues> Of(Workload<KubeStateMetricsValues> workload)
    {
        var pod = workload.Pod(c => new V1PodSpec { AutomountServiceAccountToken = true });
        pod.Containers.Add(c => new V1Container
        {
            Name = "kube-state-metrics",
            Image = workload.Image.Of(c),
            ImagePullPolicy = c.Values.Image.PullPolicy.ToString(),
            Args = new Items<string>
            {
                Listens,
                $"--resources={string.Join(",", c.Values.Collectors.Select(k => k.ToString()))}",
                c.Values.MetricLabelsAllowlist.Any() ? $"--metric-labels-allowlist={Allowed.Of(c.Values.MetricLabelsAllowlist)}" : null,
                c.Values.MetricAnnotationsAllowList.Any() ? $"--metric-annotations-allowlist={Allowed.Of(c.Values.MetricAnnotationsAllowList)}" : null,
                c.Values.MetricDenylist.Any() ? $"--metric-denylist={string.Join(",", c.Values.MetricDenylist)}" : null,
            },
            Ports = Ports,
            StartupProbe = c.Values.StartupProbe,
            ReadinessProbe = c.Values.ReadinessProbe,
            LivenessProbe = c.Values.LivenessProbe,
            SecurityContext = c.Values.SecurityContext,
        });
        return pod;
    }
}
