namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class Scrape
{
    public static readonly Gauge Up = new("up", "1 when the last scrape worked, 0 when it did not.");

    public static readonly Gauge ScrapeDurationSeconds = new(
        "scrape_duration_seconds", "How long the scrape took.") { Unit = Unit.Seconds };

    public static readonly Gauge ScrapeSamplesScraped = new(
        "scrape_samples_scraped", "Samples that the target exposed.");

    public static readonly Gauge ScrapeSamplesPostMetricRelabeling = new(
        "scrape_samples_post_metric_relabeling", "Samples that were left after relabelling.");

    public static readonly Gauge ScrapeSeriesAdded = new(
        "scrape_series_added", "Series that were new in the scrape, about.");

    public static readonly Gauge ScrapeTimeoutSeconds = new(
        "scrape_timeout_seconds", "The timeout of the scrape, behind a feature flag.") { Unit = Unit.Seconds };

    public static readonly Gauge ScrapeSampleLimit = new(
        "scrape_sample_limit", "The limit of samples, behind a feature flag.");

    public static readonly Gauge ScrapeBodySizeBytes = new(
        "scrape_body_size_bytes", "The size of the body, behind a feature flag.") { Unit = Unit.Bytes };
}
