using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter.Tests.Instruments;

public class OwnMetricsTests
{
    readonly Registry _registry = new(OdinExporter.All, TimeProvider.System);
    readonly OwnMetrics _own;

    public OwnMetricsTests() => _own = new OwnMetrics(_registry);

    [Fact]
    public void The_process_says_what_it_uses()
    {
        _own.Refresh();
        var mebibytes = Value(OdinExporter.ProcessResidentMemoryBytes) / (1024 * 1024);
        Assert.InRange(mebibytes, 10, 10_000);
        Assert.InRange(Environment.WorkingSet / (1024 * 1024.0), mebibytes / 1.5, mebibytes * 1.5);
        Assert.True(Value(OdinExporter.ProcessVirtualMemoryBytes) > Value(OdinExporter.ProcessResidentMemoryBytes));
        Assert.InRange(Value(OdinExporter.ProcessThreads), 3, 1000);
        Assert.InRange(Value(OdinExporter.ProcessOpenFds), 3, Value(OdinExporter.ProcessMaxFds));
        Assert.InRange(
            Value(OdinExporter.ProcessStartTimeSeconds),
            DateTimeOffset.UtcNow.AddHours(-1).ToUnixTimeSeconds(),
            DateTimeOffset.UtcNow.ToUnixTimeSeconds());
        var cpu = _registry.Of(OdinExporter.ProcessCpuSeconds).Get()!.Value;
        Assert.InRange(cpu, 0.01, Environment.CpuUsage.TotalTime.TotalSeconds);
    }

    // As when no more files can be opened.
    [Fact]
    public void A_process_that_cannot_be_read_fails_no_scrape()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Combine("fd"));
        ProcessMetrics.OfThisOne(_registry, new(folder.Path))!.Refresh();
        Assert.InRange(_registry.Of(OdinExporter.ProcessCpuSeconds).Get()!.Value, 0.01, double.MaxValue);
        Assert.Equal(double.PositiveInfinity, Value(OdinExporter.ProcessMaxFds));
    }

    [Fact]
    public void Each_metric_says_how_many_series_it_has()
    {
        _registry.Of(OdinExporter.GpuJobWaitSeconds).Get("a")!.Observe(1);
        _registry.Of(OdinExporter.GpuJobWaitSeconds).Get("b")!.Observe(1);
        _own.Refresh();
        var counts = _registry.Of(OdinExporter.SeriesCount);
        Assert.Equal(OdinExporter.All.Metrics.Length, counts.Count);
        Assert.Equal(2, counts.Get("gpu_job_wait_seconds")!.Value);
        Assert.Equal(0, counts.Get("api_requests_total")!.Value);
        _registry.Of(OdinExporter.GpuJobWaitSeconds).Remove(SeriesKey.Of("a"));
        _own.Refresh();
        Assert.Equal(1, counts.Get("gpu_job_wait_seconds")!.Value);
    }

    [Fact]
    public void It_says_how_it_was_built()
    {
        var series = Assert.Single(_registry.Of(OdinExporter.BuildInfo).Series);
        ReadOnlySpan<byte> key = series.Key;
        Assert.Matches(@"^\d+\.\d+\.\d+", System.Text.Encoding.UTF8.GetString(SeriesKey.TakeValue(ref key)));
        SeriesKey.TakeValue(ref key);
        Assert.StartsWith(".NET 10.", System.Text.Encoding.UTF8.GetString(SeriesKey.TakeValue(ref key)), StringComparison.Ordinal);
    }

    double Value(Gauge gauge) => _registry.Of(gauge).Get()!.Value;
}
