using System.Collections.Immutable;

namespace Odin.Charts.Metrics;

/// <summary>All series that there are: what the metrics of catalogues expose, what Prometheus itself makes, and what
/// rules record.</summary>
public sealed class Declarations
{
    readonly Dictionary<string, Exposed> exposed;
    readonly ImmutableDictionary<string, Series> recorded;

    /// <summary>The series of catalogues. Where several have a metric of the same name, what holds for all of them is
    /// known.</summary>
    /// <param name="catalogues">The catalogues.</param>
    public Declarations(params IEnumerable<Catalogue> catalogues)
    {
        Catalogues = [.. catalogues];
        exposed = new(StringComparer.Ordinal);
        recorded = ImmutableDictionary.Create<string, Series>(StringComparer.Ordinal)
            .AddRange(TargetSeries.Of(Catalogues).Select(s => KeyValuePair.Create(s.Name, s)));
        foreach (var catalogue in Catalogues)
        {
            foreach (var metric in catalogue.Metrics)
                Add(metric, catalogue);
        }
    }

    Declarations(Declarations origin, ImmutableDictionary<string, Series> recorded) =>
        (Catalogues, exposed, this.recorded) = (origin.Catalogues, origin.exposed, recorded);

    /// <summary>The catalogues.</summary>
    public ImmutableArray<Catalogue> Catalogues { get; }

    /// <summary>The names of all series, in no order.</summary>
    public IEnumerable<string> Names => exposed.Keys.Concat(recorded.Keys);

    /// <summary>The series of a name, or <c>null</c> when there are none.</summary>
    /// <param name="seriesName">The name as a query writes it: <c>api_request_duration_seconds_bucket</c>.</param>
    public Series? Find(string seriesName) =>
        exposed.TryGetValue(seriesName, out var entry) ? entry.Series : recorded.GetValueOrDefault(seriesName);

    /// <summary>The same with what a rule records. Where several rules record under one name, what holds for all of
    /// them is known.</summary>
    /// <param name="series">What is recorded.</param>
    public Declarations With(params ImmutableArray<Series> series)
    {
        var builder = recorded.ToBuilder();
        foreach (var ofName in series.GroupBy(s => s.Name, StringComparer.Ordinal))
            builder[ofName.Key] = Series.Either(
                builder.TryGetValue(ofName.Key, out var known) ? [known, .. ofName] : [.. ofName]);
        return new(this, builder.ToImmutable());
    }

    /// <summary>The names most like a name, at most three, the most alike first.</summary>
    /// <param name="seriesName">The name that does not exist.</param>
    public ImmutableArray<string> Nearest(string seriesName) => NearestNames.Of(seriesName, Names);

    /// <summary>The metric that a name belongs to though no series is called so: a histogram's without suffix, or one
    /// that it lacks.</summary>
    /// <param name="seriesName">The name.</param>
    internal Metric? Family(string seriesName) =>
        Catalogues.SelectMany(c => c.Metrics)
            .FirstOrDefault(m => m is Histogram or Summary && IsOf(m.Name, seriesName));

    static bool IsOf(string family, string name) => name.StartsWith(family, StringComparison.Ordinal)
        && name.AsSpan(family.Length) is "" or "_bucket" or "_count" or "_sum";

    void Add(Metric metric, Catalogue catalogue)
    {
        foreach (var (name, kind) in Exposition.Of(metric))
        {
            if (!recorded.ContainsKey(name))
                exposed[name] = new(name, kind, metric, catalogue, exposed.GetValueOrDefault(name));
        }
    }

    // Most series of a big catalogue are never asked for.
    sealed class Exposed(string name, SeriesKind kind, Metric metric, Catalogue catalogue, Exposed? other)
    {
        Series? series;

        public Series Series => series ??= other is null ? Own : Series.Either(other.Series, Own);

        Series Own => Exposition.Series(name, kind, metric, catalogue);
    }
}
