using System.Buffers.Binary;

namespace Odin.Exporter;

/// <summary>What cumulative series of senders were when they were last told. Each is told apart by all that its sender says of it:
/// resource, scope, metric, attributes, and the moment since when it counts.</summary>
/// <param name="clock">Says since when the exporter listens.</param>
/// <param name="maxWeight">How much memory they may take, in bytes.</param>
internal sealed class CumulativeStreams(TimeProvider clock, long maxWeight = CumulativeStreams.DefaultMaxWeight)
{
    /// <summary>Enough for 150,000 sums, or 40,000 histograms with 160 buckets.</summary>
    public const long DefaultMaxWeight = 64 << 20;

    /// <summary>How long one is remembered that is no longer told.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromHours(1);

    // What the objects around the numbers take.
    const int Overhead = 200;

    const long NanosecondsPerTick = 100;

    readonly Lock _lock = new();
    readonly Dictionary<byte[], CumulativeStream> _streams = new(SeriesKeyComparer.Instance);
    readonly Dictionary<byte[], StreamOrigin> _origins = new(SeriesKeyComparer.Instance);

    // What counts since before this may have been counted already.
    ulong _horizon = Now(clock);
    long _weight;
    long _lastOrigin;

    /// <summary>How many there are.</summary>
    public int Count
    {
        get { lock (_lock) return _streams.Count; }
    }

    /// <summary>A number for all that a sender says of a metric; <c>null</c> when there is no room for another.</summary>
    public long? Origin(ReadOnlySpan<byte> said)
    {
        lock (_lock)
        {
            var known = _origins.GetAlternateLookup<ReadOnlySpan<byte>>();
            if (!known.TryGetValue(said, out var origin))
            {
                if (!HasRoom(said.Length + Overhead)) return null;
                known[said] = origin = new(++_lastOrigin);
                _weight += said.Length + Overhead;
            }
            origin.Touched = Environment.TickCount64;
            return origin.Id;
        }
    }

    /// <summary>Turns a cumulative point into what was gained since the last one of its stream. The first one is all gain when its
    /// stream began while the exporter listened; otherwise it only says where the stream stands.</summary>
    /// <param name="key">The origin, <see cref="OtlpPoint.Start"/>, and the attributes.</param>
    /// <param name="point">The point.</param>
    /// <returns><c>false</c> when there is no room for another stream.</returns>
    public bool TryGain(ReadOnlySpan<byte> key, OtlpPoint point)
    {
        lock (_lock)
        {
            var known = _streams.GetAlternateLookup<ReadOnlySpan<byte>>();
            var isKnown = known.TryGetValue(key, out var stream);
            stream ??= point.Begin(isBaseline: point.Start <= _horizon || point.Start >= point.Time);
            var before = isKnown ? stream.Weight : -(key.Length + Overhead);
            if (!HasRoom(Math.Max(stream.Weight, point.Weight) - before)) return false;
            if (!isKnown) known[key] = stream;
            stream.Gain(point);
            _weight += stream.Weight - before;
            return true;
        }
    }

    /// <summary>Forgets the streams that nobody has told since a moment.</summary>
    /// <param name="moment">In <see cref="Environment.TickCount64"/>'s milliseconds.</param>
    public void Forget(long moment)
    {
        lock (_lock)
        {
            foreach (var (key, stream) in _streams.Where(s => s.Value.Touched < moment)) Forget(key, stream);
            foreach (var (said, _) in _origins.Where(o => o.Value.Touched < moment))
            {
                _origins.Remove(said);
                _weight -= said.Length + Overhead;
            }
        }
    }

    // A stream that comes back has been counted: all that began no later than it says where it stands first.
    void Forget(byte[] key, CumulativeStream stream)
    {
        _streams.Remove(key);
        _weight -= key.Length + Overhead + stream.Weight;
        var start = BinaryPrimitives.ReadUInt64LittleEndian(key.AsSpan(sizeof(ulong)));
        _horizon = Math.Max(_horizon, Math.Min(start, Now(clock)));
    }

    bool HasRoom(long weight) => weight <= 0 || _weight + weight <= maxWeight;

    static ulong Now(TimeProvider clock) => (ulong)((clock.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks * NanosecondsPerTick);
}
