using System.Globalization;
using System.Text;

namespace Odin.Exporter;

/// <summary>What one scrape of one replica says about the series that are mapped; nothing is kept of others.</summary>
internal sealed class Scrape
{
    /// <summary>How many series of a replica are looked at.</summary>
    const int MaxSeries = 5_000;

    const int MaxIdentityLength = 4096;

    readonly SampleNames _names;
    readonly Dictionary<byte[], SourceSeries>[] _series;
    int _count;

    Scrape(SampleNames names)
    {
        _names = names;
        _series = [.. names.Mappings.Select(_ => new Dictionary<byte[], SourceSeries>(SeriesKeyComparer.Instance))];
    }

    /// <summary>How much is not taken, by reason.</summary>
    public Dictionary<DropReason, long> Dropped { get; } = [];

    /// <exception cref="OutboundException">It is no exposition.</exception>
    public static Scrape Read(ReadOnlySpan<byte> text, bool isOpenMetrics, SampleNames names)
    {
        var scrape = new Scrape(names);
        var samples = new SampleReader(text, isOpenMetrics);
        while (samples.Read())
            foreach (var (mapping, role) in names.Find(samples.Name)) scrape.Add(mapping, role, samples.Labels, samples.Value);
        return scrape;
    }

    /// <summary>Takes what each series gained since an earlier scrape; what cannot be taken is forgotten.</summary>
    /// <returns>How many observations.</returns>
    public long TakeSince(Scrape? earlier, SeenSeries seen)
    {
        var all = 0L;
        for (var i = 0; i < _series.Length; i++)
        {
            foreach (var (identity, now) in _series[i])
            {
                var isNew = seen.IsNew(i, identity) && earlier is not null;
                var before = isNew ? now.Beginning : earlier?._series[i].GetValueOrDefault(identity);
                var reason = _names.Mappings[i].Take(now, before, out var taken);
                all += taken;
                if (reason is null) continue;
                _series[i].Remove(identity);
                Drop(reason.Value);
            }
        }
        return all;
    }

    public IEnumerable<SourceSeries> Of(int mapping) => _series[mapping].Values;

    void Add(int mapping, SampleRole role, SampleLabels labels, double value)
    {
        if (!_names.Mappings[mapping].Matches(labels)) return;
        if (Find(mapping, role, labels) is not { } series) return;
        switch (role)
        {
            case SampleRole.Bucket: AddBucket(series, labels["le"u8], value); break;
            case SampleRole.Sum: series.Sum = value; break;
            case SampleRole.Count: series.Count = value; break;
            case SampleRole.Value: series.Value = value; break;
        }
    }

    void AddBucket(SourceSeries series, ReadOnlySpan<byte> bound, double count)
    {
        if (bound.SequenceEqual("+Inf"u8)) series.AddBucket(double.PositiveInfinity, count);
        else if (double.TryParse(bound, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && !double.IsNaN(number))
            series.AddBucket(number, count);
        else Drop(DropReason.Invalid);
    }

    SourceSeries? Find(int mapping, SampleRole role, SampleLabels labels)
    {
        Span<byte> buffer = stackalloc byte[MaxIdentityLength];
        var length = labels.Identify(buffer, role == SampleRole.Bucket ? "le"u8 : default);
        if (length < 0) return Drop(DropReason.LabelLength);
        var table = _series[mapping].GetAlternateLookup<ReadOnlySpan<byte>>();
        if (table.TryGetValue(buffer[..length], out var known)) return known;
        if (_count == MaxSeries) return Drop(DropReason.SeriesLimit);
        var key = new SeriesKey(stackalloc byte[SeriesKey.MaxLength]);
        if (_names.Mappings[mapping].Target(labels, ref key) is { } reason) return Drop(reason);
        _count++;
        var series = new SourceSeries(key.Bytes.ToArray());
        table[buffer[..length]] = series;
        return series;
    }

    SourceSeries? Drop(DropReason reason)
    {
        Dropped[reason] = Dropped.GetValueOrDefault(reason) + 1;
        return null;
    }
}

/// <summary>The names of the samples that mappings look for.</summary>
internal sealed class SampleNames
{
    static readonly (int, SampleRole)[] None = [];

    readonly Dictionary<byte[], (int Mapping, SampleRole Role)[]> _names;

    public SampleNames(IEnumerable<Mapping> mappings)
    {
        Mappings = [.. mappings];
        _names = Mappings.SelectMany((m, i) => m.Samples.Select(s => (s.Name, Use: (i, s.Role))))
            .GroupBy(s => s.Name, s => s.Use)
            .ToDictionary(g => Encoding.UTF8.GetBytes(g.Key), g => g.ToArray(), SeriesKeyComparer.Instance);
    }

    public IReadOnlyList<Mapping> Mappings { get; }

    /// <summary>Which mappings use a sample of this name, and what for.</summary>
    public (int Mapping, SampleRole Role)[] Find(ReadOnlySpan<byte> name) =>
        _names.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(name, out var uses) ? uses : None;
}
