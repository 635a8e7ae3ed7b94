using System.ComponentModel.DataAnnotations;
using k8s.Models;

namespace Odin.Charts.Tests;

public sealed record ListsHost
{
    public required string Name { get; init; }

    public int Port { get; init; } = 80;

    public string? Path { get; init; }

    public SinkMode Mode { get; init; }

    public bool Tls { get; init; } = true;

    public ListsBackend Backend { get; init; } = new();

    public ListsBackend? Fallback { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = ["www"];

    public IReadOnlyList<ListsBackend> Backends { get; init; } = [];

    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();
}

public sealed record ListsBackend
{
    public string Service { get; init; } = "backend";

    public int? Weight { get; init; }

    public IReadOnlyList<int> Ports { get; init; } = [8080];
}

public sealed record ListsValues
{
    public IReadOnlyList<string> Words { get; init; } = ["a", "b"];

    public IReadOnlyList<int> Numbers { get; init; } = [1, 2];

    public IReadOnlyList<double> Ratios { get; init; } = [];

    public IReadOnlyList<SinkMode> Modes { get; init; } = [];

    public IReadOnlyList<ListsHost> Hosts { get; init; } = [];

    public IReadOnlyDictionary<string, ListsHost> Named { get; init; } = new Dictionary<string, ListsHost>();

    public IReadOnlyList<IReadOnlyList<string>> Nested { get; init; } = [];

    public IReadOnlyList<V1EnvVar> Env { get; init; } = [];

    public IReadOnlyList<string>? More { get; init; }

    public string? Wanted { get; init; }

    public bool Flag { get; init; }

    [Range(0, 5)]
    public int Count { get; init; } = 2;
}

[KubernetesEntity(Group = "odin.test", ApiVersion = "v1", Kind = "Lists", PluralName = "lists")]
public sealed record ListsResource
{
    public V1ObjectMeta? Metadata { get; init; }

    public ListsSpec? Spec { get; init; }
}

public sealed record ListsSpec
{
    public string? Name { get; init; }

    public long? Number { get; init; }

    public bool? Is { get; init; }

    public IEnumerable<string>? A { get; init; }

    public IEnumerable<string>? B { get; init; }

    public IEnumerable<string>? C { get; init; }

    public IEnumerable<string>? D { get; init; }

    public IEnumerable<string>? E { get; init; }

    public IEnumerable<string>? F { get; init; }

    public IEnumerable<int>? Numbers { get; init; }

    public IEnumerable<double>? Ratios { get; init; }

    public IEnumerable<SinkMode>? Modes { get; init; }

    public IEnumerable<IEnumerable<string>>? Nested { get; init; }

    public IEnumerable<ListsSpec>? Items { get; init; }

    public IEnumerable<ListsSpec>? More { get; init; }

    public IEnumerable<bool>? Tests { get; init; }

    public ListsBackend? Backend { get; init; }

    public IEnumerable<ListsHost>? Hosts { get; init; }

    public IReadOnlyDictionary<string, string>? Map { get; init; }
}

/// <summary>Lists of values, and lists made of them.</summary>
public sealed class ListsSink() : Chart<ListsValues>("lists")
{
    public override ChartMetadata Metadata { get; } = new() { Description = "Lists." };

    protected override void Define(Templates<ListsValues> templates)
    {
        templates.Add(c => new ListsResource
        {
            Metadata = new() { Name = "scalars" },
            Spec = new()
            {
                A = c.Values.Words,
                B = c.Values.Words.Select(w => w + "!"),
                C = c.Values.Words.Where(w => w != "a" && w != c.Values.Wanted),
                D = c.Values.Words.Select(w => $"<{w}>").Where(w => w != "<a>").Select(w => w + w),
                E = c.Values.Words.Concat(new[] { "x" }).Append("y").Prepend("{{z}}"),
                F = new Items<string> { "first", c.Values.Wanted != null ? c.Values.Wanted : null!, c.Values.Words, c.Values.Flag ? "flag" : null!, c.Values.More! },
                Numbers = c.Values.Numbers.Where(n => n > 1),
                Ratios = c.Values.Ratios,
                Modes = c.Values.Modes.Where(m => m != SinkMode.On),
                Nested = c.Values.Nested,
                Items = c.Values.Numbers.Select(n => new ListsSpec { Number = n + 1L, Is = n > 2, Name = $"n{n}" }).ToList(),
            },
        }).When(c => c.Values.More != null);

        templates.Add(c => new ListsResource
        {
            Metadata = new() { Name = "conditional" },
            Spec = new()
            {
                A = c.Values.Flag ? c.Values.Words : new[] { "none" },
                B = c.Values.Flag ? c.Values.Words.Select(w => w + "?") : null,
                C = c.Values.More ?? c.Values.Words,
                D = c.Values.Wanted != null ? new[] { c.Values.Wanted } : new string[0],
                E = new[] { c.Values.Flag ? "yes" : "no", c.Values.Wanted ?? "none", "constant" },
                F = (c.Values.Flag ? c.Values.Words : c.Values.Words.Where(w => w == "a")).Select(w => w + "+"),
                Items = new Items<ListsSpec>
                {
                    c.Values.Flag ? new ListsSpec { A = c.Values.Words } : null!,
                    c.Values.Flag ? new ListsSpec { Is = true } : new ListsSpec { B = c.Values.Words, Is = false },
                    c.Values.Hosts.Where(h => h.Tls).Select(h => new ListsSpec { Name = h.Name }),
                },
                More = c.Values.Flag ? new[] { new ListsSpec { A = c.Values.Words.Where(w => w != "") } } : new ListsSpec[0],
            },
        });

        templates.Add(c => new ListsResource
        {
            Metadata = new() { Name = "records" },
            Spec = new()
            {
                Hosts = c.Values.Hosts,
                Items = c.Values.Hosts.Where(h => h.Path != null).Select(h => new ListsSpec
                {
                    Name = h.Path + "@" + h.Name + (c.Values.Wanted ?? ""),
                    Number = h.Port,
                    Is = h.Tls && c.Values.Flag,
                    A = h.Aliases,
                    B = h.Aliases.Select(a => $"{a}.{h.Name}"),
                    C = h.Backends.SelectMany(b => b.Ports.Select(p => $"{b.Service}:{p}")),
                    D = h.Backends.Where(b => b.Weight != null && b.Weight > 3).Select(b => b.Service),
                    Backend = h.Fallback ?? h.Backend,
                    Map = h.Headers,
                    Modes = new[] { h.Mode },
                    Items = h.Backends.Select(b => new ListsSpec { Name = b.Service, Numbers = b.Ports, Number = b.Weight, Items = b.Ports.Select(p => new ListsSpec { Number = p, A = c.Values.Words, Name = h.Name }) }),
                }),
                More = c.Values.Named.Where(n => n.Key != "a" && n.Value.Tls).Select(n => new ListsSpec
                {
                    Name = n.Key,
                    A = n.Value.Aliases.Where(a => a != n.Key),
                    Number = n.Value.Fallback != null ? n.Value.Fallback.Weight : n.Value.Port,
                    B = n.Value.Fallback != null ? n.Value.Fallback.Ports.Select(p => $"{p}") : null,
                    Backend = n.Value.Backend,
                    Map = n.Value.Headers,
                }),
                A = c.Values.Hosts.SelectMany(h => h.Aliases),
                B = c.Values.Named.Keys.Select(k => k + "!"),
                C = c.Values.Named.Values.Select(v => v.Name),
                D = Enumerable.Range(0, c.Values.Count).Select(i => $"{i}.{c.Values.Count}"),
                E = c.Values.Words.OrderBy(w => w, StringComparer.Ordinal),
                F = c.Values.Words.Distinct(),
            },
        });

        templates.Add(c => new ListsResource
        {
            Metadata = new() { Name = "tests" },
            Spec = new()
            {
                Tests = new[]
                {
                    c.Values.Words.Any(),
                    !c.Values.Words.Any(),
                    c.Values.Words.Any(w => w == "a"),
                    c.Values.Words.All(w => w != ""),
                    c.Values.Words.Count > 1,
                    c.Values.Words.Where(w => w != "").Count() == 2,
                    c.Values.Words.Count(w => w == "a") > 1,
                    c.Values.Words.Contains("a"),
                    c.Values.Words.Contains(c.Values.Wanted ?? "b"),
                    c.Values.Numbers.Contains(2),
                    c.Values.Numbers.Contains(c.Values.Count),
                    new[] { "a", "b" }.Contains(c.Values.Wanted ?? "b"),
                    new[] { 1, 2 }.Contains(c.Values.Count),
                    c.Values.Modes.Contains(SinkMode.HighlyAvailable),
                    c.Values.Hosts.Any(h => h.Path != null && h.Path.StartsWith('/')),
                    c.Values.Hosts.All(h => h.Backends.All(b => b.Weight == null || b.Weight > 0)),
                    c.Values.Hosts.Any(h => h.Backends.Any(b => b.Ports.Contains(80))),
                    c.Values.Hosts.Where(h => h.Tls).Any(),
                    c.Values.Hosts.Select(h => h.Name).Contains("a"),
                    c.Values.Flag && c.Values.Words.Any(w => w == c.Values.Wanted),
                    c.Values.More != null && c.Values.More.Any(w => w.Contains('a')),
                    c.Values.More == null || c.Values.More.All(w => w == "") || c.Values.Flag,
                    c.Values.Named.Any(n => n.Value.Fallback != null),
                    c.Values.Named.ContainsKey("a") && c.Values.Named["a"].Tls,
                },
                Number = c.Values.Hosts.Count(h => h.Tls) + c.Values.Words.Count,
                Items = c.Values.Hosts.Where(h => h.Aliases.Any(a => a != "www") && h.Backends.Count < 3).Select(h => new ListsSpec
                {
                    Name = h.Backends.Any(b => b.Weight != null) ? "weighted" : "plain",
                    Number = h.Aliases.Count(a => a != h.Name),
                    Is = h.Backends.All(b => b.Service != ""),
                    A = h.Aliases.Count > 1 ? h.Aliases.Where(a => c.Values.Words.Contains(a)) : null,
                    Items = h.Backends.Where(b => b.Ports.Any(p => p > 100)).Select(b => new ListsSpec { Is = b.Ports.All(p => p > 100), Number = b.Ports.Count(p => p > 100) }),
                }),
            },
        });

        templates.Add(c => new V1Pod
        {
            Metadata = new() { Name = "pod" },
            Spec = new()
            {
                Containers = c.Values.Hosts.Select(h => new V1Container
                {
                    Name = h.Name,
                    Env = new Items<V1EnvVar> { new V1EnvVar { Name = "HOST", Value = h.Path }, c.Values.Env, h.Fallback != null ? new V1EnvVar { Name = "FALLBACK", Value = h.Fallback.Service } : null! },
                    Ports = h.Backend.Ports.Select(p => new V1ContainerPort { ContainerPort = p }).ToList(),
                    Command = h.Tls ? new[] { "serve", "--tls" } : null,
                }).ToList(),
                InitContainers = c.Values.Flag ? new[] { new V1Container { Name = "init", Args = c.Values.Words.ToList() } } : null,
                ImagePullSecrets = c.Values.Words.Select(w => new V1LocalObjectReference { Name = w }).ToList(),
            },
        });
    }
}
