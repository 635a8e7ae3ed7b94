namespace Odin.Charts.Metrics.Catalogues;

/// <summary>What Tempo's metrics generator makes of traces and writes to Prometheus. It has no target: labels besides
/// these are the dimensions and external labels of its configuration, which With adds.</summary>
public static partial class TempoMetricsGenerator
{
    /// <summary>All of them, with the version of the program that they were taken from.</summary>
    public static Catalogue All => field ??= Catalogue.Of("tempo-metrics-generator", typeof(TempoMetricsGenerator)) with
    {
        Version = "2.9",
        IsThirdParty = true,
        TargetLabels = [],
    };

    /// <summary>The labels of the metrics.</summary>
    public static class Labels
    {
#pragma warning disable CS1591 // Each is its own name.
        public static readonly Label Client = new("client");
        public static readonly Label Server = new("server");
        public static readonly Label ConnectionType = new("connection_type",
            "messaging_system", "database", "virtual_node");
        public static readonly Label Service = new("service");
        public static readonly Label SpanName = new("span_name");
        public static readonly Label SpanKind = new("span_kind",
            "SPAN_KIND_UNSPECIFIED", "SPAN_KIND_INTERNAL", "SPAN_KIND_SERVER", "SPAN_KIND_CLIENT",
            "SPAN_KIND_PRODUCER", "SPAN_KIND_CONSUMER");
        public static readonly Label StatusCode = new("status_code",
            "STATUS_CODE_UNSET", "STATUS_CODE_OK", "STATUS_CODE_ERROR");
        public static readonly Label StatusMessage = new("status_message");
        public static readonly Label Job = new("job");
        public static readonly Label Instance = new("instance");
#pragma warning restore CS1591
    }
}
