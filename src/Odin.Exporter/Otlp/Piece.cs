namespace Odin.Exporter;

/// <summary>Where a message lies within another.</summary>
internal readonly record struct Piece(int Start, int Length)
{
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> message) => message.Slice(Start, Length);

    /// <summary>Notes where the next message lies, as long as there is room, and counts it in any case.</summary>
    public static void Add(ref WireReader reader, Span<Piece> pieces, ref int count)
    {
        var length = reader.Slice().Length;
        if (count < pieces.Length) pieces[count] = new(reader.Position - length, length);
        count++;
    }

    /// <summary>Puts messages into an order that depends on them alone: attributes are a set.</summary>
    public static void Sort(Span<Piece> pieces, ReadOnlySpan<byte> message)
    {
        for (var i = 1; i < pieces.Length; i++)
        {
            var piece = pieces[i];
            var at = i;
            for (; at > 0 && pieces[at - 1].Of(message).SequenceCompareTo(piece.Of(message)) > 0; at--) pieces[at] = pieces[at - 1];
            pieces[at] = piece;
        }
    }
}
