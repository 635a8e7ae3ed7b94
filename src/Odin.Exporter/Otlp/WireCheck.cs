using System.Text.Unicode;

namespace Odin.Exporter;

/// <summary>Looks through a whole request before anything of it is taken.</summary>
internal static class WireCheck
{
    /// <summary>How deep messages may lie in each other: metrics need eight, the rest is for attributes that are lists.</summary>
    const int MaxDepth = 48;

    /// <summary>How many points a request has.</summary>
    /// <param name="request">As it came.</param>
    /// <param name="problem">Why it cannot be read; <c>null</c> when it can.</param>
    public static long Points(ReadOnlySpan<byte> request, out string? problem)
    {
        var reader = new WireReader(request);
        var points = 0L;
        Message(ref reader, OtlpMessages.Request, 0, ref points);
        problem = reader.Problem is { } p ? $"{p}, at byte {reader.Position}" : null;
        return points;
    }

    static void Message(ref WireReader reader, OtlpMessage message, int depth, ref long points)
    {
        if (depth > MaxDepth) reader.Fail("messages lie too deep in each other");
        if (message.IsPoint) points++;
        var seen = 0;
        while (reader.Next(out var number, out var type))
        {
            if (message[number] is not { } field) reader.Skip(type);
            else if (field.Type == OtlpType.Message) Nested(ref reader, message, field, type, depth, ref points, ref seen);
            else Value(ref reader, message, field, type);
        }
    }

    static void Nested(ref WireReader reader, OtlpMessage message, OtlpField field, WireType type, int depth, ref long points, ref int seen)
    {
        if (type != WireType.Length) reader.Fail(Mistyped(message, field, type));
        if (!field.IsRepeated && (seen & (1 << field.Number)) != 0) reader.Fail($"{message.Name} has {field.Name} twice");
        seen |= 1 << field.Number;
        var outer = reader.Enter();
        Message(ref reader, field.Message!, depth + 1, ref points);
        reader.Leave(outer);
    }

    static void Value(ref WireReader reader, OtlpMessage message, OtlpField field, WireType type)
    {
        if (type == field.WireType) Single(ref reader, field);
        else if (type == WireType.Length && field.IsPacked) Packed(ref reader, field);
        else reader.Fail(Mistyped(message, field, type));
    }

    static void Single(ref WireReader reader, OtlpField field)
    {
        if (field.Type != OtlpType.Text) reader.Skip(field.WireType);
        else if (!Utf8.IsValid(reader.Slice())) reader.Fail($"{field.Name} is no UTF-8");
    }

    static void Packed(ref WireReader reader, OtlpField field)
    {
        var outer = reader.Enter();
        while (!reader.IsAtEnd) reader.Skip(field.WireType);
        reader.Leave(outer);
    }

    static string Mistyped(OtlpMessage message, OtlpField field, WireType type) =>
        $"{field.Name} of {message.Name} has type {(int)type} instead of {(int)field.WireType}";
}
