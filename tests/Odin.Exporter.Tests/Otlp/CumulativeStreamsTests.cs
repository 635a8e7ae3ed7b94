using System.Buffers.Binary;
using Odin.Exporter.Tests.Observations;
using static Odin.Exporter.Tests.Otlp.Sent;

namespace Odin.Exporter.Tests.Otlp;

public class CumulativeStreamsTests
{
    readonly ManualClock _clock = new();

    static byte[] Key(long id, ulong start)
    {
        var key = new byte[24];
        BinaryPrimitives.WriteInt64LittleEndian(key, id);
        BinaryPrimitives.WriteUInt64LittleEndian(key.AsSpan(8), start);
        return key;
    }

    static double? Gain(CumulativeStreams streams, long id, double value, ulong start, ulong time)
    {
        var point = new NumberPoint();
        Assert.Null(point.Read(Otlp.Number(value, start, time, []), OtlpUnit.Of("1"u8)!.Value));
        return streams.TryGain(Key(id, start), point) ? point.Value : null;
    }

    [Fact]
    public void A_stream_that_was_forgotten_does_not_count_twice()
    {
        var streams = new CumulativeStreams(_clock);
        var start = Began + Second;
        _clock.Now += TimeSpan.FromHours(2);
        Assert.Equal(5, Gain(streams, 1, 5, start, start + 1));
        streams.Forget(long.MaxValue);
        Assert.Equal(0, streams.Count);
        Assert.Equal(0, Gain(streams, 1, 7, start, start + 2));
        Assert.Equal(2, Gain(streams, 1, 9, start, start + 3));
        Assert.Equal(4, Gain(streams, 2, 4, start + 1, start + 3));
    }

    [Fact]
    public void A_sender_whose_clock_is_ahead_does_not_hide_the_others()
    {
        var streams = new CumulativeStreams(_clock);
        Assert.Equal(5, Gain(streams, 1, 5, Began + (100_000 * Second), Began + (100_001 * Second)));
        streams.Forget(long.MaxValue);
        Assert.Equal(6, Gain(streams, 2, 6, Began + Second, Began + (2 * Second)));
    }

    [Fact]
    public void What_is_told_is_not_forgotten()
    {
        var streams = new CumulativeStreams(_clock);
        Gain(streams, 1, 5, Began + 1, Began + 2);
        streams.Forget(Environment.TickCount64 - 1000);
        Assert.Equal(1, streams.Count);
    }

    [Fact]
    public void There_is_a_limit_to_what_is_remembered_and_forgetting_makes_room()
    {
        var streams = new CumulativeStreams(_clock, maxWeight: 1000);
        Assert.Equal([1, 2, 3, 4], Enumerable.Range(1, 4).Select(i => Gain(streams, i, i, Began + 1, Began + 2)));
        Assert.Null(Gain(streams, 5, 5, Began + 1, Began + 2));
        Assert.Null(streams.Origin("resource"u8));
        Assert.Equal(1, Gain(streams, 4, 5, Began + 1, Began + 3));
        streams.Forget(long.MaxValue);
        Assert.Equal(1, streams.Origin("resource"u8));
        Assert.NotNull(Gain(streams, 5, 5, Began + 5, Began + 6));
    }

    [Fact]
    public void The_same_origin_is_the_same_number()
    {
        var streams = new CumulativeStreams(_clock);
        Assert.Equal([1, 2, 1], new[] { "a", "b", "a" }.Select(o => streams.Origin(System.Text.Encoding.UTF8.GetBytes(o))));
        streams.Forget(long.MaxValue);
        Assert.Equal(3, streams.Origin("a"u8));
    }
}
