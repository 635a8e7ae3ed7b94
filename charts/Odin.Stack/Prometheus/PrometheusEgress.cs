using PrometheusContext = Odin.Charts.ChartContext<Odin.Stack.PrometheusValues>;

namespace Odin.Stack;

/// <summary>Whom Prometheus connects to besides the parts of the release.</summary>
internal static class PrometheusEgress
{
    static readonly TemplateFunction<PrometheusContext, bool> ScrapesAnywhere = new(c =>
        c.Values.Scrape.AnnotatedPods.Enabled || c.Values.Scrape.AnnotatedServices.Enabled || c.Values.Scrape.Dcgm.Enabled);

    /// <summary>Pods that ask to be scraped, at whatever port they say; and storages that samples are sent to.</summary>
    public static readonly TemplateFunction<PrometheusContext, IList<V1NetworkPolicyEgressRule>> Rules = new(c => new Items<V1NetworkPolicyEgressRule>
    {
        ScrapesAnywhere.Of(c) ? new V1NetworkPolicyEgressRule { To = new[] { new V1NetworkPolicyPeer { NamespaceSelector = new() } } } : null,
        c.Values.RemoteWrite.Any() ? new V1NetworkPolicyEgressRule
        {
            To = Omit.Empty(c.Values.RemoteWriteCidrs.Select(block => new V1NetworkPolicyPeer { IpBlock = new() { Cidr = block } }).ToList()),
        } : null,
    });
}
