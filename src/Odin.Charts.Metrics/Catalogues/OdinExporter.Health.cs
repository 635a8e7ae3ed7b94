using static Odin.Charts.Metrics.Catalogues.OdinExporter.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class OdinExporter
{
    public static readonly Histogram CollectionDurationSeconds = new(
        "odin_exporter_collection_duration_seconds", "How long a source took to collect, or a request to be taken in.", [Source])
    {
        Unit = Unit.Seconds,
        Buckets = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30],
    };

    public static readonly Counter CollectionErrors = new(
        "odin_exporter_collection_errors_total", "Collections that failed, by source and why.", [Source, ErrorReason]);

    public static readonly Gauge LastSuccessTimestampSeconds = new(
        "odin_exporter_last_success_timestamp_seconds", "When a source last collected with success.", [Source]) { Unit = Unit.Timestamp };

    public static readonly Counter Observations = new(
        "odin_exporter_observations_total", "Observations that were taken from a source.", [Source]);

    public static readonly Counter ObservationsDropped = new(
        "odin_exporter_observations_dropped_total", "Observations that were not taken, by source and why.", [Source, DropReason]);

    public static readonly Gauge SeriesCount = new(
        "odin_exporter_series", "Series that a metric has now, each histogram counted once.", [MetricName]);

    public static readonly Gauge ConfigLastReloadSuccessful = new(
        "odin_exporter_config_last_reload_successful", "1 when the last load of the configuration worked, 0 when the old one was kept.");

    public static readonly Gauge ConfigLastReloadSuccessTimestampSeconds = new(
        "odin_exporter_config_last_reload_success_timestamp_seconds",
        "When the configuration was last loaded with success.") { Unit = Unit.Timestamp };

    public static readonly Info BuildInfo = new(
        "odin_exporter_build_info", "How the exporter was built.", [BuildVersion, Revision, Runtime]);
}
