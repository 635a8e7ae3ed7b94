using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>The objects of a release, by what refers to them.</summary>
internal sealed class RenderedRelease
{
    readonly ILookup<(string Kind, string Name), RenderedObject> _byName;
    readonly HashSet<string> _values = new(StringComparer.Ordinal);
    readonly Dictionary<string, SourceLocation?> _places = new(StringComparer.Ordinal);

    public RenderedRelease(EmittedChart chart, IReadOnlyList<RenderedObject> objects)
    {
        Objects = [.. objects.SelectMany(Items)];
        _byName = Objects.ToLookup(o => (o.Kind(), o.Name()));
        Pods = [.. Objects.SelectMany(RenderedPod.Of)];
        GrafanaFiles = [.. GrafanaFile.In(Objects)];
        foreach (var file in chart.Files.Where(file => file.Path == "values.yaml" || ProfileFile.NameOf(file) != null)) AddValues(ValuesFile.Parse(file.Path, file.Text));
        AddPlaces(chart, chart.Name);
    }

    public IReadOnlyList<RenderedObject> Objects { get; }

    public IReadOnlyList<RenderedPod> Pods { get; }

    public IReadOnlyList<GrafanaFile> GrafanaFiles { get; }

    /// <summary>The objects of a kind.</summary>
    public IEnumerable<RenderedObject> OfKind(string kind) => Objects.Where(o => o.Kind() == kind);

    /// <summary>An object; null when the release has none of that name.</summary>
    public RenderedObject? Find(string kind, string name) => _byName[(kind, name)].FirstOrDefault();

    /// <summary>Whether a name stands in the values: users say it, and know what it names.</summary>
    public bool IsFromValues(string name) => _values.Contains(name);

    /// <summary>Where an object is written in C#.</summary>
    public SourceLocation? PlaceOf(RenderedObject rendered) => _places.GetValueOrDefault(rendered.Template);

    /// <summary>A list of objects is its objects.</summary>
    static IEnumerable<RenderedObject> Items(RenderedObject rendered) => rendered.Data["items"] is JsonArray items && rendered.Kind() == "List"
        ? items.OfType<JsonObject>().Select(item => rendered with { Data = item })
        : [rendered];

    void AddValues(JsonNode? node)
    {
        if (node is JsonObject map)
            foreach (var (_, value) in map) AddValues(value);
        else if (node is JsonArray items)
            foreach (var item in items) AddValues(item);
        else if (node is JsonValue value && value.TryGetValue<string>(out var text)) _values.Add(text);
    }

    void AddPlaces(EmittedChart chart, string folder)
    {
        foreach (var view in chart.Objects) _places[$"{folder}/{view.Template}"] = view.Place;
        foreach (var subchart in chart.Subcharts) AddPlaces(subchart.Chart, $"{folder}/charts/{subchart.Alias ?? subchart.Chart.Name}");
    }
}
