namespace Odin.Stack;

/// <content>The NetworkPolicy: what <see cref="Flows"/> says, and what the values add.</content>
internal sealed partial class Workload<TValues>
{
    const string Name = "app.kubernetes.io/name";
    const string Instance = "app.kubernetes.io/instance";

    /// <summary>The way to name servers.</summary>
    public static readonly V1NetworkPolicyEgressRule ToDns = new() { Ports = [new() { Port = 53, Protocol = "UDP" }, new() { Port = 53, Protocol = "TCP" }] };

    static readonly V1NetworkPolicyPeer[] Anywhere = [new() { NamespaceSelector = new() }];

    /// <summary>The way to the Kubernetes API.</summary>
    public static readonly TemplateFunction<ChartContext<TValues>, V1NetworkPolicyEgressRule> ToKubernetes = new(c => new V1NetworkPolicyEgressRule
    {
        To = Omit.Empty(c.Values.Global.KubernetesApi.Cidrs.Select(block => new V1NetworkPolicyPeer { IpBlock = new() { Cidr = block } }).ToList()),
        Ports = c.Values.Global.KubernetesApi.Ports.Select(port => new V1NetworkPolicyPort { Port = port, Protocol = "TCP" }).ToList(),
    });

    static readonly TemplateFunction<ChartContext<TValues>, IList<V1NetworkPolicyPeer>?> Nodes = new(c => Omit.Empty(
        c.Values.Global.Nodes.Cidrs.Select(block => new V1NetworkPolicyPeer { IpBlock = new() { Cidr = block } }).ToList()));

    /// <summary>Adds the account that the pods run as, and the NetworkPolicy around them.</summary>
    public void AddAccess(Templates<TValues> templates)
    {
        Deployed(templates.Add(Component.ServiceAccount(c => c.Values.ServiceAccount))).When(c => c.Values.ServiceAccount.Create);
        AddNetworkPolicy(templates);
    }

    /// <summary>An object that is there with the pods alone.</summary>
    public Template<TValues> Deployed(Template<TValues> template)
    {
        if (IsDeployed is not { } deployed) return template;
        return template.When(c => deployed.Of(c));
    }

    void AddNetworkPolicy(Templates<TValues> templates)
    {
        if (Part.IsOnHostNetwork) return;
        PolicyRule[] from = [.. Flows.Into(Part).Where(f => !f.From.IsOfViz).GroupBy(f => f.To[f.Port]).OrderBy(g => Part.Ports.IndexOf(g.Key)).Select(PolicyRule.From)];
        PolicyRule[] to = [.. Flows.OutOf(Part).Where(f => !f.To.IsOnHostNetwork).GroupBy(f => f.To).Select(PolicyRule.To)];
        PolicyRule[] toNodes = [.. Flows.OutOf(Part).Where(f => f.To.IsOnHostNetwork).GroupBy(f => f.To).Select(PolicyRule.To)];
        V1NetworkPolicyPort[] served = [.. Part.Ports.Where(p => p.IsServed).Select(p => new V1NetworkPolicyPort { Port = p.Name, Protocol = p.Protocol })];
        var asks = AsksKubernetes ?? new(_ => true);
        var (asksAlways, asksSometimes) = (Part.AsksKubernetes && AsksKubernetes is null, AsksKubernetes is not null);
        var (more, hasMore) = (MoreEgress ?? new(_ => new Items<V1NetworkPolicyEgressRule>()), MoreEgress is not null);
        var (intoMesh, outOfMesh) = (IntoMesh(), OutOfMesh());
        Deployed(templates.Add(Component.NetworkPolicy(c => new V1NetworkPolicySpec
        {
            PolicyTypes = new[] { "Ingress", "Egress" },
            Ingress = new Items<V1NetworkPolicyIngressRule>
            {
                from.Select(rule => new V1NetworkPolicyIngressRule
                {
                    FromProperty = rule.IsForAll ? Anywhere : rule.Parts.Select(part => new V1NetworkPolicyPeer
                    {
                        PodSelector = new() { MatchLabels = new Dictionary<string, string> { { Name, part }, { Instance, c.Release.Name } } },
                    }).ToArray(),
                    Ports = new Items<V1NetworkPolicyPort> { rule.Ports, rule.IsProxied ? c.Values.Global.Mesh.Enabled ? MeshPorts.Inbound : null : null },
                }),
                c.Values.NetworkPolicy.AllowFrom.Any() ? new V1NetworkPolicyIngressRule
                {
                    FromProperty = c.Values.NetworkPolicy.AllowFrom.ToList(),
                    Ports = new Items<V1NetworkPolicyPort> { served, c.Values.Global.Mesh.Enabled ? MeshPorts.Inbound : null },
                } : null,
                c.Values.Global.Mesh.Enabled ? intoMesh.Of(c) : null,
            },
            Egress = new Items<V1NetworkPolicyEgressRule>
            {
                ToDns,
                to.Select(rule => new V1NetworkPolicyEgressRule
                {
                    To = rule.Parts.Select(part => new V1NetworkPolicyPeer
                    {
                        PodSelector = new() { MatchLabels = new Dictionary<string, string> { { Name, part }, { Instance, c.Release.Name } } },
                    }).ToArray(),
                    Ports = new Items<V1NetworkPolicyPort> { rule.Ports, rule.IsProxied ? c.Values.Global.Mesh.Enabled ? MeshPorts.Inbound : null : null },
                }),
                toNodes.Select(rule => new V1NetworkPolicyEgressRule { To = Nodes.Of(c), Ports = rule.Ports }),
                asksAlways ? ToKubernetes.Of(c) : null,
                asksSometimes ? asks.Of(c) ? ToKubernetes.Of(c) : null : null,
                hasMore ? more.Of(c) : null,
                c.Values.Global.Mesh.Enabled ? outOfMesh.Of(c) : null,
                c.Values.NetworkPolicy.ExtraEgress,
            },
        }))).When(c => c.Values.NetworkPolicy.Enabled);
    }
}
