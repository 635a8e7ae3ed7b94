using System.Collections.Immutable;

namespace Odin.Charts.Metrics;

/// <summary>The series that a metric is exposed as.</summary>
internal static class Exposition
{
    static readonly QueryUnit CreationTime = new(Unit.Timestamp);

    /// <summary>The names and what is behind them.</summary>
    /// <param name="metric">The metric.</param>
    public static IEnumerable<(string Name, SeriesKind Kind)> Of(Metric metric) => metric switch
    {
        Counter => [(metric.Name, SeriesKind.Counter), (Created(metric.Name), SeriesKind.Gauge)],
        Histogram histogram => Of(histogram),
        Summary => [(metric.Name, SeriesKind.Quantile), .. SumAndCount(metric)],
        Info => [(metric.Name, SeriesKind.Info)],
        _ => [(metric.Name, SeriesKind.Gauge)],
    };

    /// <summary>One of the series of a metric.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="catalogue">Where the metric is declared.</param>
    public static Series Series(string name, SeriesKind kind, Metric metric, Catalogue catalogue) =>
        new(name, kind, Labels(kind, metric, catalogue.TargetLabels), metric)
        {
            HasOtherLabels = metric.HasOtherLabels,
            Unit = UnitOf(name, kind, metric, catalogue),
        };

    static IEnumerable<(string Name, SeriesKind Kind)> Of(Histogram histogram)
    {
        if (histogram.IsNative)
            yield return (histogram.Name, SeriesKind.NativeHistogram);
        if (!histogram.IsClassic && histogram.IsNative)
            yield break;
        yield return (histogram.Name + "_bucket", SeriesKind.Bucket);
        foreach (var series in SumAndCount(histogram))
            yield return series;
    }

    static IEnumerable<(string Name, SeriesKind Kind)> SumAndCount(Metric metric) =>
    [
        (metric.Name + "_sum", SeriesKind.Sum),
        (metric.Name + "_count", SeriesKind.Count),
        (Created(metric.Name), SeriesKind.Gauge),
    ];

    static string Created(string name) =>
        (name.EndsWith("_total", StringComparison.Ordinal) ? name[..^6] : name) + "_created";

    static ImmutableArray<Label> Labels(SeriesKind kind, Metric metric, ImmutableArray<Label> target)
    {
        var own = (kind, metric) switch
        {
            (SeriesKind.Bucket, Histogram { HasOtherBuckets: true }) => metric.Labels.Add(new("le")),
            (SeriesKind.Bucket, Histogram histogram) =>
                metric.Labels.Add(Bounds("le", histogram.Buckets.Add(double.PositiveInfinity))),
            (SeriesKind.Quantile, Summary summary) => metric.Labels.Add(Bounds("quantile", summary.Quantiles)),
            _ => metric.Labels,
        };
        var shared = own.Where(o => target.Any(t => t.Name == o.Name)).ToArray();
        return shared.Length == 0 ? own.AddRange(target) : Merged(own, target, shared);
    }

    // The label of the program or that of the target, as honor_labels decides; the program's may be renamed.
    static ImmutableArray<Label> Merged(ImmutableArray<Label> own, ImmutableArray<Label> target, Label[] shared) =>
    [
        .. own.Except(shared),
        .. target.Where(t => shared.All(s => s.Name != t.Name)),
        .. shared.Select(s => new Label(s.Name)),
        .. shared.Select(s => s with { Name = "exported_" + s.Name, IsOptional = true }),
    ];

    // Prometheus 2 keeps what the program wrote, 1, and Prometheus 3 writes 1.0: a series can have either.
    static Label Bounds(string label, ImmutableArray<double> bounds) => new(label)
    {
        Values = [.. bounds.Select(BucketBound.Text)
            .SelectMany(t => BucketBound.HasOneSpelling(t) ? new[] { t } : [t, t + ".0"])],
    };

    static QueryUnit? UnitOf(string name, SeriesKind kind, Metric metric, Catalogue catalogue) => kind switch
    {
        SeriesKind.Gauge when metric is not Gauge && name != metric.Name => CreationTime,
        SeriesKind.Gauge when metric.Unit is null && catalogue.IsThirdParty => null,
        SeriesKind.Bucket or SeriesKind.Count or SeriesKind.Info or SeriesKind.NativeHistogram => QueryUnit.Number,
        _ => new QueryUnit(metric.Unit),
    };
}
