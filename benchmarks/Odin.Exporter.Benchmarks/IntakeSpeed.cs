using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter.Benchmarks;

/// <summary>How many observations are taken a second, in batches of 500.</summary>
static class IntakeSpeed
{
    const int Connections = 8;

    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    static readonly TimeSpan Time = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync()
    {
        Handler();
        return await StackAsync() | await OverHttpAsync(Subject.Jit) | await OverHttpAsync(Subject.Aot);
    }

    // Reading and counting alone.
    static void Handler()
    {
        var handler = new ObservationsHandler(Context());
        var bodies = Enumerable.Range(0, 16).Select(IntakeBatch.Json).ToList();
        var (limit, answer) = (new RateLimit(0, TimeProvider.System), new ArrayBufferWriter<byte>(4096));
        Take(2000);
        var (before, clock) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        Take(4000);
        var observations = 4000.0 * IntakeBatch.Observations;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"read and counted, without HTTP: "
            + $"{observations / clock.Elapsed.TotalSeconds:#,0} observations a second, "
            + $"{(GC.GetAllocatedBytesForCurrentThread() - before) / observations:0.00} bytes allocated for each, "
            + $"{bodies.Average(b => b.Length) / IntakeBatch.Observations:0} bytes of JSON each"));

        void Take(int batches)
        {
            for (var i = 0; i < batches; i++)
            {
                answer.ResetWrittenCount();
                if (!handler.Take(bodies[i % bodies.Count], "application/json", limit, answer).IsTaken) throw new InvalidOperationException();
            }
        }
    }

    // With Kestrel in this process, so that all that is allocated can be counted.
    static async Task<int> StackAsync()
    {
        var intake = new Intake(new(), Context(), new ObservationsHandler(Context()));
        using var listener = new Listener(
            new(IPAddress.Loopback, 0), new(100, 4 << 20), NullLoggerFactory.Instance, c => intake.Paths[c.Request.Path.Value!](c));
        await listener.StartAsync();
        using var poster = new IntakePoster(listener.Address, Connections);
        var allocated = poster.While(() =>
        {
            Thread.Sleep(WarmUp);
            var before = (GC.GetTotalAllocatedBytes(), poster.Observations);
            Thread.Sleep(WarmUp);
            return (GC.GetTotalAllocatedBytes() - before.Item1) / (double)(poster.Observations - before.Observations);
        });
        return Target.AtMost("allocated by the whole server", allocated, 16, "bytes an observation");
    }

    static async Task<int> OverHttpAsync(Exporter subject)
    {
        var port = RunningSubject.FreePort();
        using var exporter = await subject.OnFirstProcessor.StartAsync(port);
        using var own = new OtherProcessors();
        using var poster = new IntakePoster(new(IPAddress.Loopback, port), Connections);
        var (speed, cpu) = poster.While(() =>
        {
            Thread.Sleep(WarmUp);
            var (observations, used, clock) = (poster.Observations, exporter.CpuSeconds, Stopwatch.StartNew());
            Thread.Sleep(Time);
            var taken = poster.Observations - observations;
            return (taken / clock.Elapsed.TotalSeconds, taken / (exporter.CpuSeconds - used));
        });
        return Target.AtLeast($"{subject.Name}: taken over HTTP on one core", speed, 200_000, "observations a second")
            | Target.AtLeast($"{subject.Name}: taken over HTTP for a second of its processor time", cpu, 200_000, "observations");
    }

    static SourceContext Context() => new(new(OdinExporter.All, TimeProvider.System), TimeProvider.System, NullLoggerFactory.Instance);
}
