using System.Collections.Immutable;
using System.Globalization;
using Odin.Charts.Metrics;
using Odin.Charts.PromQL;

namespace Odin.Charts.Prometheus;

/// <summary>Each sample of a gauge is an event, as good as its value. Their number is kept a second, as that of all
/// events.</summary>
internal sealed record AvailabilityIndicator(Query Good) : Indicator
{
    /// <summary>An expression that is no plain series is looked at so often in a window, and at most once a
    /// minute.</summary>
    const int Steps = 720;

    internal override IndicatorQueries Over(IndicatorWindow w)
    {
        var samples = Good.Expression is PromSelector ? $"{Good}[{w.Range}]" : $"({Good})[{w.Range}:{Step(w.Window)}]";
        var seconds = ((long)w.Window.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        var sum = w.By.Length == 0 ? "sum" : $"sum by ({w.By}) ";
        return new(
            $"{sum}(count_over_time({samples})) / {seconds}",
            $"{sum}(count_over_time({samples}) - sum_over_time({samples})) / {seconds}");
    }

    static string Step(TimeSpan window) =>
        PrometheusText.Duration(TimeSpan.FromMinutes(Math.Max(1, Math.Ceiling(window.TotalMinutes / Steps))));

    internal override ImmutableArray<(string What, Query Query)> Queries(ImmutableArray<Label> groups) =>
        [("good", Good)];

    internal override Traffic? Traffic(TrafficLabels labels)
    {
        if (TrafficLabels.Selectors(Good) is not [var selector] || labels.Sample(selector) is not { } series)
            return null;
        return Good.Expression switch
        {
            PromSelector => new([new(series, TrafficShare.Level)]),
            PromBinary { ReturnsBool: true, Left: PromSelector, Right: PromNumber { Value: var bound } } b =>
                Levels(b.Operator, (decimal)bound) is var (good, bad)
                    ? new([new(series, TrafficShare.Level) { Good = good, Bad = bad }]) { IsAllOrNothing = true } : null,
            _ => null,
        };
    }

    static (decimal Good, decimal Bad)? Levels(BinaryOperator comparison, decimal bound) => comparison switch
    {
        BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => (bound + 1, bound - 1),
        BinaryOperator.Less or BinaryOperator.LessOrEqual => (bound - 1, bound + 1),
        BinaryOperator.Equal => (bound, bound + 1),
        BinaryOperator.NotEqual => (bound + 1, bound),
        _ => null,
    };
}
