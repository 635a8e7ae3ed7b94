using Odin.Charts.Grafana;
using Odin.Charts.Metrics;

namespace Odin.Stack;

/// <summary>Panels about the requests that workloads send.</summary>
internal static class MeshCallPanels
{
    public static Row Row { get; } = new("Calls")
    {
        Panels =
        [
            new TimeSeriesPanel("Calls by authority")
            {
                Description = "Requests a second by what they were sent to, as clients name it.",
                Targets = [Query.Parse("""sum by (authority) (rate(request_total{direction="outbound", namespace=~"$namespace"}[$__rate_interval]))""").As("{{authority}}")],
            },
            new TimeSeriesPanel("Failed calls by authority")
            {
                Description = "Requests a second that failed, as clients see it: after all that Linkerd tried again.",
                Targets = [Query.Parse("""sum by (authority) (rate(response_total{direction="outbound", classification="failure", namespace=~"$namespace"}[$__rate_interval]))""").As("{{authority}}")],
                Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
            },
            new TimeSeriesPanel("Refused")
            {
                Description = "Requests a second that a policy refused, by the Server that guards the port.",
                Targets = [Query.Parse("""sum by (namespace, srv_name) (rate(inbound_http_authz_deny_total{namespace=~"$namespace"}[$__rate_interval]))""").As("{{namespace}}/{{srv_name}}")],
                Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
            },
        ],
    };
}
