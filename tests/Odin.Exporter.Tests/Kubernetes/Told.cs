using System.Text;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter.Tests.Kubernetes;

/// <summary>What the exporter has told about jobs with a GPU.</summary>
static class Told
{
    /// <summary>The queue, as <c>namespace/reason</c> and length.</summary>
    public static SortedDictionary<string, double> Queue(Registry registry) => new(
        registry.Of(OdinExporter.GpuJobQueueLength).Series.ToDictionary(s => Labels(s.Key), s => s.Value), StringComparer.Ordinal);

    /// <summary>How many waits, as <c>namespace</c>, and durations, as <c>namespace/outcome</c>, and the sum of each.</summary>
    public static SortedDictionary<string, (ulong Count, double Sum)> Times(Registry registry) => new(
        registry.Of(OdinExporter.GpuJobWaitSeconds).Series.Concat(registry.Of(OdinExporter.GpuJobDurationSeconds).Series)
            .ToDictionary(s => Labels(s.Key), Of), StringComparer.Ordinal);

    static (ulong, double) Of(HistogramSeries series)
    {
        var counts = new ulong[series.Bounds.Length + 1];
        var sum = series.Read(counts);
        return (counts.Aggregate((a, b) => a + b), sum);
    }

    static string Labels(byte[] key) =>
        string.Join('/', SplitAt(key).Select(Encoding.UTF8.GetString));

    static IEnumerable<byte[]> SplitAt(byte[] key)
    {
        var start = 0;
        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] != SeriesKey.End) continue;
            yield return key[start..i];
            start = i + 1;
        }
    }
}
