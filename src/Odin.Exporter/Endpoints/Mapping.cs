using System.Text;
using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>What a sample is for a mapping.</summary>
internal enum SampleRole { Bucket, Sum, Count, Value }

/// <summary>Fills a metric of the catalogue from series of a model server.</summary>
internal abstract class Mapping
{
    readonly (TargetLabel Label, byte[] Source, bool IsConstant)[] _labels;
    readonly (byte[] Name, byte[] Value)[] _match;

    protected Mapping(Metric metric, MappingConfiguration configuration)
    {
        Scale = configuration.Scale;
        _labels = [.. metric.Labels.Select(l => Of(l, configuration.Labels[l.Name]))];
        _match = [.. configuration.Match.Select(m => (Encoding.UTF8.GetBytes(m.Key), Encoding.UTF8.GetBytes(m.Value)))];
    }

    /// <summary>The names of the samples that it is made of.</summary>
    public abstract IEnumerable<(string Name, SampleRole Role)> Samples { get; }

    protected double Scale { get; }

    public static Mapping Of(MappingConfiguration configuration, Registry registry) =>
        ApplicationMetrics.Find(configuration.Metric) switch
        {
            Histogram h when configuration.Histogram is not null => new HistogramMapping(registry.Of(h), configuration),
            Histogram h => new MeanMapping(registry.Of(h), configuration),
            Counter c => new CounterMapping(registry.Of(c), configuration),
            Gauge g => new GaugeMapping(registry.Of(g), configuration),
            _ => throw new ArgumentException($"no metric '{configuration.Metric}'", nameof(configuration)),
        };

    /// <summary>Whether a sample with these labels counts.</summary>
    public bool Matches(SampleLabels labels)
    {
        foreach (var (name, value) in _match)
            if (!labels[name].SequenceEqual(value)) return false;
        return true;
    }

    /// <summary>Builds the key of the catalogue's series that a sample goes to; otherwise says why there is none.</summary>
    public DropReason? Target(SampleLabels labels, ref SeriesKey key)
    {
        foreach (var (label, source, isConstant) in _labels)
            if (label.Add(isConstant ? source : labels[source], ref key) is { } reason) return reason;
        return null;
    }

    /// <summary>Adds what a series gained.</summary>
    /// <param name="now">What the scrape says.</param>
    /// <param name="before">What the scrape before said; <c>null</c>: it is new.</param>
    /// <param name="taken">How many observations that is.</param>
    /// <returns>Why it is not taken; <c>null</c>: it is.</returns>
    public abstract DropReason? Take(SourceSeries now, SourceSeries? before, out long taken);

    static (TargetLabel, byte[], bool) Of(Label label, EndpointLabelConfiguration source) =>
        (new(label), Encoding.UTF8.GetBytes(source.Value ?? source.Label!), source.Value is not null);
}
