using System.Text;
using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>A label of a metric of the catalogue, to which others' values are brought.</summary>
internal sealed class TargetLabel(Label label)
{
    readonly byte[][]? _values = label.Values?.Select(Encoding.UTF8.GetBytes).ToArray();
    readonly byte[]? _other = label.Values?.Contains(Other) == true ? Encoding.UTF8.GetBytes(Other) : null;

    /// <summary>Stands for all values that are not listed, where a label has it.</summary>
    const string Other = "_OTHER";

    /// <summary>Whether the label may have this very value.</summary>
    public bool Accepts(ReadOnlySpan<byte> value) => value.Length is > 0 and <= SeriesKey.MaxValueLength && IsListed(value);

    /// <summary>Adds a value to a key; otherwise says why not.</summary>
    public DropReason? Add(ReadOnlySpan<byte> value, ref SeriesKey key)
    {
        if (value.IsEmpty) return DropReason.Invalid;
        if (!IsListed(value))
        {
            if (_other is null) return DropReason.Invalid;
            value = _other;
        }
        return key.TryAdd(value) ? null : DropReason.LabelLength;
    }

    bool IsListed(ReadOnlySpan<byte> value)
    {
        if (_values is null) return true;
        foreach (var listed in _values)
            if (value.SequenceEqual(listed)) return true;
        return false;
    }
}
