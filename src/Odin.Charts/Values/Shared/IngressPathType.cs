namespace Odin.Charts;

/// <summary>How the path of an Ingress is compared. Source: https://kubernetes.io/docs/concepts/services-networking/ingress/#path-types.</summary>
public enum IngressPathType
{
    /// <summary>Element by element, from the start.</summary>
    Prefix,

    /// <summary>As a whole.</summary>
    Exact,

    /// <summary>As the class of the Ingress wants it.</summary>
    ImplementationSpecific,
}
