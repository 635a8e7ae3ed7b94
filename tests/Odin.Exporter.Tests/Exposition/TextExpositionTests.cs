using CsCheck;
using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter.Tests.Expositions;

public class TextExpositionTests
{
    readonly Registry _registry = new(OdinExporter.All, TimeProvider.System);

    [Fact]
    public async Task A_counter_a_gauge_and_a_histogram_read_as_Prometheus_writes_them()
    {
        _registry.Of(OdinExporter.ApiRequests).Get("GET", "/a\"b\\c\nd", "200")!.Add(1.5);
        _registry.Of(OdinExporter.MlModelAccuracy).Get("resnet50")!.Set(double.NaN);
        _registry.Of(OdinExporter.ProcessThreads).Get()!.Set(12);
        _registry.Of(OdinExporter.GpuJobWaitSeconds).Get("x")!.Observe(30, times: 2, new Exemplar(new string('a', 32), null, 30, 0));
        var text = await Scrape.TextOf(_registry, ExpositionFormat.Text);
        Assert.Contains(
            """
            # HELP api_requests_total Requests to the API that were answered.
            # TYPE api_requests_total counter
            api_requests_total{method="GET",endpoint="/a\"b\\c\nd",status="200"} 1.5

            """,
            text,
            StringComparison.Ordinal);
        Assert.Contains("\nml_model_accuracy{model_name=\"resnet50\"} NaN\n", text, StringComparison.Ordinal);
        Assert.Contains("\nprocess_threads 12\n", text, StringComparison.Ordinal);
        Assert.Contains(
            """
            # TYPE gpu_job_wait_seconds histogram
            gpu_job_wait_seconds_bucket{namespace="x",le="1"} 0
            gpu_job_wait_seconds_bucket{namespace="x",le="5"} 0
            gpu_job_wait_seconds_bucket{namespace="x",le="10"} 0
            gpu_job_wait_seconds_bucket{namespace="x",le="30"} 2

            """,
            text,
            StringComparison.Ordinal);
        Assert.Contains(
            """
            gpu_job_wait_seconds_bucket{namespace="x",le="+Inf"} 2
            gpu_job_wait_seconds_sum{namespace="x"} 60
            gpu_job_wait_seconds_count{namespace="x"} 2

            """,
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_metric_has_its_help_and_type_before_it_has_series()
    {
        var families = TextScrape.Read(await Scrape.TextOf(_registry, ExpositionFormat.Text));
        Assert.Equal(OdinExporter.All.Metrics.Select(m => m.Name), families.Select(f => f.Name));
        Assert.Equal(OdinExporter.All.Metrics.Select(m => m.Help), families.Select(f => f.Help));
        Assert.Equal(OdinExporter.All.Metrics.Select(m => m is Info ? "gauge" : m.TypeName), families.Select(f => f.Type));
        Assert.All(families, f => Assert.Empty(f.Samples));
    }

    [Fact]
    public async Task Help_is_escaped_as_each_text_wants_it()
    {
        var catalogue = new Catalogue("x") { Metrics = [new Gauge("x", "a \"quote\", a \\ and a\nline")] };
        var registry = new Registry(catalogue, TimeProvider.System);
        Assert.Equal("# HELP x a \"quote\", a \\\\ and a\\nline\n# TYPE x gauge\n", await Scrape.TextOf(registry, ExpositionFormat.Text));
        Assert.Equal(
            "# HELP x a \\\"quote\\\", a \\\\ and a\\nline\n# TYPE x gauge\n# EOF\n",
            await Scrape.TextOf(registry, ExpositionFormat.OpenMetrics));
    }

    [Fact]
    public async Task Every_series_of_a_simulation_says_so()
    {
        var registry = new Registry(OdinExporter.All, TimeProvider.System, isSimulated: true);
        registry.Of(OdinExporter.ProcessThreads).Get()!.Set(1);
        registry.Of(OdinExporter.GpuJobWaitSeconds).Get("x")!.Observe(1);
        foreach (var isOpenMetrics in new[] { false, true })
        {
            var text = await Scrape.TextOf(registry, isOpenMetrics ? ExpositionFormat.OpenMetrics : ExpositionFormat.Text);
            var samples = TextScrape.Read(text, isOpenMetrics).SelectMany(f => f.Samples).ToList();
            Assert.Equal(18, samples.Count);
            Assert.All(samples, s => Assert.Equal("true", s.Labels["simulated"]));
        }
    }

    [Fact]
    public async Task Whatever_is_reported_reads_back_as_it_is() => await RandomRegistry.All.SampleAsync(async registry =>
    {
        foreach (var format in new[] { ExpositionFormat.Text, ExpositionFormat.OpenMetrics })
        {
            var isOpenMetrics = format == ExpositionFormat.OpenMetrics;
            var families = TextScrape.Read(await Scrape.TextOf(registry, format), isOpenMetrics);
            foreach (var (family, read) in registry.Families.Zip(families))
                Assert.Equal(Expected(registry, family, isOpenMetrics ? "0.0###" : "0.####"), read.Samples.Select(s => (s.Identity, s.Value)));
        }
    }, iter: 300);

    static IEnumerable<(string, double)> Expected(Registry registry, Family family, string bounds) => family.View.SelectMany(series =>
    {
        var labels = RandomRegistry.Labels(registry, family.Metric, series!);
        return series switch
        {
            CounterSeries counter => [(family.Metric.Name, labels, counter.Value)],
            GaugeSeries gauge => [(family.Metric.Name, labels, gauge.Value)],
            _ => Expected(family.Metric.Name, labels, (HistogramSeries)series!, bounds),
        };
    }).Select(e => (new TextSample(e.Name, e.Labels, 0, null).Identity, e.Value));

    static IEnumerable<(string Name, Dictionary<string, string> Labels, double Value)> Expected(
        string name, Dictionary<string, string> labels, HistogramSeries series, string bounds)
    {
        var counts = new ulong[series.Bounds.Length + 1];
        var sum = series.Read(counts);
        var total = 0d;
        for (var i = 0; i < counts.Length; i++)
            yield return ($"{name}_bucket", new(labels) { ["le"] = Bound(i) }, total += counts[i]);
        yield return ($"{name}_sum", labels, sum);
        yield return ($"{name}_count", labels, total);

        string Bound(int i) => i == series.Bounds.Length ? "+Inf" : series.Bounds[i].ToString(bounds);
    }
}
