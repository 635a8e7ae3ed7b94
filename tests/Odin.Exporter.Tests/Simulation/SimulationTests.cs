using CsCheck;
using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;
using Odin.Exporter.Tests.Sources;

namespace Odin.Exporter.Tests.Simulation;

public class SimulationTests
{
    [Fact]
    public async Task Every_metric_of_applications_has_data_at_once()
    {
        await using var running = new Running(c => new SimulationSource(c, new(1)), new FakeTime(), isSimulated: true);
        await Running.UntilAsync(() => running.Collections == 1);
        Assert.All(ApplicationMetrics.Names, n => Assert.NotEqual(0, running.Registry.Families.Single(f => f.Metric.Name == n).Count));
    }

    [Fact]
    public async Task Values_come_every_15_seconds()
    {
        var time = new FakeTime();
        await using var running = new Running(c => new SimulationSource(c, new(1)), time, isSimulated: true);
        await Running.UntilAsync(() => running.Collections == 1 && time.Waiting == 1);
        time.Pass(TimeSpan.FromSeconds(15));
        await Running.UntilAsync(() => running.Collections == 2);
    }

    [Fact]
    public void Nothing_is_made_up_where_series_do_not_say_so() => Assert.Throws<ArgumentException>(() =>
        new Running(c => new SimulationSource(c, new(1)), isSimulated: false));

    [Fact]
    public void Values_are_within_the_plan() => Gen.Int.Sample(seed =>
    {
        var registry = new Registry(OdinExporter.All, TimeProvider.System, isSimulated: true);
        using var simulation = new Odin.Exporter.Simulation(registry, new(seed));
        for (var i = 0; i < 5; i++)
        {
            simulation.Next();
            Assert.InRange(registry.Of(OdinExporter.GpuJobQueueLength).Series.Sum(s => s.Value), 0, 20);
            Assert.InRange(registry.Of(OdinExporter.MlModelAccuracy).Get("resnet50")!.Value, 0.85, 0.99);
            Assert.InRange(registry.Of(OdinExporter.MlModelAccuracy).Get("bert")!.Value, 0.80, 0.95);
        }
        AssertMean(registry, OdinExporter.GpuJobDurationSeconds, 10, 300);
        AssertMean(registry, OdinExporter.MlModelInferenceSeconds, 0.1, 2);
    }, iter: 50);

    [Fact]
    public void Most_requests_are_answered_well_and_some_are_not()
    {
        var registry = new Registry(OdinExporter.All, TimeProvider.System, isSimulated: true);
        using var simulation = new Odin.Exporter.Simulation(registry, new(1));
        for (var i = 0; i < 200; i++) simulation.Next();
        var requests = registry.Of(OdinExporter.ApiRequests);
        var good = requests.Get("GET", "/api/v1/predict", "200")!.Value;
        Assert.InRange(requests.Get("GET", "/api/v1/predict", "500")!.Value / good, 0.001, 0.05);
        AssertMean(registry, OdinExporter.ApiRequestDurationSeconds, 0.005, 0.5);
    }

    [Fact]
    public void The_same_seed_makes_the_same_values_up()
    {
        Assert.Equal(Accuracy(7), Accuracy(7));
        Assert.NotEqual(Accuracy(7), Accuracy(8));

        static double Accuracy(int seed)
        {
            var registry = new Registry(OdinExporter.All, TimeProvider.System, isSimulated: true);
            using var simulation = new Odin.Exporter.Simulation(registry, new(seed));
            simulation.Next();
            return registry.Of(OdinExporter.MlModelAccuracy).Get("bert")!.Value;
        }
    }

    static void AssertMean(Registry registry, Histogram metric, double least, double most)
    {
        foreach (var series in registry.Of(metric).Series)
        {
            var counts = new ulong[series.Bounds.Length + 1];
            var sum = series.Read(counts);
            Assert.InRange(sum / counts.Sum(c => (double)c), least, most);
        }
    }
}
