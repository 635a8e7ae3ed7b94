using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>The Helm chart about GPUs: alerts on what DCGM exporter measures, and DCGM exporter itself on request.</summary>
public sealed class DcgmChart() : Chart<DcgmValues>("dcgm")
{
    static readonly Workload<DcgmValues> Exporter = new(Parts.Dcgm) { IsDeployed = new(c => c.Values.Deploy) };

    /// <inheritdoc/>
    public override ChartMetadata Metadata { get; } = new()
    {
        Description = "Alerts about GPUs, on what NVIDIA's DCGM exporter measures; DCGM exporter itself on request.",
        Introduction =
            """
            By default nothing is deployed: NVIDIA's GPU operator brings a DCGM exporter, and Prometheus scrapes that. Two on a node disturb each other.

            ## What the pods need, with `deploy: true`

            - `nvidia.com/gpu.present=true` on the nodes, as the operator's feature discovery labels them, and a container runtime that gives pods
              the driver (`runtimeClassName`).
            - More than Pod Security `restricted`; their namespace has to allow `privileged`: they are root, since the kubelet's socket that says whose
              a GPU is belongs to root, and mount its folder (`kubeletPodResourcesPath`).
            - With `profiling.enabled`, the capability `SYS_ADMIN`, without which the driver lets nobody profile. All others are dropped.
            """,
        AppVersion = "4.5.3-4.8.2-distroless",
        KubeVersion = ">=1.25.0-0",
        Home = "https://github.com/NVIDIA/dcgm-exporter",
        Sources = ["https://github.com/NVIDIA/dcgm-exporter"],
        Keywords = ["metrics", "prometheus", "gpu", "nvidia"],
    };

    /// <summary>Its alerts and SLOs.</summary>
    public RuleFile Rules { get; init; } = DcgmRules.File;

    /// <summary>The metrics that they ask for.</summary>
    public Declarations Declarations { get; init; } = DcgmRules.Declarations;

    /// <inheritdoc/>
    protected override void Define(Templates<DcgmValues> templates)
    {
        templates.FailWhen(
            c => !c.Values.Profiling.Enabled && c.Values.Counters.Any(k => DcgmCounters.IsProfiled.Of(k)),
            "counters: a field DCGM_FI_PROF_… is measured with profiling.enabled alone, since it takes the capability SYS_ADMIN.");
        Exporter.Deployed(templates.Add(Exporter.Component.ConfigMap(c => new Dictionary<string, string> { { DcgmPod.File, DcgmPod.Counters.Of(c) } })));
        Exporter.Deployed(templates.Add(Exporter.Component.DaemonSet(
            c => new V1DaemonSetSpec { UpdateStrategy = new() { Type = "RollingUpdate", RollingUpdate = new() { MaxUnavailable = "10%" } } },
            DcgmPod.Of(Exporter))));
        Exporter.AddTo(templates);
        templates.AddRules(new ChartRules<DcgmValues>
        {
            File = Rules,
            Declarations = Declarations,
            Name = Exporter.FullName,
            Labels = Exporter.Labels,
            Values = new(c => c.Values.Rules),
        });
        templates.Notes(c =>
            $"""
            {(c.Values.Deploy ? $"DCGM exporter {c.Chart.AppVersion} runs on nodes with the label nvidia.com/gpu.present=true, at port 9400." : "DCGM exporter is not deployed: the one that is there is scraped. deploy=true brings one.")}

            Which nodes have GPUs, and are they measured?
              kubectl get nodes -l nvidia.com/gpu.present=true
              kubectl get pods -A -o wide | grep dcgm-exporter
            """);
    }
}
