using System.ComponentModel;
using k8s.Models;

namespace Odin.Charts;

/// <summary>A NetworkPolicy around the pods of a workload.</summary>
public sealed record NetworkPolicyValues
{
    /// <summary>Whether a NetworkPolicy is created.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether a NetworkPolicy is created.")]
    public bool Enabled { get; init; } = true;

    /// <summary>Who may connect besides the parts of this release that must.</summary>
    /// <value>The default is empty.</value>
    [Description("Who may connect besides the parts of this release that must.")]
    public IReadOnlyList<V1NetworkPolicyPeer> AllowFrom { get; init; } = [];

    /// <summary>More that the pods may connect to.</summary>
    /// <value>The default is empty.</value>
    [Description("More that the pods may connect to.")]
    public IReadOnlyList<V1NetworkPolicyEgressRule> ExtraEgress { get; init; } = [];
}
