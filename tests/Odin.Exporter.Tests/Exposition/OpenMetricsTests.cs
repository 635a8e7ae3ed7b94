using CsCheck;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter.Tests.Expositions;

public class OpenMetricsTests
{
    readonly Registry _registry = new(OdinExporter.All, TimeProvider.System);

    async Task<IReadOnlyList<TextFamily>> Read() =>
        TextScrape.Read(await Scrape.TextOf(_registry, ExpositionFormat.OpenMetrics), isOpenMetrics: true);

    [Fact]
    public async Task A_family_goes_without_the_suffix_of_its_samples()
    {
        _registry.Of(OdinExporter.ApiRequests).Get("GET", "/a", "200")!.Add(1);
        _registry.Of(OdinExporter.BuildInfo).Get("0.1.0", "", ".NET")!.Set(1);
        var families = await Read();
        var requests = families.Single(f => f.Name == "api_requests");
        Assert.Equal(("counter", "api_requests_total"), (requests.Type, requests.Samples.Single().Name));
        var build = families.Single(f => f.Name == "odin_exporter_build");
        Assert.Equal(("info", "odin_exporter_build_info", 1), (build.Type, build.Samples.Single().Name, build.Samples.Single().Value));
    }

    [Fact]
    public async Task A_unit_is_said_where_the_name_ends_in_it()
    {
        var units = (await Read()).ToDictionary(f => f.Name, f => f.Unit);
        Assert.Equal("seconds", units["api_request_duration_seconds"]);
        Assert.Equal("seconds", units["process_cpu_seconds"]);
        Assert.Equal("seconds", units["process_start_time_seconds"]);
        Assert.Equal("bytes", units["process_resident_memory_bytes"]);
        Assert.Null(units["ml_model_accuracy"]);
        Assert.Null(units["api_requests"]);
    }

    [Fact]
    public async Task A_trace_stands_behind_its_bucket_and_its_counter()
    {
        var trace = new Exemplar("4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7", 0.12, 1_700_000_000_123);
        _registry.Of(OdinExporter.ApiRequestDurationSeconds).Get("GET", "/a", "200")!.Observe(0.12, exemplar: trace);
        _registry.Of(OdinExporter.ApiRequests).Get("GET", "/a", "200")!.Add(1, new Exemplar(trace.TraceId, null, 1, 0));
        var samples = (await Read()).SelectMany(f => f.Samples).Where(s => s.Exemplar is not null).ToList();
        Assert.Equal(["api_request_duration_seconds_bucket", "api_requests_total"], samples.Select(s => s.Name).Order());
        var bucket = samples.Single(s => s.Labels.ContainsKey("le"));
        Assert.Equal("0.2", bucket.Labels["le"]);
        Assert.Equal(
            "{trace_id=\"4bf92f3577b34da6a3ce929d0e0e4736\",span_id=\"00f067aa0ba902b7\"} 0.12 1700000000.123",
            bucket.Exemplar);
    }

    [Fact]
    public async Task Only_OpenMetrics_has_traces_among_the_texts()
    {
        var trace = new Exemplar(new string('a', 32), null, 1, 0);
        _registry.Of(OdinExporter.ApiRequests).Get("GET", "/a", "200")!.Add(1, trace);
        Assert.DoesNotContain("trace_id", await Scrape.TextOf(_registry, ExpositionFormat.Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_rules_hold_whatever_is_reported() => await RandomRegistry.All.SampleAsync(async registry =>
    {
        foreach (var family in TextScrape.Read(await Scrape.TextOf(registry, ExpositionFormat.OpenMetrics), isOpenMetrics: true))
            CheckRules(family);
    }, iter: 300);

    static void CheckRules(TextFamily family)
    {
        Assert.Contains(family.Type, new[] { "counter", "gauge", "histogram", "info" });
        Assert.True(family.Unit is null || family.Name.EndsWith("_" + family.Unit, StringComparison.Ordinal));
        Assert.Equal(family.Samples.Count, family.Samples.Select(s => s.Identity).Distinct().Count());
        Assert.All(family.Samples, s => Assert.True(s.Exemplar is null || s.Name == family.Name + "_total" || s.Name == family.Name + "_bucket"));
        Assert.All(family.Samples, s => Assert.True(family.Type != "info" || s is { Value: 1 } && s.Name == family.Name + "_info"));
        if (family.Type == "counter")
            Assert.All(family.Samples, s => Assert.True(s.Name == family.Name + "_total" && s.Value >= 0));
        if (family.Type == "histogram")
            Assert.All(family.Samples.Chunk(BucketsOf(family) + 2), CheckHistogram);
    }

    static int BucketsOf(TextFamily family) => family.Samples.TakeWhile(s => s.Labels.ContainsKey("le")).Count();

    static void CheckHistogram(TextSample[] samples)
    {
        var buckets = samples[..^2];
        Assert.Equal("+Inf", buckets[^1].Labels["le"]);
        Assert.Equal(buckets.Select(b => b.Value).Order(), buckets.Select(b => b.Value));
        Assert.Equal(buckets[^1].Value, samples[^1].Value);
        Assert.All(buckets[..^1], b => Assert.Matches(@"^\d+\.\d+$", b.Labels["le"]));
        Assert.All(samples, s => Assert.Equal(
            samples[^1].Labels.OrderBy(l => l.Key), s.Labels.Where(l => l.Key != "le").OrderBy(l => l.Key)));
    }
}
