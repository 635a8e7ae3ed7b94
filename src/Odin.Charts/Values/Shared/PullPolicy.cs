namespace Odin.Charts;

/// <summary>When an image is pulled. Source: https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy.</summary>
public enum PullPolicy
{
    /// <summary>When the node does not have it.</summary>
    IfNotPresent,

    /// <summary>Whenever a container starts.</summary>
    Always,

    /// <summary>Never: the node must have it.</summary>
    Never,
}
