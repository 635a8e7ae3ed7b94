using System.Globalization;
using System.Text;

namespace Odin.Charts.Prometheus;

/// <summary>A stretch of a test with the same traffic.</summary>
/// <param name="Steps">How long, in <see cref="SloWindows.TestStep"/>s.</param>
/// <param name="ErrorRatio">The ratio of errors.</param>
/// <param name="EventsPerStep">How many events in each.</param>
internal sealed record TrafficPhase(int Steps, decimal ErrorRatio, decimal EventsPerStep)
{
    /// <summary>The samples of a series as promtool writes them: <c>0+60x120 7200+30x59</c>.</summary>
    /// <param name="series">The series.</param>
    /// <param name="phases">The traffic.</param>
    /// <param name="sampled">How many steps lie between two samples.</param>
    public static string Values(TrafficSeries series, IEnumerable<TrafficPhase> phases, int sampled)
    {
        var values = new StringBuilder();
        var last = 0m;
        foreach (var phase in phases)
        {
            var step = phase.Step(series.Share) * sampled;
            var first = series.Share == TrafficShare.Level ? series.Good + ((series.Bad - series.Good) * phase.ErrorRatio) : values.Length == 0 ? 0 : last + step;
            var further = (phase.Steps / sampled) - (values.Length == 0 ? 0 : 1);
            values.Append(
                CultureInfo.InvariantCulture,
                $"{(values.Length == 0 ? "" : " ")}{PrometheusText.Number(first)}+{PrometheusText.Number(step)}x{further}");
            last = first + (step * further);
        }
        return values.ToString();
    }

    decimal Step(TrafficShare share) => share switch
    {
        TrafficShare.All => EventsPerStep,
        TrafficShare.Good => EventsPerStep * (1 - ErrorRatio),
        TrafficShare.Errors => EventsPerStep * ErrorRatio,
        _ => 0,
    };
}
