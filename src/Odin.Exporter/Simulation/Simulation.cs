using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter;

/// <summary>Random values for each metric of applications.</summary>
internal sealed class Simulation(Registry registry, Random random) : IDisposable
{
    const string Namespace = "simulation";
    const int MostQueued = 20;
    const double FailedJobs = 0.05;
    const double FailedRequests = 0.01;

    static readonly (string Name, double Least, double Most)[] Models = [("resnet50", 0.85, 0.99), ("bert", 0.80, 0.95)];
    static readonly (string Method, string Endpoint)[] Requests = [("GET", "/api/v1/predict"), ("POST", "/api/v1/train")];

    readonly OwnedGauges _queue = new(registry.Of(OdinExporter.GpuJobQueueLength));
    readonly OwnedGauges _accuracies = new(registry.Of(OdinExporter.MlModelAccuracy));

    /// <summary>What happens in one interval.</summary>
    /// <returns>How many observations.</returns>
    public int Next() =>
        Queue() + Job() + Accuracies() + Models.Sum(m => Inference(m.Name)) + Requests.Sum(r => Answer(r.Method, r.Endpoint));

    public void Dispose()
    {
        _queue.Dispose();
        _accuracies.Dispose();
    }

    // From 0 to 20 jobs in all, over the reasons why they wait.
    int Queue()
    {
        var waiting = random.Next(MostQueued + 1);
        var unscheduled = random.Next(waiting + 1);
        var gated = random.Next(waiting - unscheduled + 1);
        _queue.Replace(
        [
            new(SeriesKey.Of(Namespace, "unscheduled"), unscheduled),
            new(SeriesKey.Of(Namespace, "gated"), gated),
            new(SeriesKey.Of(Namespace, "starting"), waiting - unscheduled - gated),
        ]);
        return 3;
    }

    int Job()
    {
        var outcome = random.NextDouble() < FailedJobs ? "failed" : "succeeded";
        registry.Of(OdinExporter.GpuJobDurationSeconds).Get(Namespace, outcome)?.Observe(Between(10, 300));
        registry.Of(OdinExporter.GpuJobWaitSeconds).Get(Namespace)?.Observe(Between(1, 120));
        return 2;
    }

    int Accuracies()
    {
        _accuracies.Replace([.. Models.Select(m => KeyValuePair.Create(SeriesKey.Of(m.Name), Between(m.Least, m.Most)))]);
        return Models.Length;
    }

    int Inference(string model)
    {
        registry.Of(OdinExporter.MlModelInferenceSeconds).Get(model)?.Observe(Between(0.1, 2));
        return 1;
    }

    int Answer(string method, string endpoint)
    {
        var count = random.Next(10, 51);
        for (var i = 0; i < count; i++)
        {
            var status = random.NextDouble() < FailedRequests ? "500" : "200";
            registry.Of(OdinExporter.ApiRequests).Get(method, endpoint, status)?.Add(1);
            registry.Of(OdinExporter.ApiRequestDurationSeconds).Get(method, endpoint, status)?.Observe(Between(0.005, 0.5));
        }
        return count;
    }

    double Between(double least, double most) => least + random.NextDouble() * (most - least);
}
