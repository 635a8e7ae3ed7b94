using System.Globalization;
using System.Text;

namespace Odin.Charts.Prometheus;

/// <summary>A stretch of a test with the same traffic.</summary>
/// <param name="Minutes">How long.</param>
/// <param name="ErrorRatio">The ratio of errors.</param>
/// <param name="EventsPerMinute">How many events a minute.</param>
internal sealed record TrafficPhase(int Minutes, decimal ErrorRatio, decimal EventsPerMinute)
{
    /// <summary>The samples of a series, one a minute, as promtool writes them: <c>0+60x120 7200+30x59</c>.</summary>
    public static string Values(TrafficSeries series, IEnumerable<TrafficPhase> phases)
    {
        var values = new StringBuilder();
        var last = 0m;
        foreach (var phase in phases)
        {
            var step = phase.Step(series.Share);
            var first = series.Share == TrafficShare.Level ? series.Good + ((series.Bad - series.Good) * phase.ErrorRatio) : values.Length == 0 ? 0 : last + step;
            var further = values.Length == 0 ? phase.Minutes : phase.Minutes - 1;
            values.Append(
                CultureInfo.InvariantCulture,
                $"{(values.Length == 0 ? "" : " ")}{PrometheusText.Number(first)}+{PrometheusText.Number(step)}x{further}");
            last = first + (step * further);
        }
        return values.ToString();
    }

    decimal Step(TrafficShare share) => share switch
    {
        TrafficShare.All => EventsPerMinute,
        TrafficShare.Good => EventsPerMinute * (1 - ErrorRatio),
        TrafficShare.Errors => EventsPerMinute * ErrorRatio,
        _ => 0,
    };
}
