namespace Odin.Stack;

/// <summary>The dashboard of linkerd-viz, which has no login and can look into traffic.</summary>
public sealed record MeshVizValues
{
    /// <summary>Whether it is closed to all but those that allowFrom names.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether the dashboard of linkerd-viz is closed to all but those that allowFrom names: it has no login. linkerd-viz has to be there: switch it on after its installation. linkerd viz dashboard and kubectl port-forward work all the same, for those who may do that.")]
    public bool Protected { get; init; }

    /// <summary>Clients in the mesh that may see it.</summary>
    /// <value>The default is empty.</value>
    [Description("Clients in the mesh that may see it, by their service accounts: an ingress controller that asks for a login. The host name has to match dashboard.enforcedHostRegexp of linkerd-viz besides.")]
    public IReadOnlyList<MeshServiceAccountValues> AllowFrom { get; init; } = [];
}
