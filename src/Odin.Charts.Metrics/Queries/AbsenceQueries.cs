using System.Runtime.CompilerServices;

namespace Odin.Charts.Metrics;

/// <summary>Asks whether a metric is there at all.</summary>
public static class AbsenceQueries
{
    /// <summary>1 when there is no series, nothing otherwise.</summary>
    /// <param name="series">The series; of a histogram or summary, the count of its observations.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static Query Absent<TMetric>(
        this ISeries<TMetric> series,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) where TMetric : Metric
    {
        var selection = series.Select();
        return new(Functions.Call("absent", selection.Selector(Suffix(selection.Metric))), Origin.At(file, line));
    }

    /// <summary>1 when there was no series in the window, nothing otherwise.</summary>
    /// <param name="series">The series; of a histogram or summary, the count of its observations.</param>
    /// <param name="over">The window; open when it is left out.</param>
    /// <param name="file">Where it is asked for; the compiler fills it in.</param>
    /// <param name="line">Where it is asked for; the compiler fills it in.</param>
    public static Query AbsentOverTime<TMetric>(
        this ISeries<TMetric> series,
        Window over = default,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) where TMetric : Metric
    {
        var selection = series.Select();
        var range = selection.Range(over, Suffix(selection.Metric));
        return new(Functions.Call("absent_over_time", range), Origin.At(file, line));
    }

    static string Suffix(Metric metric) => metric is Histogram { IsClassic: true } or Summary ? "_count" : "";
}
