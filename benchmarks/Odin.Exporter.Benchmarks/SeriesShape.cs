using System.Globalization;

namespace Odin.Exporter.Benchmarks;

/// <summary>The series that each program has, as Prometheus counts them: a histogram of 12 buckets is 15.</summary>
static class SeriesShape
{
    public const int Count = Counters + Gauges + Histograms * SeriesOfHistogram;

    public const int Counters = 4000;
    public const int Gauges = 3000;
    public const int Histograms = 200;
    public const int SeriesOfHistogram = 15;

    public static readonly double[] Observed = [0.004, 0.04, 0.25, 0.9];

    public static string Endpoint(int counter) => string.Create(CultureInfo.InvariantCulture, $"/api/v1/resource-{counter:0000}");

    public static string Model(int gauge) => string.Create(CultureInfo.InvariantCulture, $"model-{gauge:0000}");

    public static double Accuracy(int gauge) => 0.5 + gauge / 8000d;
}
