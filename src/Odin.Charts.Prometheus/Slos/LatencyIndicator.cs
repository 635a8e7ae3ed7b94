using System.Collections.Immutable;
using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus;

/// <summary>Observations up to a bound are good, all others are errors. All buckets of a classic histogram come with
/// its first observation, so a bucket that is not there is a mistake and never 0.</summary>
internal sealed record LatencyIndicator(Selection<Histogram> Histogram, double Bound, SourcePlace Place) : Indicator
{
    internal override IndicatorQueries Over(IndicatorWindow w)
    {
        var (total, good) = (Total(w.Groups).Over(w.Window), Good(w.Groups).Over(w.Window));
        return new(total.ToString(), Histogram.Metric.IsClassic
            ? $"{w.Events} - on ({w.By}) {good}"
            : $"({w.Events} > 0) - on ({w.By}) ({good}) or on ({w.By}) {w.Events} * 0");
    }

    internal override ImmutableArray<(string What, Query Query)> Queries(ImmutableArray<Label> groups) =>
        [("total", Total(groups)), ("good events", Good(groups))];

    internal override Traffic? Traffic(TrafficLabels labels)
    {
        if (!Histogram.Metric.IsClassic) return null;
        if (TrafficLabels.Selectors(Total([])) is not [var total] || TrafficLabels.Selectors(Good([])) is not [var good])
            return null;
        return labels.Sample(total) is { } all && labels.Sample(good) is { } under
            ? new([new(all, TrafficShare.All), new(under, TrafficShare.Good)]) : null;
    }

    Query Total(ImmutableArray<Label> groups) => Rate(groups).Count();

    Query Good(ImmutableArray<Label> groups) => Rate(groups).Under(Bound);

    Distribution Rate(ImmutableArray<Label> groups) => Histogram.Rate(file: Place.File, line: Place.Line).Sum([.. groups]);
}
