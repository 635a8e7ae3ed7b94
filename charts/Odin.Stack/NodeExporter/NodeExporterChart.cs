using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>The Helm chart of node-exporter, which measures the machines of a cluster.</summary>
public sealed class NodeExporterChart() : Chart<NodeExporterValues>("node-exporter")
{
    static readonly Workload<NodeExporterValues> Exporter = new(Parts.NodeExporter);

    /// <inheritdoc/>
    public override ChartMetadata Metadata { get; } = new()
    {
        Description = "node-exporter on every node: processor, memory, disks and network of the machines, and alerts about them.",
        Introduction =
            """
            ## What the pods need

            What is measured is the node's. So the pods need more than Pod Security `restricted`, and their namespace has to allow `privileged`:

            - the network of the node (`hostNetwork`, port 9100 of the node's address), for its interfaces;
            - its processes (`hostPID`, which `hostPid: false` leaves out), for counting them;
            - `/`, `/proc` and `/sys` of the node, mounted read-only, for its file systems and devices.

            They run as user 65534 without capabilities and with a read-only root file system all the same. They run on every node of Linux, whatever
            its taints. A NetworkPolicy selects no pod that is on the network of its node, so that there is none, and no mesh takes such a pod in: who may
            reach port 9100 is for the firewall of the nodes to say.
            """,
        AppVersion = "v1.12.1",
        KubeVersion = ">=1.25.0-0",
        Home = "https://github.com/prometheus/node_exporter",
        Sources = ["https://github.com/prometheus/node_exporter"],
        Keywords = ["metrics", "prometheus", "node"],
    };

    /// <summary>Its alerts and SLOs.</summary>
    public RuleFile Rules { get; init; } = NodeExporterRules.File;

    /// <summary>The metrics that they ask for.</summary>
    public Declarations Declarations { get; init; } = NodeExporterRules.Declarations;

    /// <inheritdoc/>
    protected override void Define(Templates<NodeExporterValues> templates)
    {
        templates.FailWhen(
            c => c.Values.Collectors.Enabled.Any(k => c.Values.Collectors.Disabled.Contains(k)),
            "collectors: one is both enabled and disabled.");
        templates.FailWhen(
            c => c.Values.NetworkPolicy.AllowFrom.Any() || c.Values.NetworkPolicy.ExtraEgress.Any(),
            "networkPolicy: no NetworkPolicy selects pods on the network of their node. Open or close port 9100 in the firewall of the nodes.");
        templates.Add(Exporter.Component.DaemonSet(
            c => new V1DaemonSetSpec { UpdateStrategy = c.Values.UpdateStrategy },
            NodeExporterPod.Of(Exporter)));
        Exporter.AddTo(templates);
        templates.AddRules(new ChartRules<NodeExporterValues>
        {
            File = Rules,
            Declarations = Declarations,
            Name = Exporter.FullName,
            Labels = Exporter.Labels,
            Values = new(c => c.Values.Rules),
        });
        templates.Notes(c =>
            $"""
            node-exporter {c.Chart.AppVersion} runs on every node, at port 9100 of the node's address.

            Does it run everywhere?
              kubectl --namespace {c.Release.Namespace} rollout status daemonset/{Exporter.FullName.Of(c)}
            No pod at all: the namespace has to allow what measures a node.
              kubectl label namespace {c.Release.Namespace} pod-security.kubernetes.io/enforce=privileged
            Pods that cannot listen: another node-exporter has the port. Switch one of them off.
            {(c.Values.NetworkPolicy.Enabled ? "\nThere is no NetworkPolicy: none would select these pods. Who may reach port 9100 is for the firewall of the nodes to say." : "")}
            """);
    }
}
