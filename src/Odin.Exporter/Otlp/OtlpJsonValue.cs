using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;

namespace Odin.Exporter;

/// <summary>Turns a value of OTLP's JSON into protobuf: numbers may be written as texts, identifiers are hexadecimal.</summary>
internal static class OtlpJsonValue
{
    const string TemporalityPrefix = "AGGREGATION_TEMPORALITY_";

    /// <summary>Writes a value, without its tag and length.</summary>
    /// <exception cref="JsonException">It is not of the field's type.</exception>
    public static void Write(ref Utf8JsonReader reader, OtlpField field, WireWriter wire)
    {
        switch (field.Type)
        {
            // Nobody looks into bytes: they only tell streams apart, and their text does that as well.
            case OtlpType.Text or OtlpType.Bytes: Text(ref reader, field, wire); break;
            case OtlpType.Id: Id(ref reader, field, wire); break;
            case OtlpType.Bool: wire.Varint(Bool(ref reader, field) ? 1u : 0u); break;
            case OtlpType.Temporality: wire.Varint(Temporality(ref reader, field)); break;
            case OtlpType.Int: wire.Varint((ulong)Int(ref reader, field)); break;
            case OtlpType.UInt: wire.Varint(UInt(ref reader, field)); break;
            case OtlpType.SInt: wire.SInt(Int(ref reader, field)); break;
            case OtlpType.Fixed: wire.Fixed64(UInt(ref reader, field)); break;
            case OtlpType.SFixed: wire.Fixed64((ulong)Int(ref reader, field)); break;
            default: wire.Fixed64(BitConverter.DoubleToUInt64Bits(Double(ref reader, field))); break;
        }
    }

    static void Text(ref Utf8JsonReader reader, OtlpField field, WireWriter wire)
    {
        if (reader.TokenType != JsonTokenType.String) throw OtlpJson.Wrong(ref reader, $"a text, {field.Name},");
        try
        {
            wire.Advance(reader.CopyString(wire.Room(reader.ValueSpan.Length)));
        }
        catch (InvalidOperationException)
        {
            throw new JsonException(OtlpJson.NoText(ref reader, field.Name));
        }
    }

    static void Id(ref Utf8JsonReader reader, OtlpField field, WireWriter wire)
    {
        if (reader.TokenType != JsonTokenType.String) throw OtlpJson.Wrong(ref reader, $"a text, {field.Name},");
        var digits = reader.ValueSpan;
        var status = Convert.FromHexString(digits, wire.Room(digits.Length), out _, out var written);
        if (status != System.Buffers.OperationStatus.Done) throw OtlpJson.Wrong(ref reader, $"hexadecimal digits, {field.Name},");
        wire.Advance(written);
    }

    static bool Bool(ref Utf8JsonReader reader, OtlpField field) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw OtlpJson.Wrong(ref reader, $"true or false, {field.Name},"),
    };

    static ulong Temporality(ref Utf8JsonReader reader, OtlpField field)
    {
        // Names are against the specification, and some senders write them all the same.
        var isText = reader.TokenType == JsonTokenType.String;
        if (isText && reader.ValueTextEquals(TemporalityPrefix + "DELTA")) return OtlpMetric.Delta;
        if (isText && reader.ValueTextEquals(TemporalityPrefix + "CUMULATIVE")) return OtlpMetric.Cumulative;
        return UInt(ref reader, field);
    }

    static long Int(ref Utf8JsonReader reader, OtlpField field) =>
        Number(ref reader) is var text && Utf8Parser.TryParse(text, out long value, out var length) && length == text.Length
            ? value : throw OtlpJson.Wrong(ref reader, $"a whole number, {field.Name},");

    static ulong UInt(ref Utf8JsonReader reader, OtlpField field) =>
        Number(ref reader) is var text && Utf8Parser.TryParse(text, out ulong value, out var length) && length == text.Length
            ? value : throw OtlpJson.Wrong(ref reader, $"a whole number that is not negative, {field.Name},");

    static double Double(ref Utf8JsonReader reader, OtlpField field)
    {
        var text = Number(ref reader);
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value : throw OtlpJson.Wrong(ref reader, $"a number, {field.Name},");
    }

    static ReadOnlySpan<byte> Number(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.Number or JsonTokenType.String ? reader.ValueSpan : default;
}
