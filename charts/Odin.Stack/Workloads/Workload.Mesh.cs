using System.Linq.Expressions;

namespace Odin.Stack;

/// <content>What a mesh changes: annotations by which the injector knows the pods, and connections of the proxies.</content>
internal sealed partial class Workload<TValues>
{
    const string Inject = "linkerd.io/inject";

    const string Namespace = "kubernetes.io/metadata.name";

    static readonly TemplateFunction<ChartContext<TValues>, IDictionary<string, string>> Injected = new(c => new Entries
    {
        { Inject, c.Values.Global.Mesh.Enabled ? "enabled" : null },
        { "config.linkerd.io/proxy-enable-native-sidecar", c.Values.Global.Mesh.Enabled ? c.Values.Global.Mesh.Proxy.NativeSidecar ? "true" : "false" : null },
        { "config.linkerd.io/proxy-cpu-request", c.Values.Global.Mesh.Enabled ? c.Values.Global.Mesh.Proxy.CpuRequest : null },
        { "config.linkerd.io/proxy-memory-request", c.Values.Global.Mesh.Enabled ? c.Values.Global.Mesh.Proxy.MemoryRequest : null },
        { "config.linkerd.io/proxy-memory-limit", c.Values.Global.Mesh.Enabled ? c.Values.Global.Mesh.Proxy.MemoryLimit : null },
    });

    /// <summary>How Linkerd takes the pods into the mesh. Those on the network of their node it never can.</summary>
    Expression<Func<ChartContext<TValues>, IDictionary<string, string>>> Annotations(IReadOnlyDictionary<string, string> own)
    {
        if (own.ContainsKey(Inject)) return _ => new Entries { own };
        if (Part.IsOnHostNetwork) return c => new Entries { own, { Inject, c.Values.Global.Mesh.Enabled ? "disabled" : null } };
        var skipped = string.Join(",", Part.Ports.Where(p => p.IsOutsideMesh).Select(p => p.Number).Distinct());
        if (skipped.Length == 0) return c => new Entries { own, Injected.Of(c) };
        return c => new Entries
        {
            own,
            Injected.Of(c),
            { "config.linkerd.io/skip-inbound-ports", c.Values.Global.Mesh.Enabled ? skipped : null },
            { "config.linkerd.io/skip-outbound-ports", c.Values.Global.Mesh.Enabled ? skipped : null },
        };
    }

    /// <summary>Who connects to the proxy of a pod: Prometheus for its metrics, and linkerd-viz.</summary>
    TemplateFunction<ChartContext<TValues>, IReadOnlyList<V1NetworkPolicyIngressRule>> IntoMesh()
    {
        V1NetworkPolicyPort[] asked = [.. Flows.Into(Part).Where(f => f.From.IsOfViz).Select(f => new V1NetworkPolicyPort { Port = f.Port, Protocol = "TCP" })];
        V1NetworkPolicyPort[] byViz = asked.Length == 0 ? [MeshPorts.Tap] : [.. asked, MeshPorts.Inbound, MeshPorts.Tap];
        return new(c => new[]
        {
            new V1NetworkPolicyIngressRule
            {
                FromProperty = new[] { new V1NetworkPolicyPeer { PodSelector = new() { MatchLabels = new Dictionary<string, string> { { Name, Parts.Prometheus.Name }, { Instance, c.Release.Name } } } } },
                Ports = new[] { MeshPorts.Admin },
            },
            new V1NetworkPolicyIngressRule
            {
                FromProperty = new[] { new V1NetworkPolicyPeer { NamespaceSelector = new() { MatchLabels = new Dictionary<string, string> { { Namespace, c.Values.Global.Mesh.VizNamespace } } } } },
                Ports = byViz,
            },
        });
    }

    /// <summary>Whom the proxy of a pod connects to: the control plane.</summary>
    static readonly TemplateFunction<ChartContext<TValues>, V1NetworkPolicyEgressRule> ToControlPlane = new(c => new V1NetworkPolicyEgressRule
    {
        To = new[] { new V1NetworkPolicyPeer { NamespaceSelector = new() { MatchLabels = new Dictionary<string, string> { { Namespace, c.Values.Global.Mesh.ControlPlaneNamespace } } } } },
        Ports = MeshPorts.ControlPlane,
    });

    /// <summary>Whom Prometheus asks besides: every proxy, and the programs of the control plane and of linkerd-viz.</summary>
    static readonly TemplateFunction<ChartContext<TValues>, V1NetworkPolicyEgressRule> ToMetrics = new(c => new V1NetworkPolicyEgressRule
    {
        To = new[]
        {
            new V1NetworkPolicyPeer { NamespaceSelector = new() { MatchLabels = new Dictionary<string, string> { { Namespace, c.Values.Global.Mesh.ControlPlaneNamespace } } } },
            new V1NetworkPolicyPeer { NamespaceSelector = new() { MatchLabels = new Dictionary<string, string> { { Namespace, c.Values.Global.Mesh.VizNamespace } } } },
        },
        Ports = MeshPorts.ControlPlaneAdmin,
    });

    static readonly V1NetworkPolicyEgressRule ToProxies = new() { To = Anywhere, Ports = [MeshPorts.Admin] };

    TemplateFunction<ChartContext<TValues>, IReadOnlyList<V1NetworkPolicyEgressRule>> OutOfMesh() => Part == Parts.Prometheus
        ? new(c => new[] { ToControlPlane.Of(c), ToMetrics.Of(c), ToProxies })
        : new(c => new[] { ToControlPlane.Of(c) });
}
