using System.Collections.Immutable;

namespace Odin.Charts.Metrics;

/// <summary>The series that Prometheus itself makes: of every target that it scrapes, and of every alert.</summary>
internal static class TargetSeries
{
    static readonly (string Name, QueryUnit Unit)[] OfTargets =
    [
        ("up", QueryUnit.Number), (
            "scrape_duration_seconds", new(Unit.Seconds)), ("scrape_samples_scraped", QueryUnit.Number),
        ("scrape_samples_post_metric_relabeling", QueryUnit.Number), ("scrape_series_added", QueryUnit.Number),
        ("scrape_timeout_seconds", new(Unit.Seconds)), ("scrape_sample_limit", QueryUnit.Number),
        ("scrape_body_size_bytes", new(Unit.Bytes)),
    ];

    static readonly Label AlertName = new("alertname");

    /// <summary>All of them.</summary>
    /// <param name="catalogues">Whose targets are scraped.</param>
    public static IEnumerable<Series> Of(ImmutableArray<Catalogue> catalogues)
    {
        var labels = Labels(catalogues);
        foreach (var (name, unit) in OfTargets)
            yield return new(name, SeriesKind.Gauge, labels, null) { Unit = unit };
        yield return new(
            "ALERTS", SeriesKind.Gauge, [AlertName, new Label("alertstate") { Values = ["firing", "pending"] }], null)
        {
            HasOtherLabels = true,
            Unit = QueryUnit.Number,
        };
        yield return new("ALERTS_FOR_STATE", SeriesKind.Gauge, [AlertName], null)
        {
            HasOtherLabels = true,
            Unit = new(Unit.Timestamp),
        };
    }

    // job and instance for certain; the others as long as the targets of all catalogues have them.
    static ImmutableArray<Label> Labels(ImmutableArray<Catalogue> catalogues)
    {
        var all = catalogues.SelectMany(c => c.TargetLabels).Select(l => l.Name).Distinct(StringComparer.Ordinal);
        return
        [
            new("job"), new("instance"),
            .. all.Where(l => l is not ("job" or "instance"))
                .Select(l => new Label(l) { IsOptional = !catalogues.All(c => HasAlways(c, l)) }),
        ];
    }

    static bool HasAlways(Catalogue catalogue, string label) =>
        catalogue.TargetLabels.Any(t => t.Name == label && !t.IsOptional);
}
