using System.Collections.Immutable;
using Odin.Charts.Grafana;
using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>The Helm chart of Grafana Loki 3, which keeps logs: one program in one pod, or in three and more over a bucket.</summary>
public sealed partial class LokiChart() : Chart<LokiValues>("loki")
{
    static readonly Workload<LokiValues> Loki = new(Parts.Loki);

    static readonly DataVolume<LokiValues> Data = new(Loki, c => c.Values.Persistence);

    static readonly TemplateFunction<ChartContext<LokiValues>, string> Config = LokiConfigFile.Of(Loki.FullName);

    /// <inheritdoc/>
    public override ChartMetadata Metadata { get; } = new()
    {
        Description = "Grafana Loki 3: keeps logs, and deletes them when they are old.",
        AppVersion = "3.7.6",
        KubeVersion = ">=1.25.0-0",
        Home = "https://grafana.com/oss/loki/",
        Sources = ["https://github.com/grafana/loki"],
        Keywords = ["loki", "logging", "opentelemetry"],
    };

    /// <summary>Its alerts and SLOs.</summary>
    public RuleFile Rules { get; init; } = LokiRules.File;

    /// <summary>Its dashboards.</summary>
    public ImmutableArray<Dashboard> Dashboards { get; init; } = [OdinDashboards.Loki, OdinDashboards.Logs];

    /// <summary>The metrics that both ask for.</summary>
    public Declarations Declarations { get; init; } = LokiRules.Declarations;

    /// <inheritdoc/>
    protected override void Define(Templates<LokiValues> templates)
    {
        DefineRefusals(templates);
        templates.Add(Loki.Component.ConfigMap(c => new Dictionary<string, string> { { LokiConfigFile.Name, Config.Of(c) } }));
        templates.Add(Loki.Component.StatefulSet(
            c => new V1StatefulSetSpec
            {
                Replicas = c.Values.Replicas,
                ServiceName = Loki.FullName.Of(c) + "-headless",
                PodManagementPolicy = "Parallel",
                UpdateStrategy = c.Values.UpdateStrategy,
                VolumeClaimTemplates = Data.Claims.Of(c),
            },
            LokiPod.Of(Loki, Data, Config)));
        templates.Add(Loki.Component.PodDisruptionBudget(c => c.Values.PodDisruptionBudget)).When(c => c.Values.PodDisruptionBudget.Enabled);
        Loki.AddTo(templates);
        Loki.AddHeadlessService(templates);
        DefineObservation(templates);
        DefineNotes(templates);
    }

    void DefineObservation(Templates<LokiValues> templates)
    {
        var rules = templates.AddRules(new()
        {
            File = Rules,
            Declarations = Declarations,
            Name = Loki.FullName,
            Labels = Loki.Labels,
            Values = new(c => c.Values.Rules),
        });
        templates.AddDashboards(new()
        {
            Dashboards = Dashboards,
            Checks = new() { Declarations = rules.Declarations },
            Name = Loki.FullName,
            Labels = Loki.Labels,
            Values = new(c => c.Values.Dashboards),
        });
    }
}
