namespace Odin.Exporter;

/// <summary>Which series a replica has ever had. One that it did not have, and has now, began in between: all of it is a gain. One
/// that comes again may have counted all the while.</summary>
internal sealed class SeenSeries
{
    /// <summary>So many are remembered; of further ones nothing is new.</summary>
    const int Most = 20_000;

    readonly Dictionary<int, HashSet<byte[]>> _identities = [];
    int _count;

    /// <summary>Whether the replica has a series of a mapping for the first time.</summary>
    public bool IsNew(int mapping, byte[] identity)
    {
        if (!_identities.TryGetValue(mapping, out var seen)) _identities[mapping] = seen = new(SeriesKeyComparer.Instance);
        if (_count == Most || !seen.Add(identity)) return false;
        _count++;
        return true;
    }
}
