using System.Text;
using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>The values that a label of the catalogue may have, in whatever case others write them.</summary>
internal sealed class ListedValues(Label label)
{
    /// <summary>Stands for all values that are not listed, where a label lists it.</summary>
    public const string Other = "_OTHER";

    readonly byte[][]? _values = label.Values?.Select(Encoding.UTF8.GetBytes).ToArray();
    readonly byte[] _other = label.Values?.Contains(Other) == true ? Encoding.UTF8.GetBytes(Other) : [];

    /// <summary>The value as the catalogue writes it; empty when it is not listed.</summary>
    public ReadOnlySpan<byte> Find(ReadOnlySpan<byte> value)
    {
        if (_values is null) return value;
        foreach (var listed in _values)
            if (Ascii.EqualsIgnoreCase(value, listed)) return listed;
        return [];
    }

    /// <summary>The value as the catalogue writes it, or what stands for those that are not listed; empty when nothing does.</summary>
    public ReadOnlySpan<byte> FindOrOther(ReadOnlySpan<byte> value) => Find(value) is { IsEmpty: false } found ? found : _other;
}
