using System.Collections.Immutable;
using Odin.Charts.Grafana;
using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>The Helm chart of the OpenTelemetry Collector, on every node: takes in spans, metrics and logs, says of which pod they are, and sends them on.</summary>
public sealed partial class CollectorChart() : Chart<CollectorValues>("otel-collector")
{
    static readonly V1PolicyRule[] Rights = [new() { ApiGroups = [""], Resources = ["pods", "namespaces"], Verbs = ["get", "list", "watch"] }];

    static readonly Workload<CollectorValues> Collector = new(Parts.Collector)
    {
        AsksKubernetes = new(c => c.Values.KubernetesAttributes.Enabled),
        InternalTrafficPolicy = new(c => c.Values.NodeLocal ? "Local" : null),
    };

    static readonly TemplateFunction<ChartContext<CollectorValues>, CollectorConfig> Config = CollectorConfigFile.Of(Collector.FullName);

    static readonly TemplateFunction<ChartContext<CollectorValues>, string> File = new("config", c => Document.Yaml(Config.Of(c)));

    /// <inheritdoc/>
    public override ChartMetadata Metadata { get; } = new()
    {
        Description = "The OpenTelemetry Collector on every node: spans, metrics and logs, with the pods that they are of.",
        Introduction = CollectorIntroduction.Text,
        AppVersion = "0.159.0",
        KubeVersion = ">=1.25.0-0",
        Home = "https://opentelemetry.io/docs/collector/",
        Sources = ["https://github.com/open-telemetry/opentelemetry-collector-releases"],
        Keywords = ["opentelemetry", "collector", "logging", "tracing", "metrics"],
    };

    /// <summary>Its alerts and SLOs.</summary>
    public RuleFile Rules { get; init; } = CollectorRules.File;

    /// <summary>Its dashboards.</summary>
    public ImmutableArray<Dashboard> Dashboards { get; init; } = [OdinDashboards.Collector];

    /// <summary>The metrics that both ask for.</summary>
    public Declarations Declarations { get; init; } = CollectorRules.Declarations;

    /// <inheritdoc/>
    protected override void Define(Templates<CollectorValues> templates)
    {
        templates.Report(CollectorSelfChecks.Of(Config));
        CollectorRefusals.Define(templates);
        templates.Add(Collector.Component.ConfigMap(c => new Dictionary<string, string> { { CollectorConfigFile.Name, File.Of(c) } }));
        templates.Add(Collector.Component.DaemonSet(c => new V1DaemonSetSpec { UpdateStrategy = c.Values.UpdateStrategy }, CollectorPod.Of(Collector, File)));
        templates.Add(Collector.Component.ClusterRole(c => Rights)).When(c => c.Values.KubernetesAttributes.Enabled);
        templates.Add(Collector.Component.ClusterRoleBinding(c => Collector.ServiceAccountName.Of(c))).When(c => c.Values.KubernetesAttributes.Enabled);
        Collector.AddTo(templates);
        DefineObservation(templates);
        DefineNotes(templates);
    }

    void DefineObservation(Templates<CollectorValues> templates)
    {
        var rules = templates.AddRules(new()
        {
            File = Rules,
            Declarations = Declarations,
            Name = Collector.FullName,
            Labels = Collector.Labels,
            Values = new(c => c.Values.Rules),
        });
        templates.AddDashboards(new()
        {
            Dashboards = Dashboards,
            Checks = new() { Declarations = rules.Declarations },
            Name = Collector.FullName,
            Labels = Collector.Labels,
            Values = new(c => c.Values.Dashboards),
        });
    }
}
