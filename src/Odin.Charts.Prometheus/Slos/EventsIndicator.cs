using System.Collections.Immutable;
using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus;

/// <summary>Events and errors of counters. A counter of errors is often made by the first error; until then there are
/// 0.</summary>
internal sealed record EventsIndicator(Query Errors, Query Total) : Indicator
{
    internal override IndicatorQueries Over(IndicatorWindow w) =>
        new(w.Sum(Total), $"{w.Sum(Errors)} or on ({w.By}) {w.Events} * 0");

    internal override ImmutableArray<(string What, Query Query)> Queries(ImmutableArray<Label> groups) =>
        [("errors", Errors), ("total", Total)];

    internal override Traffic? Traffic(TrafficLabels labels)
    {
        if (TrafficLabels.Selectors(Errors) is not [var errors] || TrafficLabels.Selectors(Total) is not [var total])
            return null;
        if (labels.Sample(errors) is not { } error || labels.SampleWithout(total, errors) is not { } good) return null;
        return new(
        [
            new(good, TrafficLabels.Includes(total, errors) ? TrafficShare.Good : TrafficShare.All),
            new(error, TrafficShare.Errors),
        ]);
    }
}
