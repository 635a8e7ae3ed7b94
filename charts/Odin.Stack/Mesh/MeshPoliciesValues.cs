namespace Odin.Stack;

/// <summary>Who may connect to what in the mesh.</summary>
public sealed record MeshPoliciesValues
{
    /// <summary>Whether there are any.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether Prometheus, Alertmanager, Grafana, Loki and Tempo take in only those parts of this release that have to connect to them, by their service accounts, and whom allowFrom and allowNetworks name. The probes of kubelets are always let in.")]
    public bool Enabled { get; init; } = true;

    /// <summary>More clients in the mesh, by their service accounts.</summary>
    /// <value>The default is empty.</value>
    [Description("More clients in the mesh, by their service accounts, such as that of an ingress controller.")]
    public IReadOnlyList<MeshServiceAccountValues> AllowFrom { get; init; } = [];

    /// <summary>Networks whose addresses may connect to Grafana without being in the mesh.</summary>
    /// <value>The default is empty.</value>
    [Description("Networks whose addresses may connect to Grafana without being in the mesh, such as that of a load balancer."), RegularExpression(Patterns.Cidr)]
    public IReadOnlyList<string> GrafanaNetworks { get; init; } = [];
}
