using Odin.Charts.Metrics;

namespace Shop;

public static class ApiMetrics
{
    public static readonly Label Endpoint = new("endpoint");
    public static readonly Label Status = new("status");
    public static readonly Label Outcome = new("outcome", "succeeded", "failed");

    public static readonly Counter Requests =
        new("api_requests_total", "Requests that were answered.", [Endpoint, Status]);

    public static readonly Gauge QueueLength =
        new("api_queue_length", "Requests that wait.");

    public static readonly Histogram Duration =
        new("api_request_duration_seconds", "How long it took to answer a request.", [Endpoint])
        {
            Unit = Unit.Seconds,
            Buckets = [0.05, 0.1, 0.3, 1, 5],
        };

    public static Catalogue All { get; } = Catalogue.Of("api", typeof(ApiMetrics));
}
