namespace Odin.Exporter;

/// <summary>The series of a family in the order in which they were made. Whoever changes it has the family's lock; whoever reads it
/// takes a view and needs none, because a place that was used is never used again for another series.</summary>
internal sealed class SeriesList
{
    const int FewestPlaces = 16;

    Series?[] _places = [];
    int _used;
    int _count;

    /// <summary>How many there are.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>All of this moment; a place whose series goes becomes empty.</summary>
    public ArraySegment<Series?> View => new(_places, 0, _used);

    public void Add(Series series)
    {
        if (_used == _places.Length) Pack();
        series.Place = _used;
        _places[_used++] = series;
        Volatile.Write(ref _count, _count + 1);
    }

    public void Remove(Series series)
    {
        _places[series.Place] = null;
        Volatile.Write(ref _count, _count - 1);
    }

    // Into an array of its own: views of the old one stay as they are.
    void Pack()
    {
        var packed = new Series?[Math.Max(FewestPlaces, 2 * _count)];
        var used = 0;
        foreach (var series in View)
        {
            if (series is null) continue;
            series.Place = used;
            packed[used++] = series;
        }
        (_places, _used) = (packed, used);
    }
}
