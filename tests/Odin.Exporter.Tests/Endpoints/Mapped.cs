using System.Text;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter.Tests.Endpoints;

/// <summary>Mappings with texts given by hand, instead of a server.</summary>
sealed class Mapped
{
    readonly SampleNames _names;
    readonly Dictionary<string, Replica> _replicas = [];

    public Mapped(params MappingConfiguration[] mappings) : this((IEnumerable<MappingConfiguration>)mappings)
    {
    }

    public Mapped(IEnumerable<MappingConfiguration> mappings) => _names = new(mappings.Select(m => Mapping.Of(m, Registry)));

    public Registry Registry { get; } = new(OdinExporter.All, TimeProvider.System);

    public long Taken { get; private set; }

    public Dictionary<DropReason, long> Dropped { get; private set; } = [];

    /// <summary>The mappings of a shape.</summary>
    public static Mapped Shape(string name) => new(Shapes.Find(name)!);

    /// <summary>Inference times, with the model's name in <c>model</c>.</summary>
    public static MappingConfiguration Inference() => new()
    {
        Metric = "ml_model_inference_seconds",
        Labels = new Dictionary<string, EndpointLabelConfiguration> { ["model_name"] = new() { Label = "model" } },
    };

    public Mapped Scrape(string text, string replica = "10.0.0.1", bool isOpenMetrics = false)
    {
        var scrape = Odin.Exporter.Scrape.Read(Encoding.UTF8.GetBytes(text), isOpenMetrics, _names);
        if (!_replicas.TryGetValue(replica, out var known)) _replicas[replica] = known = new();
        Taken += known.Take(scrape);
        Dropped = scrape.Dropped;
        return this;
    }

    public (ulong Count, double Sum) Inferences(string model)
    {
        var (counts, sum) = Buckets(model);
        return (counts.Aggregate(0UL, (a, b) => a + b), Math.Round(sum, 9));
    }

    public (ulong[] Counts, double Sum) Buckets(string model)
    {
        var series = Registry.Of(OdinExporter.MlModelInferenceSeconds).Get(model)!;
        var counts = new ulong[series.Bounds.Length + 1];
        return (counts, series.Read(counts));
    }

    public double Requests(string method, string endpoint, string status) =>
        Registry.Of(OdinExporter.ApiRequests).Get(method, endpoint, status)!.Value;
}
