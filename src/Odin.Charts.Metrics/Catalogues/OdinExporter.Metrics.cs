using static Odin.Charts.Metrics.Catalogues.OdinExporter.Labels;

namespace Odin.Charts.Metrics.Catalogues;

#pragma warning disable CS1591 // Each says in its help what it is.
public static partial class OdinExporter
{
    public static readonly Gauge GpuJobQueueLength = new(
        "gpu_job_queue_length", "Jobs that ask for a GPU and do not run yet.", [Namespace, Reason]);

    public static readonly Histogram GpuJobDurationSeconds = new(
        "gpu_job_duration_seconds", "How long jobs with a GPU ran, from start to end.", [Namespace, Outcome])
    {
        Unit = Unit.Seconds,
        Buckets =
        [
            1, 5, 10, 20, 30, 45, 60, 90, 120, 180, 240, 300, 450, 600, 900, 1800, 3600, 7200, 14400, 28800, 86400,
        ],
        IsNative = true,
    };

    public static readonly Histogram GpuJobWaitSeconds = new(
        "gpu_job_wait_seconds", "How long jobs with a GPU waited, from being created to their first container running.", [Namespace])
    {
        Unit = Unit.Seconds,
        Buckets = [1, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 14400, 28800, 86400],
        IsNative = true,
    };

    public static readonly Histogram MlModelInferenceSeconds = new(
        "ml_model_inference_seconds", "How long a model took for an inference.", [ModelName])
    {
        Unit = Unit.Seconds,
        Buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
        IsNative = true,
    };

    public static readonly Gauge MlModelAccuracy = new(
        "ml_model_accuracy", "The accuracy of a model, from 0 to 1.", [ModelName]) { Unit = Unit.Ratio };

    public static readonly Counter ApiRequests = new(
        "api_requests_total", "Requests to the API that were answered.", [Method, Endpoint, Status]);

    public static readonly Histogram ApiRequestDurationSeconds = new(
        "api_request_duration_seconds", "How long the API took to answer a request.", [Method, Endpoint, Status])
    {
        Unit = Unit.Seconds,
        Buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 5, 10],
        IsNative = true,
    };
}
