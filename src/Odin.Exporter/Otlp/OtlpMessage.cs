using System.Text.Json;

namespace Odin.Exporter;

/// <summary>A message of OTLP, as far as the exporter reads it: what is not here is skipped.</summary>
/// <param name="name">As the protocol calls it: <c>NumberDataPoint</c>.</param>
internal sealed class OtlpMessage(string name)
{
    /// <summary>The largest number of a field that is read, and a bit more.</summary>
    const int Numbers = 16;

    readonly OtlpField?[] _byNumber = new OtlpField?[Numbers];

    public string Name { get; } = name;

    /// <summary>Whether it is what requests are counted in.</summary>
    public bool IsPoint { get; init; }

    public OtlpField? this[int number] => (uint)number < Numbers ? _byNumber[number] : null;

    /// <summary>The field that a property of JSON names.</summary>
    public OtlpField? Named(ref Utf8JsonReader property)
    {
        foreach (var field in _byNumber)
            if (field is not null && property.ValueTextEquals(field.JsonName)) return field;
        return null;
    }

    /// <summary>Says what it has, after all messages are there.</summary>
    public void Has(params OtlpField[] fields)
    {
        foreach (var field in fields) _byNumber[field.Number] = field;
    }
}
