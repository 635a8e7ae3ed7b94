namespace Odin.Exporter;

/// <summary>Writes a metric with its series in one format. It keeps what is the same at each scrape.</summary>
internal abstract class FamilyWriter(Family family)
{
    // What is longer than this is sent, so that a scrape takes little memory however much there is.
    const int Part = 48 * 1024;

    public Family Family { get; } = family;

    /// <summary>Writes what comes before the series of a part.</summary>
    /// <returns>What <see cref="End"/> wants to know.</returns>
    protected abstract int Begin(ScrapeBuffer buffer, bool isFirst);

    /// <summary>Writes what comes after them.</summary>
    protected abstract void End(ScrapeBuffer buffer, int begun);

    protected abstract void Write(CounterSeries series, ScrapeBuffer buffer);

    protected abstract void Write(GaugeSeries series, ScrapeBuffer buffer);

    protected abstract void Write(HistogramSeries series, HistogramSnapshot snapshot, ScrapeBuffer buffer);

    public static bool IsDue(ScrapeBuffer buffer) => buffer.Length >= Part;

    /// <summary>Writes series, one at least, until it is time to send them.</summary>
    /// <returns>Where to go on.</returns>
    public int WritePart(ArraySegment<Series?> view, int next, ScrapeBuffer buffer, HistogramSnapshot snapshot)
    {
        var begun = Begin(buffer, isFirst: next == 0);
        if (view.Count > 0)
        {
            do Write(view[next++], buffer, snapshot);
            while (next < view.Count && !IsDue(buffer));
        }
        End(buffer, begun);
        return next;
    }

    void Write(Series? series, ScrapeBuffer buffer, HistogramSnapshot snapshot)
    {
        switch (series)
        {
            case CounterSeries counter:
                Write(counter, buffer);
                break;
            case GaugeSeries gauge:
                Write(gauge, buffer);
                break;
            case HistogramSeries histogram:
                histogram.Read(snapshot);
                Write(histogram, snapshot, buffer);
                break;
        }
    }
}
