using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>ODIN1242: a policy, a budget or a monitor that selects nothing of the release, or names a port that what it selects has not.</summary>
internal static class EmptySelections
{
    public static IEnumerable<Diagnostic> Check(RenderedRelease release) => release.Objects.SelectMany(o => (o.Group(), o.Kind()) switch
    {
        ("networking.k8s.io", "NetworkPolicy") => Policy(release, o),
        ("policy", "PodDisruptionBudget") => Pods(release, o, o.Data.At("spec", "selector"), []),
        ("monitoring.coreos.com", "PodMonitor") => Pods(release, o, o.Data.At("spec", "selector"), o.Data.Items("spec", "podMetricsEndpoints").Select(e => e.Text("port"))),
        ("policy.linkerd.io", "Server") => Pods(release, o, o.Data.At("spec", "podSelector"), [o.Data.Text("spec", "port")]),
        ("monitoring.coreos.com", "ServiceMonitor") => Services(release, o),
        _ => [],
    });

    static IEnumerable<Diagnostic> Policy(RenderedRelease release, RenderedObject policy) =>
    [
        .. Allowed(release, policy, policy.Data.At("spec", "podSelector"), policy.Data.Items("spec", "ingress").SelectMany(rule => rule.Items("ports"))),
        .. policy.Data.Items("spec", "egress").SelectMany(rule => rule.Items("to").Where(to => to["podSelector"] != null && to["namespaceSelector"] == null)
            .SelectMany(to => Peers(release, policy, to["podSelector"], rule.Items("ports")))),
    ];

    /// <summary>Pods at the other end may be of another release; those of this one have the ports.</summary>
    static IEnumerable<Diagnostic> Peers(RenderedRelease release, RenderedObject policy, JsonNode? selector, IEnumerable<JsonObject> ports) =>
        release.Pods.Any(pod => pod.Labels.Satisfies(selector)) ? Allowed(release, policy, selector, ports) : [];

    /// <summary>A port beside others that fit may be that of a feature that is off.</summary>
    static IEnumerable<Diagnostic> Allowed(RenderedRelease release, RenderedObject policy, JsonNode? selector, IEnumerable<JsonObject> ports)
    {
        var named = ports.Select(port => port.Text("port")).OfType<string>().ToList();
        var fits = release.Pods.Where(pod => pod.Labels.Satisfies(selector)).Any(pod => named.Exists(pod.HasPort));
        return Pods(release, policy, selector, fits ? [] : named);
    }

    static IEnumerable<Diagnostic> Pods(RenderedRelease release, RenderedObject from, JsonNode? selector, IEnumerable<string?> ports)
    {
        var pods = release.Pods.Where(pod => pod.Labels.Satisfies(selector)).ToList();
        return pods.Count == 0
            ? [ReferenceDiagnostics.SelectsNothing(release, from, "pods", selector)]
            : ports.OfType<string>().Distinct().Where(port => !pods.Exists(pod => pod.HasPort(port)))
                .Select(port => ReferenceDiagnostics.NoSelectedPort(release, from, "pods", selector, port));
    }

    /// <summary>One that looks into other namespaces may find its Services there.</summary>
    static IEnumerable<Diagnostic> Services(RenderedRelease release, RenderedObject monitor)
    {
        if (monitor.Data.At("spec", "namespaceSelector") != null) return [];
        var selector = monitor.Data.At("spec", "selector");
        var services = release.OfKind("Service").Where(service => (service.Data.At("metadata", "labels") as JsonObject ?? []).Satisfies(selector)).ToList();
        return services.Count == 0
            ? [ReferenceDiagnostics.SelectsNothing(release, monitor, "Services", selector)]
            : monitor.Data.Items("spec", "endpoints").Select(endpoint => endpoint.Text("port")).OfType<string>().Distinct()
                .Where(port => !services.Exists(service => service.Data.Items("spec", "ports").Any(p => p.Text("name") == port)))
                .Select(port => ReferenceDiagnostics.NoSelectedPort(release, monitor, "Services", selector, port));
    }
}
