namespace Odin.Charts.Prometheus;

/// <summary>The names of the formats in configurations.</summary>
internal static class ScrapeProtocols
{
    public static string Name(ScrapeProtocol protocol) => protocol switch
    {
        ScrapeProtocol.PrometheusText004 => "PrometheusText0.0.4",
        ScrapeProtocol.PrometheusText100 => "PrometheusText1.0.0",
        ScrapeProtocol.OpenMetricsText001 => "OpenMetricsText0.0.1",
        ScrapeProtocol.OpenMetricsText100 => "OpenMetricsText1.0.0",
        _ => "PrometheusProto",
    };
}
