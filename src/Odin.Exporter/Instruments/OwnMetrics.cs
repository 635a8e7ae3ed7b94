namespace Odin.Exporter;

/// <summary>What the exporter says of itself: how it was built, how many series it has, what its process uses.</summary>
internal sealed class OwnMetrics(Registry registry)
{
    /// <summary>Brings them up to date, before a scrape.</summary>
    public void Refresh()
    {
        foreach (var family in registry.Families)
            registry.Of(Charts.Metrics.Catalogues.OdinExporter.SeriesCount).Get(family.Metric.Name)?.Set(family.Count);
    }
}
