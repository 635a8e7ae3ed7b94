namespace Odin.Charts.Metrics.Tests.Queries;

/// <summary>The metrics of a program that the tests ask about.</summary>
static class Api
{
    public static readonly Label Method = new("method");
    public static readonly Label Endpoint = new("endpoint");
    public static readonly Label Status = new("status");
    public static readonly Label Node = new("node");
    public static readonly Label Pod = new("pod");
    public static readonly Label Instance = new("instance");

    public static readonly Counter Requests =
        new("api_requests_total", "Requests that were answered.", [Method, Endpoint, Status]);

    public static readonly Counter Retries = new("api_retries_total", "Requests that were sent again.", [Endpoint]);

    public static readonly Gauge Queue = new("api_queue_length", "Requests that wait.", [Pod]);

    public static readonly Gauge Free = new("api_free_bytes", "Memory that is free.", [Pod]) { Unit = Unit.Bytes };

    public static readonly Histogram Latency = new("api_latency_seconds", "How long requests took.", [Endpoint])
    {
        Unit = Unit.Seconds,
        Buckets = [0.1, 0.3, 1, 10],
        IsNative = true,
    };

    public static readonly Summary Pauses = new("api_pause_seconds", "How long the program paused.")
    {
        Unit = Unit.Seconds,
        Quantiles = [0.5, 0.99, 1],
    };

    public static readonly Info Placement = new("api_pod_info", "Where a pod runs.", [Pod, Node]);

    public static readonly Catalogue All = Catalogue.Of("api", typeof(Api));
}
