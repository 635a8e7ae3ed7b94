using Odin.Charts.Grafana;
using Odin.Charts.Metrics;

namespace Odin.Stack;

/// <summary>Panels about the volumes and the network of pods.</summary>
internal static class WorkloadVolumePanels
{
    public static Row Row { get; } = new("Volumes and network")
    {
        Panels =
        [
            new TimeSeriesPanel("Volumes")
            {
                Description = "How full the claims are. Near 100 % enlarge the claim, or shorten what is kept.",
                Targets =
                [
                    Query.Parse("""
                        max by (namespace, persistentvolumeclaim) (kubelet_volume_stats_used_bytes{namespace=~"$namespace"})
                          / max by (namespace, persistentvolumeclaim) (kubelet_volume_stats_capacity_bytes{namespace=~"$namespace"})
                        """).As("{{namespace}}/{{persistentvolumeclaim}}"),
                ],
                Unit = PanelUnit.PercentUnit,
                Min = 0,
                Max = 1,
                Thresholds = new(Color.Green, new Threshold(0.8, Color.Orange), new Threshold(0.9, Color.Red)),
                ThresholdStyle = ThresholdStyle.Line,
            },
            new TimeSeriesPanel("Received")
            {
                Description = "Bytes that pods received.",
                Targets = [Query.Parse("""sum by (namespace, pod) (rate(container_network_receive_bytes_total{namespace=~"$namespace", pod=~"$pod"}[$__rate_interval]))""").As("{{namespace}}/{{pod}}")],
            },
            new TimeSeriesPanel("Sent")
            {
                Description = "Bytes that pods sent.",
                Targets = [Query.Parse("""sum by (namespace, pod) (rate(container_network_transmit_bytes_total{namespace=~"$namespace", pod=~"$pod"}[$__rate_interval]))""").As("{{namespace}}/{{pod}}")],
            },
        ],
    };
}
