using System.Net;
using Odin.Exporter.Tests.Server;

namespace Odin.Exporter.Tests.Abuse;

public class ClockTests
{
    /// <summary>A time of day that jumps decades back and forth whenever it is asked for.</summary>
    sealed class JumpingClock : TimeProvider
    {
        int _asked;

        public override DateTimeOffset GetUtcNow() =>
            new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddYears(Interlocked.Increment(ref _asked) % 2 == 0 ? 30 : -30);
    }

    [Fact]
    public async Task A_time_of_day_that_jumps_harms_nothing()
    {
        await using var exporter = await RunningExporter.StartAsync(
            "sources: {observations: {enabled: true, listen: '127.0.0.1:0', maxObservationsPerSecond: 1000}}", clock: new JumpingClock());
        for (var i = 0; i < 20; i++)
        {
            using var body = new StringContent(
                "{\"inferences\":[{\"model_name\":\"m\",\"seconds\":0.1}]}", new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));
            Assert.Equal(HttpStatusCode.OK, (await exporter.Client.PostAsync(new Uri($"http://{exporter.Intake}/v1/observations"), body)).StatusCode);
            Assert.Equal(i + 1, await exporter.ValueAsync("ml_model_inference_seconds_count{model_name=\"m\"}"));
        }
        Assert.Equal(20, await exporter.ValueAsync("odin_exporter_collection_duration_seconds_bucket{source=\"observations\",le=\"30\"}"));
        exporter.Reconfigure("log: {level: debug}");
        await Observations.Eventually.IsTrueAsync(() => Task.FromResult(exporter.Intake is null));
    }
}
