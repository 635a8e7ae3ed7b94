namespace Odin.Exporter;

/// <summary>The series of a gauge that one source sets: those that it no longer names go away, and all of them with it.</summary>
internal sealed class OwnedGauges(Family<GaugeSeries> family) : IDisposable
{
    HashSet<byte[]> _keys = new(SeriesKeyComparer.Instance);

    /// <summary>Sets these series, and removes the others that were set before.</summary>
    /// <returns>How many did not fit any more.</returns>
    public int Replace(IReadOnlyCollection<KeyValuePair<byte[], double>> values)
    {
        var now = new HashSet<byte[]>(SeriesKeyComparer.Instance);
        var refused = 0;
        foreach (var key in _keys.Except(values.Select(v => v.Key), SeriesKeyComparer.Instance).ToList()) family.Remove(key);
        foreach (var (key, value) in values)
        {
            if (family.Get(key) is not { } series)
            {
                refused++;
                continue;
            }
            series.Hold(); // What has not changed for days is still so.
            series.Set(value);
            now.Add(key);
        }
        _keys = now;
        return refused;
    }

    public void Dispose()
    {
        foreach (var key in _keys) family.Remove(key);
        _keys.Clear();
    }
}
