using System.Diagnostics;
using System.Globalization;
using Odin.Charts.PromQL;

namespace Odin.Charts.Benchmarks;

/// <summary>Reading and checking PromQL, on one core, in this process.</summary>
static class Expressions
{
    const int Rounds = 9;
    const int Count = 100_000;

    // As dashboards have them: 100 characters on average.
    static readonly string[] Typical =
    [
        "sum by (job) (rate(http_requests_total{job=~\"api|web\", code=~\"5..\"}[5m])) / sum by (job) (rate(http_requests_total[5m]))",
        "histogram_quantile(0.99, sum by (le, handler) (rate(http_request_duration_seconds_bucket{job=\"api\"}[5m])))",
        "100 * (1 - avg by (instance) (rate(node_cpu_seconds_total{mode=\"idle\", cluster=\"east\"}[5m])))",
        "max by (namespace, pod) (kube_pod_status_phase{phase=~\"Pending|Unknown\"}) * on (namespace, pod) group_left (node) kube_pod_info",
        "predict_linear(node_filesystem_avail_bytes{mountpoint=\"/\"}[6h], 4 * 3600) < 0 and up{job=\"node\"} == 1",
        "sum(increase(errors_total{namespace=\"shop\"}[1h])) > 14.4 * 0.001",
    ];

    public static int Run()
    {
        for (var i = 0; i < 3; i++) Parse(Typical, Count);
        var seconds = Sample.Median(Enumerable.Range(0, Rounds).Select(_ => Parse(Typical, Count)));
        var megabytes = Count * Typical.Average(text => text.Length) / 1e6;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"promql, median of {Rounds} rounds: {Count / seconds:0} expressions a second, {megabytes / seconds:0.0} MB/s, {Allocated()} bytes each"));
        return Budget.Check("CPU for 200,000 typical expressions", 200_000 * seconds / Count, 1, "s")
            | Budget.Check("CPU for 20 MB of them", 20 * seconds / megabytes, 1, "s")
            | Budget.Check("a character of 1 MB over one of 100 KB", Growth(), 2, "times");
    }

    // What the length does to the cost of a character; 1 is linear.
    static double Growth()
    {
        var (small, large) = (Chain(100_000), Chain(1_000_000));
        Parse([small, large], 4);
        var cost = (string text, int times) => Sample.Median(Enumerable.Range(0, Rounds).Select(_ => Parse([text], times))) / times / text.Length;
        return cost(large, 1) / cost(small, 10);
    }

    static string Chain(int length) => string.Join(" + ", Enumerable.Repeat(Typical[0], length / Typical[0].Length));

    static double Parse(string[] texts, int times)
    {
        var before = Cpu();
        for (var i = 0; i < times; i++)
        {
            var parse = PromQLParser.Parse(texts[i % texts.Length]);
            if (!parse.IsValid) throw new InvalidOperationException($"{parse.Problems[0]}");
        }
        return (Cpu() - before).TotalSeconds;
    }

    static long Allocated()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Parse(Typical, 6000);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / 6000;
    }

    static TimeSpan Cpu()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
