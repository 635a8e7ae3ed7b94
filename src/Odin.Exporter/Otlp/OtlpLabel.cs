using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>A label of the catalogue, and the attributes that it may come from.</summary>
/// <param name="label">The label.</param>
/// <param name="others">Attributes of OpenTelemetry's conventions, translated; the first that is there counts.</param>
internal sealed class OtlpLabel(Label label, params ImmutableArray<string> others)
{
    readonly ImmutableArray<byte[]> _attributes = [Encoding.UTF8.GetBytes(label.Name), .. others.Select(Encoding.UTF8.GetBytes)];
    readonly ListedValues _values = new(label);
    readonly Refusal _missing = Refusal.Invalid($"is without the attribute {string.Join(" or ", [label.Name, .. others])}");
    readonly Refusal _unknown = Refusal.Invalid(
        $"has a {label.Name} that is none of {(label.Values is { } known ? string.Join(", ", known) : "100 to 599")}");
    readonly Refusal _long = new(DropReason.LabelLength, $"has a {label.Name} longer than {SeriesKey.MaxValueLength} bytes");

    /// <summary>What it is without an attribute; <c>null</c>: then the point is not taken.</summary>
    public string? Otherwise { get; init; }

    /// <summary>Whether it is a status of HTTP.</summary>
    public bool IsStatus { get; init; }

    /// <summary>The same label, of metrics that may be without the attribute.</summary>
    public OtlpLabel Or(string otherwise) => new(label, others) { Otherwise = otherwise, IsStatus = IsStatus };

    /// <summary>How far in front an attribute stands among those that the label may come from; -1 when it is none of them.</summary>
    public int Rank(ReadOnlySpan<byte> attribute)
    {
        for (var i = 0; i < _attributes.Length; i++)
            if (OtlpName.IsSame(attribute, _attributes[i])) return i;
        return -1;
    }

    /// <summary>Adds the label's value to the key of a series.</summary>
    /// <param name="key">Gets it.</param>
    /// <param name="value">The text of the attribute; empty for none.</param>
    /// <returns>Why it cannot be.</returns>
    public Refusal? AddTo(ref SeriesKey key, scoped ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty) return Otherwise is { } otherwise ? Add(ref key, otherwise) : _missing;
        var known = Known(value);
        if (known.IsEmpty) return _unknown;
        return key.TryAdd(known) ? null : _long;
    }

    static Refusal? Add(ref SeriesKey key, string value)
    {
        key.TryAdd(value);
        return null;
    }

    ReadOnlySpan<byte> Known(ReadOnlySpan<byte> value) => IsStatus && !IsStatusOfHttp(value) ? [] : _values.FindOrOther(value);

    static bool IsStatusOfHttp(ReadOnlySpan<byte> value) =>
        value.Length == 3 && Utf8Parser.TryParse(value, out ushort status, out var length) && length == 3 && status is >= 100 and <= 599;
}
