namespace Odin.Exporter;

/// <summary>A series that only grows.</summary>
internal sealed class CounterSeries(byte[] key, long created) : Series(key, created)
{
    double _value;
    Exemplar? _exemplar;

    /// <summary>The last observation that belongs to a trace.</summary>
    public Exemplar? Exemplar => Volatile.Read(ref _exemplar);

    public double Value => Volatile.Read(ref _value);

    /// <summary>Adds an amount.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative or not finite.</exception>
    public void Add(double amount, Exemplar? exemplar = null)
    {
        if (!(amount >= 0 && double.IsFinite(amount))) throw new ArgumentOutOfRangeException(nameof(amount), amount, "A counter only grows");
        var seen = Value;
        while (Interlocked.CompareExchange(ref _value, seen + amount, seen) is var was && was != seen) seen = was;
        if (exemplar is not null) Volatile.Write(ref _exemplar, exemplar);
    }
}
