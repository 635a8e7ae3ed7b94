namespace Odin.Stack;

/// <summary>A NetworkPolicy around the pod: in, to each port from those who are named; out, to DNS, to the Kubernetes API when
/// it is a source, and to what is named.</summary>
public sealed record ExporterNetworkPolicyValues
{
    /// <summary>Whether a NetworkPolicy is created.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether a NetworkPolicy is created: in, to each port from those who are named; out, to DNS, to the Kubernetes API when it is a source, and to extraEgress.")]
    public bool Enabled { get; init; } = false;

    /// <summary>Who may scrape; everybody when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Who may scrape; everybody when empty.")]
    public IReadOnlyList<V1NetworkPolicyPeer> MetricsFrom { get; init; } = [];

    /// <summary>Who may post observations; every pod of the release's namespace when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Who may post observations; every pod of the release's namespace when empty.")]
    public IReadOnlyList<V1NetworkPolicyPeer> IntakeFrom { get; init; } = [];

    /// <summary>Where the Kubernetes API is; anywhere when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Where the Kubernetes API is, on its ports 443 and 6443; anywhere when empty.")]
    public IReadOnlyList<V1NetworkPolicyPeer> ApiServer { get; init; } = [];

    /// <summary>More that the pod may connect to: the sources that it asks.</summary>
    /// <value>The default is empty.</value>
    [Description("More that the pod may connect to: config.sources.endpoints and json need it.")]
    public IReadOnlyList<V1NetworkPolicyEgressRule> ExtraEgress { get; init; } = [];
}
