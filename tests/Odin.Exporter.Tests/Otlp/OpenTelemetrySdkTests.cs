using System.Diagnostics;
using System.Diagnostics.Metrics;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using static Odin.Charts.Metrics.Catalogues.OdinExporter;

namespace Odin.Exporter.Tests.Otlp;

/// <summary>What OpenTelemetry's own SDK sends arrives.</summary>
public class OpenTelemetrySdkTests
{
    static readonly KeyValuePair<string, object?>[] Get = [new("method", "GET"), new("endpoint", "/a"), new("status", 200)];
    static readonly KeyValuePair<string, object?>[] Http =
        [new("http.request.method", "GET"), new("http.route", "/b"), new("http.response.status_code", 500), new("url.scheme", "http")];
    static readonly KeyValuePair<string, object?> Model = new("model_name", "m");

    // What is added in each of three rounds; all of them are sums of powers of two, so that nothing is rounded.
    static readonly double[][] Rounds = [[0.25, 0.0078125, 3], [0.5], [0.03125, 0.25, 64]];

    /// <summary>An application with instruments, and its exporter.</summary>
    sealed class Application : IDisposable
    {
        readonly Meter _meter = new($"tests.{Guid.NewGuid()}");
        readonly MeterProvider _provider;
        double _accuracy;

        public Application(Uri address, MetricReaderTemporalityPreference temporality, params View[] views)
        {
            var builder = Sdk.CreateMeterProviderBuilder().AddMeter(_meter.Name).SetExemplarFilter(ExemplarFilterType.TraceBased);
            foreach (var (instrument, configuration) in views) builder.AddView(instrument, configuration);
            _provider = builder.AddOtlpExporter((exporter, reader) =>
            {
                (exporter.Protocol, exporter.Endpoint) = (OtlpExportProtocol.HttpProtobuf, address);
                reader.TemporalityPreference = temporality;
                reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = 3_600_000;
            }).Build();
            Requests = _meter.CreateCounter<long>("api.requests", "{request}");
            Inferences = _meter.CreateHistogram<double>("ml.model.inference", "s");
            Served = _meter.CreateHistogram<double>("http.server.request.duration", "s");
            _meter.CreateObservableGauge("ml.model.accuracy", () => new Measurement<double>(_accuracy, Model));
        }

        public Counter<long> Requests { get; }

        public Histogram<double> Inferences { get; }

        public Histogram<double> Served { get; }

        public void Do(double[] round)
        {
            foreach (var value in round)
            {
                Requests.Add(2, Get);
                Inferences.Record(value, Model);
                Served.Record(value, Http);
            }
            _accuracy = round[0];
            Assert.True(_provider.ForceFlush(30_000));
        }

        public void Dispose()
        {
            _provider.Dispose();
            _meter.Dispose();
        }
    }

    public sealed record View(string Instrument, HistogramConfiguration Configuration);

    static View[] Exact(Charts.Metrics.Histogram inferences) =>
    [
        new("ml.model.inference", new ExplicitBucketHistogramConfiguration { Boundaries = [.. inferences.Buckets] }),
        new("http.server.request.duration", new ExplicitBucketHistogramConfiguration { Boundaries = [.. ApiRequestDurationSeconds.Buckets] }),
    ];

    [Theory]
    [InlineData(MetricReaderTemporalityPreference.Delta)]
    [InlineData(MetricReaderTemporalityPreference.Cumulative)]
    public async Task Counters_gauges_and_histograms_arrive_exactly(MetricReaderTemporalityPreference temporality)
    {
        await using var listener = await OtlpListener.StartAsync();
        using var application = new Application(listener.Address, temporality, Exact(MlModelInferenceSeconds));
        var (inferences, served) = (Expected(MlModelInferenceSeconds), Expected(ApiRequestDurationSeconds));
        foreach (var round in Rounds)
        {
            application.Do(round);
            foreach (var value in round)
            {
                inferences.Observe(value);
                served.Observe(value);
            }
            Assert.Equal(Classic(inferences), Classic(listener.Registry.Of(MlModelInferenceSeconds).Get("m")!));
            Assert.Equal(Classic(served), Classic(listener.Registry.Of(ApiRequestDurationSeconds).Get("GET", "/b", "500")!));
            Assert.Equal(round[0], listener.Registry.Of(MlModelAccuracy).Get("m")!.Value);
        }
        Assert.Equal(14, listener.Registry.Of(ApiRequests).Get("GET", "/a", "200")!.Value);
        Assert.Equal(7, listener.Registry.Of(ApiRequests).Get("GET", "/b", "500")!.Value);
        Assert.Equal(0, listener.Registry.Of(ObservationsDropped).Series.Sum(s => s.Value));
        Assert.Equal(12, listener.Registry.Of(Charts.Metrics.Catalogues.OdinExporter.Observations).Get("otlp")!.Value);
    }

    [Theory]
    [InlineData(MetricReaderTemporalityPreference.Delta, 20)]
    [InlineData(MetricReaderTemporalityPreference.Cumulative, 20)]
    [InlineData(MetricReaderTemporalityPreference.Delta, 3)]
    [InlineData(MetricReaderTemporalityPreference.Cumulative, 3)]
    public async Task Exponential_histograms_arrive_exactly(MetricReaderTemporalityPreference temporality, int maxScale)
    {
        await using var listener = await OtlpListener.StartAsync();
        var powers = new Base2ExponentialBucketHistogramConfiguration { MaxSize = 160, MaxScale = maxScale };
        using var application = new Application(listener.Address, temporality, new View("ml.model.inference", powers));
        var expected = Expected(MlModelInferenceSeconds);
        foreach (var round in Rounds)
        {
            application.Do(round);
            foreach (var value in round) expected.Observe(value);
            Assert.Equal(Native(expected), Native(listener.Registry.Of(MlModelInferenceSeconds).Get("m")!));
        }
    }

    [Fact]
    public async Task An_exporter_that_begins_anew_adds_only_what_comes_after()
    {
        await using var first = await OtlpListener.StartAsync();
        using var application = new Application(first.Address, MetricReaderTemporalityPreference.Cumulative, Exact(MlModelInferenceSeconds));
        application.Do(Rounds[0]);
        first.BeginAnew();
        application.Do(Rounds[1]);
        Assert.Equal(0, first.Registry.Of(ApiRequests).Get("GET", "/a", "200")!.Value);
        application.Do(Rounds[2]);
        Assert.Equal(6, first.Registry.Of(ApiRequests).Get("GET", "/a", "200")!.Value);
        Assert.Equal(64.28125, first.Registry.Of(MlModelInferenceSeconds).Get("m")!.Read(new ulong[15]));
    }

    [Fact]
    public async Task Traces_arrive_with_what_they_took()
    {
        await using var listener = await OtlpListener.StartAsync();
        using var application = new Application(listener.Address, MetricReaderTemporalityPreference.Delta, Exact(MlModelInferenceSeconds));
        using var activity = new Activity("inference") { ActivityTraceFlags = ActivityTraceFlags.Recorded };
        activity.SetIdFormat(ActivityIdFormat.W3C).Start();
        application.Inferences.Record(0.25, Model);
        application.Requests.Add(1, Get);
        activity.Stop();
        application.Do([0.5]);
        var snapshot = new HistogramSnapshot();
        listener.Registry.Of(MlModelInferenceSeconds).Get("m")!.Read(snapshot);
        var exemplar = Assert.Single(snapshot.Exemplars.ToArray().OfType<Exemplar>());
        Assert.Equal((activity.TraceId.ToHexString(), activity.SpanId.ToHexString(), 0.25), (exemplar.TraceId, exemplar.SpanId, exemplar.Value));
        Assert.Equal(exemplar.TraceId, listener.Registry.Of(ApiRequests).Get("GET", "/a", "200")!.Exemplar!.TraceId);
    }

    static HistogramSeries Expected(Charts.Metrics.Histogram metric) => new([], 0, metric.Buckets, metric.IsNative);

    static string Classic(HistogramSeries series)
    {
        var counts = new ulong[series.Bounds.Length + 1];
        var sum = series.Read(counts);
        return $"{string.Join(' ', counts)} {sum:R}";
    }

    static string Native(HistogramSeries series)
    {
        var snapshot = new HistogramSnapshot();
        series.Read(snapshot);
        var native = snapshot.Native;
        return $"{native.Schema} {native.ZeroCount} {string.Join(' ', native.Indices.ToArray().Zip(native.Counts.ToArray()))} {snapshot.Sum:R}";
    }
}
