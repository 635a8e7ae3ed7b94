using System.Text.Json;
using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter.Tests.Expositions;

/// <summary>A real Prometheus scrapes what is written.</summary>
public class PrometheusTests
{
    // What the text formats escape, what Prometheus' parser once stumbled over, and what is not ASCII.
    const string Hostile = "a\"b\\c\nd}{,=# \0\r\t ü✓𝄞\\n";

    // So many that a scrape comes in parts.
    const int Namespaces = 2000;

    readonly Registry _registry = Reported();

    [NeedsTool("prometheus")]
    public async Task The_text_is_read()
    {
        await using var host = await ScrapedHost.Start(_registry, ExpositionFormat.Text);
        using var prometheus = new RunningPrometheus(Configuration(host));
        await IsScraped(prometheus);
        await HasMetadata(prometheus, m => (m.Name, m is Info ? "gauge" : m.TypeName));
        await HasHostileLabel(prometheus);
        Assert.Equal(2, await prometheus.Number("""sum(gpu_job_wait_seconds_bucket{le="300"})"""));
    }

    [NeedsTool("prometheus")]
    public async Task OpenMetrics_is_read_with_its_traces()
    {
        await using var host = await ScrapedHost.Start(_registry);
        using var prometheus = new RunningPrometheus(Configuration(host), "--enable-feature=exemplar-storage");
        await IsScraped(prometheus);
        Assert.Equal([ExpositionFormat.OpenMetrics], host.Served);
        await HasMetadata(prometheus, m => (OpenMetricsName.Of(m), m.TypeName));
        await HasHostileLabel(prometheus);
        Assert.Equal(2, await prometheus.Number("""sum(gpu_job_wait_seconds_bucket{le="300.0"})"""));
        await HasTrace(prometheus, "api_request_duration_seconds_bucket");
        await HasTrace(prometheus, "api_requests_total");
    }

    [NeedsTool("prometheus")]
    public async Task Protobuf_is_read_with_its_native_histograms()
    {
        await using var host = await ScrapedHost.Start(_registry);
        using var prometheus = new RunningPrometheus(Configuration(host), "--enable-feature=native-histograms,exemplar-storage");
        await IsScraped(prometheus);
        Assert.Equal([ExpositionFormat.Protobuf], host.Served);
        await HasMetadata(prometheus, m => (m.Name, m is Info ? "gauge" : m.TypeName));
        await HasHostileLabel(prometheus);
        await HasTrace(prometheus, "api_request_duration_seconds");
        Assert.Equal(1000, await prometheus.Number("histogram_count(ml_model_inference_seconds)"));
        Assert.Equal(500.5, await prometheus.Number("histogram_sum(ml_model_inference_seconds)"), 6);
        Assert.Equal(Namespaces, await prometheus.Number("count(gpu_job_duration_seconds{outcome=\"failed\"})"));
        foreach (var quantile in new[] { 0.1, 0.5, 0.9, 0.99 })
        {
            var found = await prometheus.Number($"histogram_quantile({quantile}, ml_model_inference_seconds)");
            Assert.InRange(found, quantile * 0.96, quantile * 1.05);
        }
    }

    [NeedsTool("promtool")]
    public async Task Promtool_finds_nothing_to_say()
    {
        var text = await Scrape.TextOf(_registry, ExpositionFormat.Text);
        Assert.Equal("", await Promtool.CheckMetricsAsync(text));
    }

    static Registry Reported()
    {
        var registry = new Registry(OdinExporter.All, TimeProvider.System);
        var trace = new Exemplar(new string('a', 32), new string('b', 16), 0.2, TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds());
        foreach (var metric in OdinExporter.All.Metrics)
        {
            var labels = metric.Labels.Select(l => l.Values?[0] ?? "x").ToArray();
            if (metric is Counter counter) registry.Of(counter).Get(labels)!.Add(1, trace);
            if (metric is Gauge gauge) registry.Of(gauge).Get(labels)!.Set(0.5);
            if (metric is Info info) registry.Of(info).Get(labels)!.Set(1);
            if (metric is Histogram histogram) registry.Of(histogram).Get(labels)!.Observe(0.2, exemplar: trace);
        }
        registry.Of(OdinExporter.GpuJobWaitSeconds).Get("x")!.Observe(299);
        registry.Of(OdinExporter.MlModelAccuracy).Get(Hostile)!.Set(0.25);
        registry.Of(OdinExporter.MlModelInferenceSeconds).Remove(SeriesKey.Of("x"));
        var inference = registry.Of(OdinExporter.MlModelInferenceSeconds).Get("resnet50")!;
        for (var i = 1; i <= 1000; i++) inference.Observe(i / 1000d);
        for (var i = 0; i < Namespaces; i++) registry.Of(OdinExporter.GpuJobDurationSeconds).Get($"team-{i}", "failed")!.Observe(i);
        return registry;
    }

    static string Configuration(ScrapedHost host) => $"""
        global: {"{"}scrape_interval: 3s, scrape_timeout: 3s{"}"}
        scrape_configs:
        - job_name: exporter
          static_configs:
          - targets: ["{host.Address}"]
        """;

    static async Task IsScraped(RunningPrometheus prometheus)
    {
        await prometheus.Ask("query?query=count_over_time(up[1m])>=2", data => data.GetProperty("result").GetArrayLength() == 1);
        Assert.Equal(1, await prometheus.Number("min_over_time(up[1m])"));
        var targets = await prometheus.Ask("targets", _ => true);
        Assert.Equal("", targets.GetProperty("activeTargets")[0].GetProperty("lastError").GetString());
    }

    static async Task HasMetadata(RunningPrometheus prometheus, Func<Metric, (string Name, string Type)> named)
    {
        var metadata = await prometheus.Ask("metadata", _ => true);
        var found = metadata.EnumerateObject().Select(m => (m.Name, Of(m.Value[0], "type"), Of(m.Value[0], "help")));
        Assert.Equal(
            OdinExporter.All.Metrics.Select(m => (named(m).Name, named(m).Type, m.Help)).Order(),
            found.Order());

        static string Of(JsonElement metadata, string member) => metadata.GetProperty(member).GetString()!;
    }

    static async Task HasHostileLabel(RunningPrometheus prometheus)
    {
        var answer = await prometheus.Ask("query?query=ml_model_accuracy==0.25", data => data.GetProperty("result").GetArrayLength() == 1);
        Assert.Equal(Hostile, answer.GetProperty("result")[0].GetProperty("metric").GetProperty("model_name").GetString());
    }

    static async Task HasTrace(RunningPrometheus prometheus, string series)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var answer = await prometheus.Ask(
            $"query_exemplars?query={series}&start={now - 3600}&end={now + 60}",
            data => data.GetArrayLength() == 1);
        var exemplar = answer[0].GetProperty("exemplars")[0];
        Assert.Equal(new string('a', 32), exemplar.GetProperty("labels").GetProperty("trace_id").GetString());
        Assert.Equal("0.2", exemplar.GetProperty("value").GetString());
    }
}
