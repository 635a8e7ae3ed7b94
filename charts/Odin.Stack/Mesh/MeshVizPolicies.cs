namespace Odin.Stack;

/// <summary>The dashboard of linkerd-viz, whose chart closes all ports of its own but this one.</summary>
internal static class MeshVizPolicies
{
    const string Group = "policy.linkerd.io";

    static readonly IReadOnlyDictionary<string, string> Web = new Dictionary<string, string> { ["linkerd.io/extension"] = "viz", ["component"] = "web" };

    public static void Define(Templates<MeshValues> templates)
    {
        templates.Add(c => new MeshServer
        {
            Metadata = new() { Name = MeshChart.FullName.Of(c) + "-viz-web", NamespaceProperty = c.Values.Global.Mesh.VizNamespace, Labels = MeshChart.Labels.Of(c) },
            Spec = new() { PodSelector = new() { MatchLabels = new Entries { Web } }, Port = "http", ProxyProtocol = "HTTP/1", AccessPolicy = "deny" },
        }).When(c => c.Values.Global.Mesh.Enabled && c.Values.Viz.Protected).InFile("policies/viz-server.yaml");
        templates.Add(c => new MeshTlsAuthentication
        {
            Metadata = new() { Name = MeshChart.FullName.Of(c) + "-viz-web", NamespaceProperty = c.Values.Global.Mesh.VizNamespace, Labels = MeshChart.Labels.Of(c) },
            Spec = new()
            {
                IdentityRefs = c.Values.Viz.AllowFrom.Select(a => new MeshReference { Kind = "ServiceAccount", Name = a.Name, Namespace = a.Namespace }).ToList(),
            },
        }).When(c => c.Values.Global.Mesh.Enabled && c.Values.Viz.Protected && c.Values.Viz.AllowFrom.Any()).InFile("policies/viz-clients.yaml");
        templates.Add(c => new MeshAuthorizationPolicy
        {
            Metadata = new() { Name = MeshChart.FullName.Of(c) + "-viz-web", NamespaceProperty = c.Values.Global.Mesh.VizNamespace, Labels = MeshChart.Labels.Of(c) },
            Spec = new()
            {
                TargetRef = new() { Group = Group, Kind = "Server", Name = MeshChart.FullName.Of(c) + "-viz-web" },
                RequiredAuthenticationRefs = new[] { new MeshReference { Group = Group, Kind = "MeshTLSAuthentication", Name = MeshChart.FullName.Of(c) + "-viz-web" } },
            },
        }).When(c => c.Values.Global.Mesh.Enabled && c.Values.Viz.Protected && c.Values.Viz.AllowFrom.Any()).InFile("policies/viz-policy.yaml");
    }
}
