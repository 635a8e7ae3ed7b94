using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter;

/// <summary>What is told about jobs with a GPU.</summary>
internal sealed class GpuJobMetrics(Registry registry, SourceHealth health)
{
    static readonly string[] Reasons = ["unscheduled", "gated", "starting"];
    static readonly string[] Outcomes = ["succeeded", "failed", "cancelled"];

    /// <summary>A job waited until its first container ran.</summary>
    public void Waited(string ns, double seconds) => Observe(registry.Of(OdinExporter.GpuJobWaitSeconds).Get(ns), seconds);

    /// <summary>A job ran to its end.</summary>
    public void Ran(string ns, JobOutcome outcome, double seconds) =>
        Observe(registry.Of(OdinExporter.GpuJobDurationSeconds).Get(ns, Outcomes[(int)outcome]), seconds);

    /// <summary>The series of a queue.</summary>
    public static List<KeyValuePair<byte[], double>> Queue(Dictionary<string, int[]> queue)
    {
        var series = new List<KeyValuePair<byte[], double>>(queue.Count * Reasons.Length);
        foreach (var (ns, counts) in queue)
            for (var i = 0; i < Reasons.Length; i++) series.Add(new(SeriesKey.Of(ns, Reasons[i]), counts[i]));
        return series;
    }

    /// <summary>The gauges of a queue.</summary>
    public OwnedGauges CreateQueue() => new(registry.Of(OdinExporter.GpuJobQueueLength));

    void Observe(HistogramSeries? series, double seconds)
    {
        if (series is null)
        {
            health.Dropped(DropReason.SeriesLimit);
            return;
        }
        series.Observe(seconds);
        health.Took(1);
    }
}
