using System.Buffers.Text;
using System.Collections.Immutable;

namespace Odin.Exporter;

/// <summary>Makes the labels of a series of the attributes of a point. Those that are no label are left out: their streams add
/// up.</summary>
internal static class OtlpAttributes
{
    // Of a number with all its digits.
    const int LongestNumber = 32;

    /// <summary>Writes the key of the series that a point belongs to.</summary>
    /// <returns>Why it belongs to none.</returns>
    public static Refusal? Write(ref SeriesKey key, ImmutableArray<OtlpLabel> labels, OtlpPoint point, ReadOnlySpan<byte> message)
    {
        Span<Piece> values = stackalloc Piece[labels.Length];
        Span<byte> number = stackalloc byte[LongestNumber];
        Choose(values, labels, point, message, number);
        for (var i = 0; i < labels.Length; i++)
            if (labels[i].AddTo(ref key, Text(values[i].Of(message), number)) is { } refusal) return refusal;
        return null;
    }

    // Where the value lies that each label comes from. An attribute without a text is none.
    static void Choose(
        Span<Piece> values, ImmutableArray<OtlpLabel> labels, OtlpPoint point, ReadOnlySpan<byte> message, Span<byte> number)
    {
        Span<int> ranks = stackalloc int[labels.Length];
        ranks.Fill(int.MaxValue);
        foreach (var attribute in point.Attributes)
        {
            var name = Read(attribute, message, out var value);
            for (var i = 0; i < labels.Length; i++)
            {
                var rank = labels[i].Rank(name);
                if (rank < 0 || rank >= ranks[i] || Text(value.Of(message), number).IsEmpty) continue;
                (ranks[i], values[i]) = (rank, value);
            }
        }
    }

    static ReadOnlySpan<byte> Read(Piece attribute, ReadOnlySpan<byte> message, out Piece value)
    {
        ReadOnlySpan<byte> name = [];
        value = default;
        var reader = new WireReader(attribute.Of(message));
        while (reader.Next(out var number, out var type))
        {
            if (number == 1) name = reader.Slice();
            else if (number == 2 && reader.Slice().Length is var length) value = new(attribute.Start + reader.Position - length, length);
            else reader.Skip(type);
        }
        return name;
    }

    // Of numbers and truth values too; a list or a map is no value of a label.
    static ReadOnlySpan<byte> Text(ReadOnlySpan<byte> value, Span<byte> number)
    {
        var length = 0;
        var reader = new WireReader(value);
        while (reader.Next(out var field, out var type))
        {
            switch (field)
            {
                case 1: return reader.Slice();
                case 2: return reader.Varint() != 0 ? "true"u8 : "false"u8;
                case 3: Utf8Formatter.TryFormat((long)reader.Varint(), number, out length); return number[..length];
                case 4: Utf8Formatter.TryFormat(reader.Double(), number, out length); return number[..length];
                default: reader.Skip(type); break;
            }
        }
        return [];
    }
}
