using System.Buffers.Binary;

namespace Odin.Exporter;

/// <summary>Bytes that tell things apart, up to a length.</summary>
internal sealed class KeyBytes
{
    const int MaxLength = 32 * 1024;

    readonly byte[] _bytes = new byte[MaxLength];

    /// <summary>How far it is written. Setting it takes back what came after.</summary>
    public int Length { get; set; }

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, Length);

    public void Add(ulong number)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(_bytes.AsSpan(Length), number);
        Length += sizeof(ulong);
    }

    /// <summary>Adds bytes with their length, so that no others read the same; <c>false</c>, and nothing added, when they are too
    /// long.</summary>
    public bool TryAdd(ReadOnlySpan<byte> bytes)
    {
        if (Length + sizeof(ulong) + bytes.Length > MaxLength) return false;
        Add((ulong)bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
        return true;
    }

    /// <inheritdoc cref="TryAdd(ReadOnlySpan{byte})"/>
    public bool TryAdd(ReadOnlySpan<Piece> pieces, ReadOnlySpan<byte> message)
    {
        foreach (var piece in pieces)
            if (!TryAdd(piece.Of(message))) return false;
        return true;
    }
}
