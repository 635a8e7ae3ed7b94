using System.Buffers;
using System.Text.Json;

namespace Odin.Exporter;

/// <summary>Reads the value of a member.</summary>
internal static class ObservationValue
{
    /// <summary>How long an escape is that stands for one byte.</summary>
    const int LongestEscape = 6;

    // Thirty years: one absurd value would make a sum useless for good.
    const double MostSeconds = 1e9;

    const int TraceIdLength = 32;
    const int SpanIdLength = 16;

    static readonly SearchValues<byte> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF"u8);

    /// <returns>What is wrong with it; <c>null</c>: nothing.</returns>
    public static Flaw? Read(ref Utf8JsonReader json, Span<byte> body, ObservationMember member, ref Observation observation)
    {
        switch (member)
        {
            case ObservationMember.ModelName or ObservationMember.Endpoint:
                var flaw = ReadName(ref json, body, member, out var name);
                observation.Name = name;
                return flaw;
            case ObservationMember.Method:
                flaw = ReadName(ref json, body, member, out var method);
                observation.Method = method;
                return flaw;
            case ObservationMember.Status:
                return ReadStatus(ref json, ref observation);
            case ObservationMember.TraceId:
                flaw = ReadId(ref json, body, member, TraceIdLength, out var trace);
                observation.TraceId = trace;
                return flaw;
            case ObservationMember.SpanId:
                flaw = ReadId(ref json, body, member, SpanIdLength, out var span);
                observation.SpanId = span;
                return flaw;
            default:
                return ReadNumber(ref json, member, ref observation);
        }
    }

    static Flaw? ReadStatus(ref Utf8JsonReader json, ref Observation observation)
    {
        if (json.TokenType != JsonTokenType.Number || !json.TryGetInt32(out var status) || status is < 100 or > 599)
            return Flaw.Invalid("should be a number from 100 to 599", ObservationMember.Status);
        observation.Status = status;
        return null;
    }

    static Flaw? ReadNumber(ref Utf8JsonReader json, ObservationMember member, ref Observation observation)
    {
        var isRatio = member == ObservationMember.Value;
        if (json.TokenType != JsonTokenType.Number || !json.TryGetDouble(out var number) || !(number >= 0 && number <= (isRatio ? 1 : MostSeconds)))
            return Flaw.Invalid(isRatio ? "should be a number from 0 to 1" : "should be a number from 0 to 1e9", member);
        observation.Value = number;
        return null;
    }

    static Flaw? ReadName(ref Utf8JsonReader json, Span<byte> body, ObservationMember member, out BodyText name)
    {
        name = default;
        if (json.TokenType != JsonTokenType.String) return Flaw.Invalid("should be a text", member);
        var text = BodyText.Of(json);
        if (text.Length > LongestEscape * SeriesKey.MaxValueLength) return TooLong(member);
        name = json.ValueIsEscaped ? Unescape(ref json, body, text) : text;
        return name.Length == 0 ? Flaw.Invalid("is empty", member)
            : name.Length > SeriesKey.MaxValueLength ? TooLong(member)
            : null;
    }

    // A text never gets longer, and the reader has it behind it, so that the place where it lay is free.
    static BodyText Unescape(ref Utf8JsonReader json, Span<byte> body, BodyText text)
    {
        Span<byte> unescaped = stackalloc byte[LongestEscape * SeriesKey.MaxValueLength];
        try
        {
            var length = json.CopyString(unescaped);
            unescaped[..length].CopyTo(body[text.Start..]);
            return text with { Length = length };
        }
        catch (InvalidOperationException)
        {
            throw new JsonException($"an escape that stands for no character, at byte {text.Start + 1}");
        }
    }

    // Programs that are not traced often send zeros.
    static Flaw? ReadId(ref Utf8JsonReader json, Span<byte> body, ObservationMember member, int length, out BodyText id)
    {
        id = default;
        if (json.TokenType != JsonTokenType.String || json.ValueSpan.Length != length || json.ValueSpan.ContainsAnyExcept(Hexadecimal))
            return Flaw.Invalid(length == TraceIdLength ? "should be 32 hexadecimal digits" : "should be 16 hexadecimal digits", member);
        if (!json.ValueSpan.ContainsAnyExcept((byte)'0')) return null;
        id = BodyText.Of(json);
        foreach (ref var digit in id.In(body)) digit |= 0x20;
        return null;
    }

    static Flaw TooLong(ObservationMember member) => new(DropReason.LabelLength, "is longer than 256 bytes", member);
}
