namespace Odin.Exporter;

/// <summary>A point of a metric; used again for each point of a request.</summary>
/// <param name="attributes">The number of the field with its attributes.</param>
/// <param name="exemplars">The number of the field with its exemplars.</param>
/// <param name="flags">The number of the field with its flags.</param>
internal abstract class OtlpPoint(int attributes, int exemplars, int flags)
{
    /// <summary>How many attributes a point or a resource may have, as many as OpenTelemetry's own limit.</summary>
    public const int MaxAttributes = 128;

    const int MaxExemplars = 16;
    const ulong NoRecordedValue = 1;

    readonly Piece[] _attributes = new Piece[MaxAttributes];
    readonly Piece[] _exemplars = new Piece[MaxExemplars];
    int _attributeCount;
    int _exemplarCount;
    ulong _flags;

    /// <summary>Since when it counts, in nanoseconds since 1970; 0: not said.</summary>
    public ulong Start { get; private set; }

    /// <summary>Until when, in nanoseconds since 1970; 0: not said.</summary>
    public ulong Time { get; private set; }

    /// <summary>Where its attributes lie.</summary>
    public Span<Piece> Attributes => _attributes.AsSpan(0, Math.Min(_attributeCount, MaxAttributes));

    /// <summary>Where its exemplars lie, as many as are looked at.</summary>
    public ReadOnlySpan<Piece> Exemplars => _exemplars.AsSpan(0, Math.Min(_exemplarCount, MaxExemplars));

    /// <summary>How much memory what it says takes in a stream, in bytes.</summary>
    public virtual int Weight => 0;

    /// <summary>Reads a point that was checked, in the base unit.</summary>
    /// <returns>Why it cannot be taken; <c>null</c> when it can.</returns>
    public Refusal? Read(ReadOnlySpan<byte> point, OtlpUnit unit)
    {
        (_attributeCount, _exemplarCount, _flags, Start, Time, IsNothing) = (0, 0, 0, 0, 0, false);
        Clear();
        var reader = new WireReader(point);
        while (reader.Next(out var number, out var type)) Read(number, type, ref reader);
        if (_attributeCount > MaxAttributes) return Refusal.TooManyAttributes;
        return (_flags & NoRecordedValue) != 0 ? Refusal.NoValue : Check(unit);
    }

    /// <summary>Whether it adds nothing.</summary>
    public bool IsNothing { get; private set; }

    /// <summary>Makes it one that adds nothing: what came before it is newer, or not known.</summary>
    public void BecomeNothing()
    {
        IsNothing = true;
        Zero();
    }

    /// <summary>Begins what remembers the points of a stream.</summary>
    public abstract CumulativeStream Begin(bool isBaseline);

    /// <summary>Forgets the point before.</summary>
    protected abstract void Clear();

    /// <summary>Sets its values to 0.</summary>
    protected abstract void Zero();

    /// <summary>Reads a field of its own, if it is one.</summary>
    protected abstract bool TryRead(int number, WireType type, ref WireReader reader);

    /// <summary>Whether it makes sense; brings it to the base unit.</summary>
    protected abstract Refusal? Check(OtlpUnit unit);

    void Read(int number, WireType type, ref WireReader reader)
    {
        if (number == 2) Start = reader.Fixed64();
        else if (number == 3) Time = reader.Fixed64();
        else if (number == flags) _flags = reader.Varint();
        else if (number == attributes) Piece.Add(ref reader, _attributes, ref _attributeCount);
        else if (number == exemplars) Piece.Add(ref reader, _exemplars, ref _exemplarCount);
        else if (!TryRead(number, type, ref reader)) reader.Skip(type);
    }
}
