namespace Odin.Exporter;

/// <summary>What is known of one address of a model server.</summary>
internal sealed class Replica
{
    readonly SeenSeries _seen = new();
    Scrape? _last;
    int _failures;

    /// <summary>Takes what it gained since it was last scraped.</summary>
    /// <returns>How many observations.</returns>
    public long Take(Scrape scrape)
    {
        var before = _last;
        (_last, _failures) = (scrape, 0);
        return scrape.TakeSince(before, _seen);
    }

    public void Fail() => _failures++;

    /// <summary>The series of a mapping onto a gauge, as long as they are not too old.</summary>
    public IEnumerable<SourceSeries> Gauges(int mapping) => _failures < PolledSource.MaxFailures && _last is { } last ? last.Of(mapping) : [];
}
