using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Odin.Charts.Prometheus;

/// <summary>What the Prometheus Operator makes of a monitor's selectors, for a <c>scrape_config</c> of the same
/// targets.</summary>
internal static class KubernetesRelabelings
{
    public static ImmutableArray<Relabeling> Of(ScrapeTargets targets) => targets switch
    {
        ServiceTargets t =>
        [
            .. t.Labels.Select(l => Has("service", l)),
            Relabeling.Keep(Regex.Escape(t.Port), "__meta_kubernetes_endpointslice_port_name"),
            Relabeling.Drop("(Failed|Succeeded)", "__meta_kubernetes_pod_phase"),
            .. Names("namespace", "service_name:service", "pod_name:pod", "pod_container_name:container", "endpointslice_port_name:endpoint"),
            .. t.IsNamedByJob ? [] : new[] { Relabeling.Copy("job", "__meta_kubernetes_service_name") },
        ],
        PodTargets t =>
        [
            .. t.Labels.Select(l => Has("pod", l)),
            Relabeling.Keep(Regex.Escape(t.Port), "__meta_kubernetes_pod_container_port_name"),
            Relabeling.Drop("(Failed|Succeeded)", "__meta_kubernetes_pod_phase"),
            .. Names("namespace", "pod_name:pod", "pod_container_name:container", "pod_container_port_name:endpoint"),
        ],
        _ => [],
    };

    static Relabeling Has(string what, KeyValuePair<string, string> label) =>
        Relabeling.Keep(Regex.Escape(label.Value), $"__meta_kubernetes_{what}_label_{Sanitized(label.Key)}");

    static IEnumerable<Relabeling> Names(params string[] names) => names.Select(n => n.Split(':')).Select(n =>
        Relabeling.Copy(n[^1], $"__meta_kubernetes_{n[0]}"));

    static string Sanitized(string label) => string.Concat(label.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
}
