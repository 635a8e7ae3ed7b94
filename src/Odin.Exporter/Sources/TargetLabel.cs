using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>A label of a metric of the catalogue, to which others' values are brought.</summary>
internal sealed class TargetLabel(Label label)
{
    readonly ListedValues _values = new(label);

    /// <summary>Whether the label may have this value.</summary>
    public bool Accepts(ReadOnlySpan<byte> value) => value.Length is > 0 and <= SeriesKey.MaxValueLength && !_values.Find(value).IsEmpty;

    /// <summary>Adds a value to a key; otherwise says why not.</summary>
    public DropReason? Add(ReadOnlySpan<byte> value, ref SeriesKey key)
    {
        if (value.IsEmpty) return DropReason.Invalid;
        var known = _values.FindOrOther(value);
        if (known.IsEmpty) return DropReason.Invalid;
        return key.TryAdd(known) ? null : DropReason.LabelLength;
    }
}
