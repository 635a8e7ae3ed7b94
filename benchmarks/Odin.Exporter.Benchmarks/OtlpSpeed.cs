using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter.Benchmarks;

/// <summary>How many points of OTLP are taken a second, in requests of 500, without HTTP.</summary>
static class OtlpSpeed
{
    const int Points = 500;
    const int Requests = 2000;

    public static int Run()
    {
        Measure("delta sums", OtlpBatch.Sums(Points, OtlpMetric.Delta));
        Measure("cumulative sums", OtlpBatch.Sums(Points, OtlpMetric.Cumulative));
        Measure("delta histograms, 14 bounds", OtlpBatch.Histograms(Points, OtlpMetric.Delta));
        Measure("cumulative histograms, 14 bounds", OtlpBatch.Histograms(Points, OtlpMetric.Cumulative));
        Measure("delta exponential histograms, 60 buckets", OtlpBatch.Exponential(Points, OtlpMetric.Delta));
        Measure("cumulative exponential histograms, 60 buckets", OtlpBatch.Exponential(Points, OtlpMetric.Cumulative));
        return 0;
    }

    static void Measure(string what, byte[] request)
    {
        var context = new SourceContext(new(OdinExporter.All, TimeProvider.System), TimeProvider.System, NullLoggerFactory.Instance);
        var (handler, limit, answer) = (new OtlpHandler(context), new RateLimit(0, TimeProvider.System), new ArrayBufferWriter<byte>(4096));
        Take(Requests);
        var (before, used, clock) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        Take(Requests);
        var (took, processor) = (clock.Elapsed, Environment.CpuUsage.TotalTime - used);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {Requests * Points / took.TotalSeconds:#,0} points a second, "
            + $"{Requests * Points / processor.TotalSeconds:#,0} for a second of processor time, "
            + $"{(GC.GetAllocatedBytesForCurrentThread() - before) / (double)(Requests * Points):0.00} bytes allocated for each, "
            + $"{request.Length / Points} bytes of protobuf each"));

        void Take(int requests)
        {
            for (var i = 0; i < requests; i++)
            {
                answer.ResetWrittenCount();
                if (!handler.Take(request, "application/x-protobuf", limit, answer).IsTaken || answer.WrittenCount > 0) throw new InvalidOperationException();
            }
        }
    }
}
