namespace Odin.Stack;

/// <content>What Prometheus may ask the Kubernetes API: to find targets, and for the metrics of kubelets and API servers. All of it reads.</content>
public sealed partial class PrometheusChart
{
    static readonly string[] Read = ["get", "list", "watch"];

    static readonly V1PolicyRule[] Allowed =
    [
        new() { ApiGroups = [""], Resources = ["nodes", "pods", "services"], Verbs = Read },
        new() { ApiGroups = ["discovery.k8s.io"], Resources = ["endpointslices"], Verbs = Read },
        new() { ApiGroups = [""], Resources = ["nodes/metrics"], Verbs = ["get"] },
        new() { NonResourceURLs = ["/metrics"], Verbs = ["get"] },
    ];

    static void DefineAccess(Templates<PrometheusValues> templates)
    {
        templates.Add(Prometheus.Component.ClusterRole(c => Allowed));
        templates.Add(Prometheus.Component.ClusterRoleBinding(Prometheus.Component.ServiceAccountName(c => c.Values.ServiceAccount)));
    }
}
