using Odin.Charts.Grafana;
using Odin.Charts.Metrics;
using Metrics = Odin.Charts.Metrics.Catalogues.OdinExporter;

namespace Odin.Stack;

/// <summary>Panels about the exporter itself.</summary>
internal static class ExporterHealthPanels
{
    public static Row Row { get; } = new("Exporter")
    {
        Panels =
        [
            new TimeSeriesPanel("Observations")
            {
                Description = "Observations that were counted, by source.",
                Targets = [Metrics.Observations.Rate().Sum([Metrics.Labels.Source]).As("{{source}}")],
            },
            new TimeSeriesPanel("Dropped")
            {
                Description = "Observations that were not counted, by source and reason. series_limit: a label has too many values.",
                Targets = [Metrics.ObservationsDropped.Rate().Sum([Metrics.Labels.Source, Metrics.Labels.DropReason]).As("{{source}} {{reason}}")],
            },
            new TimeSeriesPanel("Failed collections")
            {
                Description = "Collections that failed, by source and reason. The exporter goes on trying.",
                Targets = [Metrics.CollectionErrors.Increase().Sum([Metrics.Labels.Source, Metrics.Labels.ErrorReason]).As("{{source}} {{reason}}")],
                Thresholds = new(Color.Green, new Threshold(1, Color.Red)),
            },
            new TimeSeriesPanel("Since the last success")
            {
                Description = "How long ago a source was last collected with success. Sources that are posted to are silent as long as nobody posts.",
                Targets = [Query.Parse("time() - max by (source) (odin_exporter_last_success_timestamp_seconds)").As("{{source}}")],
                Unit = PanelUnit.Seconds,
            },
            new TimeSeriesPanel("Series")
            {
                Description = "Series of each metric. At limits.maxSeries new ones are dropped.",
                Targets = [Query.Parse("sum by (metric) (odin_exporter_series)").As("{{metric}}")],
            },
            new TimeSeriesPanel("Memory")
            {
                Description = "Resident memory. It grows with the series, and stays when they stay.",
                Targets = [Query.Parse("""process_resident_memory_bytes{job="odin-exporter"}""").As("{{instance}}")],
            },
        ],
    };
}
