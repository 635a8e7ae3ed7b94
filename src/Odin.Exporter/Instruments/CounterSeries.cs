namespace Odin.Exporter;

/// <summary>A series that only grows.</summary>
internal sealed class CounterSeries(byte[] key, long created) : Series(key, created)
{
    readonly Lock _lock = new();
    double _value;

    /// <summary>The last observation that belongs to a trace.</summary>
    public Exemplar? Exemplar { get; private set; }

    public double Value
    {
        get { lock (_lock) return _value; }
    }

    /// <summary>Adds an amount; it is not negative and finite.</summary>
    public void Add(double amount, Exemplar? exemplar = null)
    {
        lock (_lock)
        {
            _value += amount;
            Exemplar = exemplar ?? Exemplar;
        }
    }
}
