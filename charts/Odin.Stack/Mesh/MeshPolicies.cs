namespace Odin.Stack;

/// <summary>Who may connect to the parts that have something to hide: those that <see cref="Flows"/> names, and nobody else.</summary>
internal static class MeshPolicies
{
    const string Group = "policy.linkerd.io";

    /// <summary>Parts whose clients are all in the mesh. Applications, which may not be, send to the others.</summary>
    static readonly Part[] Guarded = [Parts.Prometheus, Parts.Alertmanager, Parts.Grafana, Parts.Loki, Parts.Tempo];

    public static void Define(Templates<MeshValues> templates)
    {
        foreach (var flows in Guarded.SelectMany(Flows.Into).Where(f => !f.To[f.Port].IsOutsideMesh).GroupBy(f => (f.To, f.Port)))
            Guard(templates, flows.Key.To, flows.Key.Port, [.. flows]);
        OpenGrafana(templates);
        MeshVizPolicies.Define(templates);
    }

    static void Guard(Templates<MeshValues> templates, Part part, string port, Flow[] flows)
    {
        var (end, file) = ($"-{part.Suffix}-{port}", $"policies/{part.Suffix}-{port}");
        string[] ours = [.. flows.Where(f => !f.From.IsOfViz).SelectMany(f => f.Accounts)];
        string[] ofViz = [.. flows.Where(f => f.From.IsOfViz).Select(f => f.From.Name)];
        templates.Add(c => new MeshServer
        {
            Metadata = new() { Name = MeshChart.FullName.Of(c) + end, Labels = MeshChart.Labels.Of(c) },
            Spec = new()
            {
                PodSelector = new() { MatchLabels = new Dictionary<string, string> { { "app.kubernetes.io/name", part.Name }, { "app.kubernetes.io/instance", c.Release.Name } } },
                Port = port,
                ProxyProtocol = part[port].AppProtocol == "grpc" ? "HTTP/2" : "HTTP/1",
                AccessPolicy = "deny",
            },
        }).When(c => c.Values.Global.Mesh.Enabled && c.Values.Policies.Enabled).InFile($"{file}-server.yaml");
        templates.Add(c => new MeshTlsAuthentication
        {
            Metadata = new() { Name = MeshChart.FullName.Of(c) + end, Labels = MeshChart.Labels.Of(c) },
            Spec = new()
            {
                IdentityRefs = new Items<MeshReference>
                {
                    ours.Select(account => new MeshReference { Kind = "ServiceAccount", Name = account.Replace(Placeholder.Release, ReleaseName<MeshValues>.InNames.Of(c)) }),
                    ofViz.Select(account => new MeshReference { Kind = "ServiceAccount", Name = account, Namespace = c.Values.Global.Mesh.VizNamespace }),
                    c.Values.Policies.AllowFrom.Select(a => new MeshReference { Kind = "ServiceAccount", Name = a.Name, Namespace = a.Namespace }),
                },
            },
        }).When(c => c.Values.Global.Mesh.Enabled && c.Values.Policies.Enabled).InFile($"{file}-clients.yaml");
        templates.Add(c => new MeshAuthorizationPolicy
        {
            Metadata = new() { Name = MeshChart.FullName.Of(c) + end, Labels = MeshChart.Labels.Of(c) },
            Spec = new()
            {
                TargetRef = new() { Group = Group, Kind = "Server", Name = MeshChart.FullName.Of(c) + end },
                RequiredAuthenticationRefs = new[] { new MeshReference { Group = Group, Kind = "MeshTLSAuthentication", Name = MeshChart.FullName.Of(c) + end } },
            },
        }).When(c => c.Values.Global.Mesh.Enabled && c.Values.Policies.Enabled).InFile($"{file}-policy.yaml");
    }

    /// <summary>People come to Grafana from outside of the mesh, by way of a load balancer.</summary>
    static void OpenGrafana(Templates<MeshValues> templates)
    {
        templates.Add(c => new MeshNetworkAuthentication
        {
            Metadata = new() { Name = MeshChart.FullName.Of(c) + "-grafana-networks", Labels = MeshChart.Labels.Of(c) },
            Spec = new() { Networks = c.Values.Policies.GrafanaNetworks.Select(block => new MeshNetwork { Cidr = block }).ToList() },
        }).When(c => c.Values.Global.Mesh.Enabled && c.Values.Policies.Enabled && c.Values.Policies.GrafanaNetworks.Any()).InFile("policies/grafana-networks.yaml");
        templates.Add(c => new MeshAuthorizationPolicy
        {
            Metadata = new() { Name = MeshChart.FullName.Of(c) + "-grafana-networks", Labels = MeshChart.Labels.Of(c) },
            Spec = new()
            {
                TargetRef = new() { Group = Group, Kind = "Server", Name = MeshChart.FullName.Of(c) + "-grafana-http" },
                RequiredAuthenticationRefs = new[] { new MeshReference { Group = Group, Kind = "NetworkAuthentication", Name = MeshChart.FullName.Of(c) + "-grafana-networks" } },
            },
        }).When(c => c.Values.Global.Mesh.Enabled && c.Values.Policies.Enabled && c.Values.Policies.GrafanaNetworks.Any()).InFile("policies/grafana-networks-policy.yaml");
    }
}
