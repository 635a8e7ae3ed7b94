namespace Odin.Exporter;

/// <summary>A series that goes up and down.</summary>
internal sealed class GaugeSeries(byte[] key, long created) : Series(key, created)
{
    double _value;

    public double Value => Volatile.Read(ref _value);

    public void Set(double value) => Volatile.Write(ref _value, value);
}
