using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Prometheus;

namespace Odin.Exporter.Benchmarks;

/// <summary>The series of <see cref="SeriesShape"/> in prometheus-net, on its own middleware and the same Kestrel.</summary>
static class PrometheusNetServer
{
    public const string Command = "prometheus-net";

    public static int Run(string port, bool hasSeries)
    {
        Metrics.SuppressDefaultMetrics();
        if (hasSeries) Fill(Metrics.DefaultRegistry);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddResponseCompression(o =>
        {
            o.Providers.Add<GzipCompressionProvider>();
            o.MimeTypes = ["text/plain"];
        });
        var application = builder.Build();
        application.UseResponseCompression();
        application.MapMetrics();
        application.Run();
        return 0;
    }

    public static void Fill(CollectorRegistry registry)
    {
        var factory = Metrics.WithCustomRegistry(registry);
        string[] labels = ["method", "endpoint", "status"];
        var requests = factory.CreateCounter("api_requests_total", "Requests to the API that were answered.", labels);
        for (var i = 0; i < SeriesShape.Counters; i++) requests.WithLabels("GET", SeriesShape.Endpoint(i), "200").Inc(i);
        var accuracy = factory.CreateGauge("ml_model_accuracy", "The accuracy of a model, from 0 to 1.", ["model_name"]);
        for (var i = 0; i < SeriesShape.Gauges; i++) accuracy.WithLabels(SeriesShape.Model(i)).Set(SeriesShape.Accuracy(i));
        var durations = factory.CreateHistogram(
            "api_request_duration_seconds",
            "How long the API took to answer a request.",
            labels,
            new HistogramConfiguration { Buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 5, 10] });
        for (var i = 0; i < SeriesShape.Histograms; i++)
            foreach (var seconds in SeriesShape.Observed) durations.WithLabels("GET", SeriesShape.Endpoint(i), "200").Observe(seconds);
    }
}
