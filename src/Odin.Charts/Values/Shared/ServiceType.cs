namespace Odin.Charts;

/// <summary>How a Service is reached. Source: https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types.</summary>
public enum ServiceType
{
    /// <summary>From inside the cluster.</summary>
    ClusterIP,

    /// <summary>On a port of every node.</summary>
    NodePort,

    /// <summary>Through a load balancer of the cloud.</summary>
    LoadBalancer,
}
