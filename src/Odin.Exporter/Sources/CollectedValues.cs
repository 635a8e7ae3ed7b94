using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>What one collection says about a metric. Values of the same series add up; of a ratio, their mean is taken.</summary>
internal sealed class CollectedValues(bool isRatio)
{
    readonly Dictionary<byte[], (double Sum, int Count)> _values = new(SeriesKeyComparer.Instance);

    public CollectedValues(Metric metric) : this(metric.Unit == Unit.Ratio)
    {
    }

    public void Add(byte[] key, double value)
    {
        var (sum, count) = _values.GetValueOrDefault(key);
        _values[key] = (sum + value, count + 1);
    }

    /// <summary>The sums, and of how many values each is.</summary>
    public IEnumerable<(byte[] Key, double Sum, int Count)> Sums => _values.Select(v => (v.Key, v.Value.Sum, v.Value.Count));

    public IReadOnlyCollection<KeyValuePair<byte[], double>> Values =>
        [.. _values.Select(v => KeyValuePair.Create(v.Key, isRatio ? v.Value.Sum / v.Value.Count : v.Value.Sum))];
}
