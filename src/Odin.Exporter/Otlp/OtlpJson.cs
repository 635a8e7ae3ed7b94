using System.Globalization;
using System.Text.Json;

namespace Odin.Exporter;

/// <summary>Turns a request in OTLP's JSON into the same request in protobuf, so that only one of the two has a meaning.</summary>
internal static class OtlpJson
{
    static readonly JsonReaderOptions Options = new() { MaxDepth = 64 };

    /// <summary>Writes a request as protobuf.</summary>
    /// <exception cref="JsonException">It is no JSON, or not OTLP's.</exception>
    public static void Transcode(ReadOnlySpan<byte> json, WireWriter wire)
    {
        var reader = new Utf8JsonReader(json, Options);
        try
        {
            reader.Read();
            Message(ref reader, OtlpMessages.Request, wire);
            if (reader.Read()) throw Wrong(ref reader, "the end");
        }

        // Names, of properties and of temporalities, are only unescaped when they are compared.
        catch (InvalidOperationException)
        {
            throw new JsonException(NoText(ref reader, "a name"));
        }
    }

    static void Message(ref Utf8JsonReader reader, OtlpMessage message, WireWriter wire)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw Wrong(ref reader, $"an object, {message.Name}");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var field = message.Named(ref reader);
            reader.Read();
            if (field is null) reader.Skip();
            else if (reader.TokenType != JsonTokenType.Null) Field(ref reader, field, wire);
        }
    }

    static void Field(ref Utf8JsonReader reader, OtlpField field, WireWriter wire)
    {
        if (field.IsPacked) Packed(ref reader, field, wire);
        else if (field.IsRepeated) Repeated(ref reader, field, wire);
        else Single(ref reader, field, wire);
    }

    static void Packed(ref Utf8JsonReader reader, OtlpField field, WireWriter wire)
    {
        wire.Tag(field.Number, WireType.Length);
        var start = wire.Length;
        Begin(ref reader, field);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) OtlpJsonValue.Write(ref reader, field, wire);
        wire.Close(start);
    }

    static void Repeated(ref Utf8JsonReader reader, OtlpField field, WireWriter wire)
    {
        Begin(ref reader, field);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) Single(ref reader, field, wire);
    }

    static void Single(ref Utf8JsonReader reader, OtlpField field, WireWriter wire)
    {
        wire.Tag(field.Number, field.WireType);
        var start = wire.Length;
        if (field.Type == OtlpType.Message) Message(ref reader, field.Message!, wire);
        else OtlpJsonValue.Write(ref reader, field, wire);
        if (field.WireType == WireType.Length) wire.Close(start);
    }

    static void Begin(ref Utf8JsonReader reader, OtlpField field)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw Wrong(ref reader, $"an array, {field.Name}");
    }

    /// <summary>Says where there is half a character.</summary>
    public static string NoText(ref Utf8JsonReader reader, string what) =>
        $"{what} is no Unicode text, at byte {reader.TokenStartIndex.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Says where something else should be.</summary>
    public static JsonException Wrong(ref Utf8JsonReader reader, string expected)
    {
        var at = reader.TokenStartIndex.ToString(CultureInfo.InvariantCulture);
        return new($"{expected} should be at byte {at}, where {reader.TokenType} is");
    }
}
