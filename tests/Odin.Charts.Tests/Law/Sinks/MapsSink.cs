using System.Text.Json.Nodes;
using k8s.Models;

namespace Odin.Charts.Tests;

public sealed record MapsValues
{
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string> { ["on"] = "on" };

    public IReadOnlyDictionary<string, string> Annotations { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string>? Maybe { get; init; }

    public IReadOnlyDictionary<string, int> Numbers { get; init; } = new Dictionary<string, int>();

    public IReadOnlyDictionary<string, ListsBackend> Backends { get; init; } = new Dictionary<string, ListsBackend>();

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Lists { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    public JsonObject Free { get; init; } = [];

    public JsonNode? Any { get; init; }

    public string? Note { get; init; }

    public bool Flag { get; init; }
}

[KubernetesEntity(Group = "odin.test", ApiVersion = "v1", Kind = "Maps", PluralName = "maps")]
public sealed record MapsResource
{
    public V1ObjectMeta? Metadata { get; init; }

    public MapsSpec? Spec { get; init; }
}

public sealed record MapsSpec
{
    public IDictionary<string, string>? A { get; init; }

    public IReadOnlyDictionary<string, string>? B { get; init; }

    public IReadOnlyDictionary<string, string>? C { get; init; }

    public IReadOnlyDictionary<string, int>? Numbers { get; init; }

    public IReadOnlyDictionary<string, ListsBackend>? Backends { get; init; }

    public IReadOnlyDictionary<string, MapsSpec>? Specs { get; init; }

    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Lists { get; init; }

    public JsonNode? Free { get; init; }

    public JsonNode? Any { get; init; }

    public IEnumerable<MapsSpec>? Items { get; init; }

    public IReadOnlyDictionary<string, JsonNode?>? Nodes { get; init; }
}

/// <summary>Maps of values, and maps made of them.</summary>
public sealed class MapsSink() : Chart<MapsValues>("maps")
{
    public override ChartMetadata Metadata { get; } = new() { Description = "Maps." };

    protected override void Define(Templates<MapsValues> templates)
    {
        templates.Add(c => new MapsResource
        {
            Metadata = new() { Name = "whole" },
            Spec = new()
            {
                A = new Entries { c.Values.Labels },
                B = c.Values.Labels,
                C = c.Values.Maybe,
                Numbers = c.Values.Numbers,
                Backends = c.Values.Backends,
                Lists = c.Values.Lists,
                Free = c.Values.Free,
                Any = c.Values.Any,
            },
        });

        templates.Add(c => new MapsResource
        {
            Metadata = new()
            {
                Name = "mixed",
                Labels = new Entries { { "a", "1" }, { "on", c.Values.Flag ? "2" : null }, { "b", c.Values.Note }, c.Values.Labels },
                Annotations = new Entries { c.Values.Labels, c.Values.Annotations, { "c", "3" }, { "a", c.Values.Note }, { "no", "%" } },
            },
            Spec = new()
            {
                A = new Entries { { "{{ on }}", "{{ off }}" }, { "b", c.Values.Note ?? "none" } },
                B = new Dictionary<string, string> { { "on", "off" }, { "y", c.Values.Flag ? "y" : "n" }, { "1", "1" } },
                C = c.Values.Flag ? c.Values.Labels : c.Values.Annotations,
                Numbers = c.Values.Flag ? c.Values.Numbers : null,
                Items = new[]
                {
                    new MapsSpec { B = c.Values.Labels },
                    new MapsSpec { A = new Entries { { "x", c.Values.Note }, c.Values.Labels } },
                    new MapsSpec { A = new Entries { { "x", c.Values.Note } } },
                    new MapsSpec { C = c.Values.Labels.ToDictionary(l => l.Key, l => l.Value + "!") },
                    new MapsSpec { C = c.Values.Labels.Where(l => l.Value != "").ToDictionary(l => "x-" + l.Key, l => l.Key) },
                    new MapsSpec { Free = c.Values.Free, Any = c.Values.Any },
                    new MapsSpec(),
                    new MapsSpec { C = new Dictionary<string, string>() },
                },
            },
        });

        templates.Add(c => new MapsResource
        {
            Metadata = new() { Name = "computed", Annotations = c.Values.Labels.ToDictionary(l => $"odin.test/{l.Key}", l => l.Value) },
            Spec = new()
            {
                Specs = c.Values.Backends.ToDictionary(b => b.Key, b => new MapsSpec
                {
                    B = c.Values.Labels,
                    C = new Dictionary<string, string> { { "service", b.Value.Service } },
                    Items = b.Value.Ports.Select(p => new MapsSpec { A = new Entries { { "port", $"{p}" } } }),
                }),
                Numbers = new[] { "a", "b" }.ToDictionary(x => x, x => c.Values.Flag ? 1 : 2),
                A = new Dictionary<string, string> { { $"{c.Release.Name}-key", "v" } },
                Items = c.Values.Lists.Where(l => l.Value.Count > 0).Select(l => new MapsSpec
                {
                    Lists = new Dictionary<string, IReadOnlyList<string>> { { "list", l.Value } },
                    C = new Dictionary<string, string> { { "key", l.Key } },
                }),
                Nodes = new Dictionary<string, JsonNode?> { { "free", c.Values.Free } },
            },
        });

        templates.Add(c => new V1Pod
        {
            Metadata = new() { Name = "pod", Labels = new Entries { c.Values.Maybe } },
            Spec = new() { Containers = new[] { new V1Container { Name = "a" } }, NodeSelector = new Entries { { "os", "linux" }, c.Values.Maybe } },
        }).When(c => c.Values.Flag);
    }
}
