using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;
using Odin.Charts.Prometheus;
using Metrics = Odin.Charts.Metrics.Catalogues.OdinExporter;
using Scraped = Odin.Charts.Metrics.Catalogues.Scrape;

namespace Odin.Stack;

/// <summary>What is asked of the exporter itself.</summary>
internal static class ExporterRules
{
    const string Owner = "odin";

    public static readonly Declarations Declarations = new(Metrics.All, Scraped.All);

    static readonly Slo Availability = new("odin-exporter-scrapes", 99.5m, Indicator.Availability(Query.Parse("up{job=\"odin-exporter\"}")))
    {
        Service = "odin-exporter",
        Owner = Owner,
        Description = "The exporter answers when it is scraped. What it counts in between is there with the next scrape.",
        Runbook = Runbooks.Of("OdinExporterScrapesBudgetBurn"),
    };

    static readonly AlertRule Absent = new("OdinExporterAbsent", Query.Parse("absent(odin_exporter_build_info)"))
    {
        Severity = AlertSeverity.Critical,
        Owner = Owner,
        Summary = "No exporter is scraped.",
        Description = "There are no metrics of GPU jobs, of models and of the API, and no alert about them can fire.",
        Runbook = Runbooks.Of("OdinExporterAbsent"),
        For = TimeSpan.FromMinutes(10),
    };

    static readonly AlertRule ReloadFailed = new("OdinExporterReloadFailed", Query.Parse("odin_exporter_config_last_reload_successful == 0"))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "The exporter goes on with its old configuration.",
        Description = "{{ $labels.instance }} could not load the configuration that it was given, and kept the one before.",
        Runbook = Runbooks.Of("OdinExporterReloadFailed"),
        For = TimeSpan.FromMinutes(5),
    };

    // A bad request is the fault of who posted it: it is among the dropped observations. Sources may be asked as seldom as once
    // a day: those have failed when there was no success since an error of the last hour.
    static readonly AlertRule CollectionFailing = new("OdinExporterCollectionFailing", Query.Parse(
        """
        sum by (source, reason) (rate(odin_exporter_collection_errors_total{source!~"observations|otlp"}[10m])) > 0
          or sum by (source, reason) (rate(odin_exporter_collection_errors_total{source!~"observations|otlp"}[1h])) > 0
            unless on (source) time() - max by (source) (odin_exporter_last_success_timestamp_seconds) <= 3600
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "A source of the exporter fails.",
        Description = "Collecting from {{ $labels.source }} fails: {{ $labels.reason }}. Its metrics stand still or are gone.",
        Runbook = Runbooks.Of("OdinExporterCollectionFailing"),
        For = TimeSpan.FromMinutes(15),
    };

    static readonly AlertRule Dropped = new("OdinExporterObservationsDropped", Query.Parse(
        """
        sum by (source, reason) (rate(odin_exporter_observations_dropped_total{reason!="series_limit"}[10m]))
          / on (source) group_left ()
          (
            sum by (source) (rate(odin_exporter_observations_total[10m])) + sum by (source) (rate(odin_exporter_observations_dropped_total[10m]))
            or sum by (source) (rate(odin_exporter_observations_dropped_total[10m]))
          ) > 0.01
        """))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "The exporter drops observations.",
        Description = "{{ $value | humanizePercentage }} of what {{ $labels.source }} gives is not counted: {{ $labels.reason }}.",
        Runbook = Runbooks.Of("OdinExporterObservationsDropped"),
        For = TimeSpan.FromMinutes(15),
    };

    static readonly AlertRule SeriesLimit = new("OdinExporterSeriesLimit", Query.Parse(
        """sum by (source) (rate(odin_exporter_observations_dropped_total{reason="series_limit"}[10m])) > 0"""))
    {
        Severity = AlertSeverity.Warning,
        Owner = Owner,
        Summary = "A metric of the exporter has all the series that it may have.",
        Description = "Observations of {{ $labels.source }} that need a new series are dropped. A label has more values than it should, or limits.maxSeries is too low.",
        Runbook = Runbooks.Of("OdinExporterSeriesLimit"),
        For = TimeSpan.FromMinutes(5),
    };

    public static RuleFile File { get; } = new("odin-exporter")
    {
        Groups = [new("odin-exporter", [Absent, ReloadFailed, CollectionFailing, Dropped, SeriesLimit])],
        Slos = [Availability],
    };
}
