namespace Odin.Exporter;

/// <summary>Writes a metric with its series in one format. It keeps what is the same at each scrape.</summary>
internal abstract class FamilyWriter(Family family)
{
    // What is longer than this is sent.
    const int Piece = 48 * 1024;

    public Family Family { get; } = family;

    /// <summary>Whether a part of it may be sent before all of it is written.</summary>
    protected abstract bool ComesInPieces { get; }

    /// <summary>Writes what comes before the series.</summary>
    /// <returns>What <see cref="End"/> wants to know.</returns>
    public abstract int Begin(ScrapeBuffer buffer);

    /// <summary>Writes what comes after them.</summary>
    public abstract void End(ScrapeBuffer buffer, int begun);

    protected abstract void Write(CounterSeries series, ScrapeBuffer buffer);

    protected abstract void Write(GaugeSeries series, ScrapeBuffer buffer);

    protected abstract void Write(HistogramSeries series, HistogramSnapshot snapshot, ScrapeBuffer buffer);

    public static bool IsDue(ScrapeBuffer buffer) => buffer.Length >= Piece;

    /// <summary>Writes series until it is time to send them.</summary>
    /// <returns>Where to go on.</returns>
    public int Write(ArraySegment<Series?> view, int next, ScrapeBuffer buffer, HistogramSnapshot snapshot)
    {
        while (next < view.Count && !(ComesInPieces && IsDue(buffer))) Write(view[next++], buffer, snapshot);
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
