using static Odin.Charts.Metrics.Catalogues.Tempo.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class Tempo
{
    public static readonly Counter MetricsGeneratorSpansReceived = new(
        "tempo_metrics_generator_spans_received_total", "Spans received.", [Tenant]);

    public static readonly Counter MetricsGeneratorBytesReceived = new(
        "tempo_metrics_generator_bytes_received_total", "Bytes received.", [Tenant]);

    public static readonly Counter MetricsGeneratorSpansDiscarded = new(
        "tempo_metrics_generator_spans_discarded_total", "Spans left out.", [Tenant, Reason]);

    public static readonly Gauge MetricsGeneratorActiveProcessors = new(
        "tempo_metrics_generator_active_processors", "1 for a processor that is on.", [Tenant, Processor]);

    public static readonly Counter MetricsGeneratorActiveProcessorsUpdateFailed = new(
        "tempo_metrics_generator_active_processors_update_failed_total",
        "Changes of the processors that failed.",
        [Tenant]);

    public static readonly Gauge MetricsGeneratorRegistryActiveSeries = new(
        "tempo_metrics_generator_registry_active_series", "Series that are kept.", [Tenant]);

    public static readonly Gauge MetricsGeneratorRegistryMaxActiveSeries = new(
        "tempo_metrics_generator_registry_max_active_series", "Series that there may be, 0 for no limit.", [Tenant]);

    public static readonly Counter MetricsGeneratorRegistrySeriesAdded = new(
        "tempo_metrics_generator_registry_series_added_total", "Series begun.", [Tenant]);

    public static readonly Counter MetricsGeneratorRegistrySeriesLimited = new(
        "tempo_metrics_generator_registry_series_limited_total", "Series refused for the limit.", [Tenant]);

    public static readonly Counter MetricsGeneratorRegistrySeriesRemoved = new(
        "tempo_metrics_generator_registry_series_removed_total", "Series that ended.", [Tenant]);

    public static readonly Counter MetricsGeneratorRegistryCollections = new(
        "tempo_metrics_generator_registry_collections_total", "Collections.", [Tenant]);

    public static readonly Counter MetricsGeneratorRegistryCollectionsFailed = new(
        "tempo_metrics_generator_registry_collections_failed_total", "Collections that failed.", [Tenant]);

    public static readonly Counter MetricsGeneratorProcessorServiceGraphsDroppedSpans = new(
        "tempo_metrics_generator_processor_service_graphs_dropped_spans", "Spans that found the store full.", [Tenant]);

    public static readonly Counter MetricsGeneratorProcessorServiceGraphsEdges = new(
        "tempo_metrics_generator_processor_service_graphs_edges", "Edges found.", [Tenant]);

    public static readonly Counter MetricsGeneratorProcessorServiceGraphsExpiredEdges = new(
        "tempo_metrics_generator_processor_service_graphs_expired_edges",
        "Edges that stayed without a partner.",
        [Tenant]);
}
