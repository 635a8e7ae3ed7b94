using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

static class Ranged
{
    public static Query Query<TMetric>(
        string function,
        ISeries<TMetric> series,
        Window window,
        Origin origin,
        PromExpression? before = null,
        PromExpression? after = null)
        where TMetric : Metric
    {
        PromExpression range = series.Select().Range(window);
        return new(before is not null ? Functions.Call(function, before, range)
            : after is not null ? Functions.Call(function, range, after)
            : Functions.Call(function, range), origin);
    }
}
