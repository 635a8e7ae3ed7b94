using System.Collections.Immutable;
using Odin.Charts.Grafana;
using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <content>Metrics, rules and the dashboard; and the values for Linkerd's own charts.</content>
public sealed partial class MeshChart
{
    /// <summary>Its alerts and SLOs.</summary>
    public RuleFile Rules { get; init; } = MeshRules.File;

    /// <summary>Its dashboards.</summary>
    public ImmutableArray<Dashboard> Dashboards { get; init; } = [OdinDashboards.Mesh];

    /// <summary>The metrics that both ask for.</summary>
    public Declarations Declarations { get; init; } = MeshRules.Declarations;

    void DefineObservation(Templates<MeshValues> templates)
    {
        templates.Add(c => new V1ConfigMap
        {
            Metadata = new() { Name = FullName.Of(c) + "-scrape", Labels = Labels.Of(c) },
            Data = new Dictionary<string, string> { { "linkerd.yaml", MeshJobs.File.Of(c) } },
        }).When(c => c.Values.Global.Mesh.Enabled && c.Values.Scrape.Enabled).InFile("scrape.yaml");
        templates.Add(c => new V1ConfigMap
        {
            Metadata = new() { Name = FullName.Of(c) + "-linkerd-values", Labels = Labels.Of(c) },
            Data = new Dictionary<string, string>
            {
                { "linkerd-crds.yaml", c.Files.Get(Linkerd.Crds) },
                { "linkerd-control-plane.yaml", c.Files.Get(Linkerd.ControlPlane) },
                { "linkerd-viz.yaml", c.Files.Get(Linkerd.Viz) },
            },
        }).When(c => c.Values.Global.Mesh.Enabled).InFile("linkerd-values.yaml");
        var rules = templates.AddRules(new ChartRules<MeshValues>
        {
            File = Rules,
            Declarations = Declarations,
            Name = FullName,
            Labels = Labels,
            Values = new(c => c.Values.Rules),
        });
        templates.AddDashboards(new ChartDashboards<MeshValues>
        {
            Dashboards = Dashboards,
            Checks = new() { Declarations = rules.Declarations },
            Name = FullName,
            Labels = Labels,
            Values = new(c => c.Values.Dashboards),
        });
    }

    static void DefineNotes(Templates<MeshValues> templates) => templates.Notes(c =>
        $"""
        {(c.Values.Global.Mesh.Enabled ? "The pods of this release are in the mesh of the control plane in the namespace " + c.Values.Global.Mesh.ControlPlaneNamespace + "." : "global.mesh.enabled is false: nothing of the mesh is installed.")}

        Is Linkerd well, and is every pod in the mesh?
          linkerd check --proxy --namespace {c.Release.Namespace}
          kubectl --namespace {c.Release.Namespace} get pods -o custom-columns=POD:.metadata.name,PROXY:.spec.initContainers[*].name
        Pods that were there before come in with a restart:
          kubectl --namespace {c.Release.Namespace} rollout restart deployment,statefulset,daemonset -l app.kubernetes.io/instance={c.Release.Name}
        """);
}
