using System.Buffers;

namespace Odin.Exporter;

/// <summary>The observations of a body: those that can be taken, and what is wrong with the others.</summary>
internal sealed class ObservationBatch : IDisposable
{
    /// <summary>Of how many rejected ones the client is told.</summary>
    const int MostTold = 10;

    readonly long[] _dropped = new long[Enum.GetValues<DropReason>().Length];
    readonly List<Rejection> _told = [];
    Observation[] _items = ArrayPool<Observation>.Shared.Rent(512);
    int _count;

    public ReadOnlySpan<Observation> Observations => _items.AsSpan(0, _count);

    /// <summary>How many were rejected, by <see cref="DropReason"/>.</summary>
    public ReadOnlySpan<long> Dropped => _dropped;

    public IReadOnlyList<Rejection> Told => _told;

    /// <summary>How many there are, with the rejected ones.</summary>
    public long Total { get; private set; }

    public void Add(in Observation observation)
    {
        if (_count == _items.Length) Grow();
        _items[_count++] = observation;
        Total++;
    }

    /// <summary>Adds one that is rejected.</summary>
    public void Add(ObservationList list, int index, Flaw flaw, Span<byte> body)
    {
        Total++;
        Reject(list, index, flaw, body);
    }

    /// <summary>Rejects one that was added.</summary>
    public void Reject(ObservationList list, int index, Flaw flaw, Span<byte> body)
    {
        _dropped[(int)flaw.Reason]++;
        if (_told.Count < MostTold) _told.Add(new(list, index, flaw.Reason, flaw.Message(body)));
    }

    public void Dispose()
    {
        ArrayPool<Observation>.Shared.Return(_items);
        _items = [];
    }

    void Grow()
    {
        var larger = ArrayPool<Observation>.Shared.Rent(2 * _items.Length);
        Observations.CopyTo(larger);
        ArrayPool<Observation>.Shared.Return(_items);
        _items = larger;
    }
}
