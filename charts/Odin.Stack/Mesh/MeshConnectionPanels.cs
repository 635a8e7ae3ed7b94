using Odin.Charts.Grafana;
using Odin.Charts.Metrics;

namespace Odin.Stack;

/// <summary>Panels about connections.</summary>
internal static class MeshConnectionPanels
{
    public static Row Row { get; } = new("Connections")
    {
        Panels =
        [
            new TimeSeriesPanel("Open connections")
            {
                Description = "Connections into the pods of a deployment. A slope that never ends is a client that does not close them.",
                Unit = PanelUnit.Shortened,
                Targets = [Query.Parse("""sum by (namespace, deployment) (tcp_open_connections{direction="inbound", peer="src", namespace=~"$namespace", deployment!=""})""").As("{{namespace}}/{{deployment}}")],
            },
            new TimeSeriesPanel("Read")
            {
                Description = "Bytes that came into the pods of a deployment.",
                Targets = [Query.Parse("""sum by (namespace, deployment) (rate(tcp_read_bytes_total{direction="inbound", peer="src", namespace=~"$namespace", deployment!=""}[$__rate_interval]))""").As("{{namespace}}/{{deployment}}")],
            },
            new TimeSeriesPanel("Without mTLS")
            {
                Description = "The share of requests that came in the clear, kubelets' probes left out. Anything but 0 is a client outside of the mesh.",
                Targets =
                [
                    Query.Parse("""
                        sum by (namespace) (rate(inbound_http_authz_allow_total{tls!="true", authz_name!="probe", namespace=~"$namespace"}[$__rate_interval]))
                          / sum by (namespace) (rate(inbound_http_authz_allow_total{authz_name!="probe", namespace=~"$namespace"}[$__rate_interval]))
                        """).As("{{namespace}}"),
                ],
            },
        ],
    };
}
