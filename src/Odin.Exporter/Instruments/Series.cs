namespace Odin.Exporter;

/// <summary>One series: a metric with its label values.</summary>
internal abstract class Series(byte[] key, long created)
{
    const long Retired = long.MinValue;
    const long Held = long.MaxValue;

    long _touched = Environment.TickCount64;

    /// <summary>Its label values, as <see cref="SeriesKey"/> lays them out.</summary>
    public byte[] Key { get; } = key;

    /// <summary>When it began to count, in milliseconds since 1970.</summary>
    public long Created { get; } = created;

    /// <summary>Its labels as the text formats write them, once one of them has.</summary>
    public byte[]? LabelText { get; set; }

    /// <summary>Where it stands among the series of its family.</summary>
    public int Place { get; set; }

    /// <summary>Somebody asks for it: it stays for now. <c>false</c> when it has gone already, and nobody will read what is written
    /// to it.</summary>
    public bool TryTouch()
    {
        var now = Environment.TickCount64;
        var seen = Volatile.Read(ref _touched);
        while (seen != Retired && seen < now)
        {
            var was = Interlocked.CompareExchange(ref _touched, now, seen);
            if (was == seen) return true;
            seen = was;
        }
        return seen != Retired;
    }

    /// <summary>It stays until it is removed, however long nobody asks for it.</summary>
    public void Hold() => Volatile.Write(ref _touched, Held);

    /// <summary>It goes, whoever holds it.</summary>
    public void Retire() => Volatile.Write(ref _touched, Retired);

    /// <summary>It goes, unless somebody has asked for it since.</summary>
    /// <param name="moment">In <see cref="Environment.TickCount64"/>'s milliseconds.</param>
    public bool TryRetire(long moment)
    {
        var seen = Volatile.Read(ref _touched);
        return seen != Retired && seen < moment && Interlocked.CompareExchange(ref _touched, Retired, seen) == seen;
    }
}
