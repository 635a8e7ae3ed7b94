using System.Globalization;
using CsCheck;
using Odin.Charts.Metrics.Catalogues;
using static Odin.Exporter.Tests.Otlp.Sent;

namespace Odin.Exporter.Tests.Otlp;

/// <summary>However a sender tells what it observed, the series are those of direct observation.</summary>
public class OtlpPropertyTests
{
    /// <summary>An observation of one of several models.</summary>
    public sealed record Observation(int Model, double Seconds);

    /// <summary>A process that observes between its exports.</summary>
    public sealed record Session(Observation[][] Exports);

    // Multiples of a power of two, so that no sum is rounded.
    static readonly Gen<Observation> Observations = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 1 << 16], (m, s) => new Observation(m, s / 1024d));

    static readonly Gen<Session[]> Sessions =
        Observations.Array[0, 6].Array[1, 5].Select(e => new Session(e)).Array[1, 3];

    static readonly Gen<(Session[] Sessions, int Seed)> Told = Gen.Select(Sessions, Gen.Int, (s, seed) => (s, seed));

    static string Expected(Session[] sessions)
    {
        var sent = new Sent();
        foreach (var observation in sessions.SelectMany(s => s.Exports).SelectMany(e => e))
        {
            sent.Registry.Of(OdinExporter.MlModelInferenceSeconds).Get(Name(observation.Model))!.Observe(observation.Seconds);
            sent.Registry.Of(OdinExporter.ApiRequests).Get("GET", Name(observation.Model), "200")!.Add(observation.Seconds);
        }
        return Text(sent);
    }

    [Fact]
    public void Delta_in_any_order() => Told.Sample(t =>
    {
        var sent = new Sent();
        foreach (var request in Shuffled(Requests(t.Sessions, Otlp.Delta, Explicit), t.Seed, duplicates: false)) Assert.Null(sent.Request(request));
        Assert.Equal(Expected(t.Sessions), Text(sent));
    });

    [Fact]
    public void Cumulative_in_any_order_and_several_times() => Told.Sample(t =>
    {
        var sent = new Sent();
        foreach (var request in Shuffled(Requests(t.Sessions, Otlp.Cumulative, Explicit), t.Seed, duplicates: true)) Assert.Null(sent.Request(request));
        Assert.Equal(Expected(t.Sessions), Text(sent));
    });

    [Fact]
    public void Exponential_in_any_order_and_several_times() => Told.Sample(t =>
    {
        var (direct, delta, cumulative) = (new HistogramSeries([], 0, [], true), new Sent(), new Sent());
        foreach (var observation in t.Sessions.SelectMany(s => s.Exports).SelectMany(e => e)) direct.Observe(observation.Seconds);
        foreach (var request in Shuffled(Requests(t.Sessions, Otlp.Delta, Powers), t.Seed, duplicates: false)) Assert.Null(delta.Request(request));
        foreach (var request in Shuffled(Requests(t.Sessions, Otlp.Cumulative, Powers), t.Seed, duplicates: true)) Assert.Null(cumulative.Request(request));
        Assert.Equal(Native(direct, 0), NativeTotal(delta));
        Assert.Equal(Native(direct, 0), NativeTotal(cumulative));
    });

    // Only the classic buckets and the sum: those of native ones are told by the middle of the sender's.
    static string Text(Sent sent)
    {
        var histograms =
            from series in sent.Registry.Of(OdinExporter.MlModelInferenceSeconds).Series
            let counts = new ulong[series.Bounds.Length + 1]
            let sum = series.Read(counts)
            where counts.Any(c => c > 0)
            select $"{Convert.ToHexString(series.Key)} {string.Join(' ', counts)} {sum:R}";
        var counters = from series in sent.Registry.Of(OdinExporter.ApiRequests).Series where series.Value > 0 select $"{Convert.ToHexString(series.Key)} {series.Value:R}";
        return string.Join('\n', histograms.Order(StringComparer.Ordinal).Concat(counters.Order(StringComparer.Ordinal)));
    }

    static string NativeTotal(Sent sent)
    {
        var total = new NativeBuckets();
        total.ReduceTo(0);
        var zero = 0UL;
        foreach (var series in sent.Registry.Of(OdinExporter.MlModelInferenceSeconds).Series)
        {
            var snapshot = new HistogramSnapshot();
            series.Read(snapshot);
            snapshot.Native.ReduceTo(0);
            zero += snapshot.Native.ZeroCount;
            for (var i = 0; i < snapshot.Native.Indices.Length; i++) total.Add(Math.ScaleB(1, snapshot.Native.Indices[i]), snapshot.Native.Counts[i]);
        }
        return Native(total, zero);
    }

    static string Native(HistogramSeries series, ulong zero)
    {
        var snapshot = new HistogramSnapshot();
        series.Read(snapshot);
        snapshot.Native.ReduceTo(0);
        return Native(snapshot.Native, zero);
    }

    static string Native(NativeBuckets buckets, ulong zero) =>
        $"{buckets.ZeroCount + zero} {string.Join(' ', buckets.Indices.ToArray().Zip(buckets.Counts.ToArray()))}";

    static string Name(int model) => model.ToString(CultureInfo.InvariantCulture);

    static IEnumerable<byte[]> Shuffled(IEnumerable<byte[]> requests, int seed, bool duplicates)
    {
        var random = new Random(seed);
        var all = requests.ToArray();
        var more = duplicates ? random.GetItems(all, random.Next(2 * all.Length)) : [];
        byte[][] told = [.. all, .. more];
        random.Shuffle(told);
        return told;
    }

    static IEnumerable<byte[]> Requests(Session[] sessions, ulong temporality, Func<Observation[], int, ulong, ulong, byte[]> point)
    {
        for (var s = 0; s < sessions.Length; s++)
        {
            var start = Began + ((ulong)(1 + (1000 * s)) * Second);
            var exports = sessions[s].Exports;
            for (var e = 0; e < exports.Length; e++)
            {
                var told = temporality == Otlp.Delta ? exports[e] : [.. exports[..(e + 1)].SelectMany(x => x)];
                yield return Request(told, temporality, start, start + ((ulong)(e + 1) * Second), point);
            }
        }
    }

    static byte[] Request(Observation[] told, ulong temporality, ulong start, ulong time, Func<Observation[], int, ulong, ulong, byte[]> point)
    {
        var models = told.GroupBy(o => o.Model).OrderBy(g => g.Key).ToArray();
        var points = models.Select(m => point([.. m], m.Key, start, time)).ToArray();
        var sums = models.Select(m => Otlp.Number(
            m.Sum(o => o.Seconds), start, time, [("method", "GET"), ("endpoint", Name(m.Key)), ("status", 200)])).ToArray();
        return Otlp.Request(
            point == Explicit
                ? Otlp.Histogram("ml.model.inference", "s", temporality, points)
                : Otlp.Exponential("ml.model.inference", "s", temporality, points),
            Otlp.Sum("api.requests", "", temporality, sums));
    }

    static byte[] Explicit(Observation[] told, int model, ulong start, ulong time)
    {
        var bounds = OdinExporter.MlModelInferenceSeconds.Buckets;
        var counts = new ulong[bounds.Length + 1];
        foreach (var observation in told) counts[bounds.Count(b => b < observation.Seconds)]++;
        return Otlp.Buckets(told.Sum(o => o.Seconds), [.. bounds], counts, start, time, [("model_name", Name(model))]);
    }

    // Coarser, the more there is, as the SDKs do.
    static byte[] Powers(Observation[] told, int model, ulong start, ulong time)
    {
        var buckets = new NativeBuckets();
        foreach (var observation in told) buckets.Add(observation.Seconds, 1);
        buckets.ReduceTo(3 - Math.Min(3, told.Length / 4));
        var offset = buckets.Indices.IsEmpty ? 0 : buckets.Indices[0];
        var counts = new ulong[buckets.Indices.IsEmpty ? 0 : buckets.Indices[^1] - offset + 1];
        for (var i = 0; i < buckets.Indices.Length; i++) counts[buckets.Indices[i] - offset] = buckets.Counts[i];
        return Otlp.Powers(
            told.Sum(o => o.Seconds), buckets.Schema, offset - 1, counts, buckets.ZeroCount, start, time, [("model_name", Name(model))]);
    }
}
