using Odin.Charts.Grafana;
using Odin.Charts.Metrics;

namespace Odin.Stack;

/// <summary>Panels about Linkerd itself.</summary>
internal static class MeshHealthPanels
{
    public static Row Row { get; } = new("Linkerd")
    {
        Panels =
        [
            new TimeSeriesPanel("Control plane")
            {
                Description = "Replicas of each program of the control plane that answer.",
                Unit = PanelUnit.Shortened,
                Targets = [Query.Parse("""sum by (component) (up{job="linkerd-controller"})""").As("{{component}}")],
            },
            new StatPanel("Proxies")
            {
                Description = "Proxies that are scraped.",
                Unit = PanelUnit.Shortened,
                Targets = [Query.Parse("""count(up{job="linkerd-proxy"} == 1)""")],
            },
            new StatPanel("Issuer certificate")
            {
                Description = "Time until the certificate ends that those of the proxies are signed with. An alert fires a week before.",
                Targets = [Query.Parse("min(issuer_cert_ttl_seconds)")],
                Unit = PanelUnit.Seconds,
            },
            new StatPanel("Next proxy certificate")
            {
                Description = "Time until the first certificate of a proxy ends. They are good for a day, and are renewed after 17 hours.",
                Targets = [Query.Parse("min(control_identity_cert_expiration_timestamp_seconds) - time()")],
                Unit = PanelUnit.Seconds,
            },
            new TimeSeriesPanel("Answers of the control plane")
            {
                Description = "Answers a second that proxies got from the control plane, by whether they were good.",
                Targets = [Query.Parse("sum by (classification) (rate(control_response_total[$__rate_interval]))").As("{{classification}}")],
            },
        ],
    };
}
