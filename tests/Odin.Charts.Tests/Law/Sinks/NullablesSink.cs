using System.ComponentModel.DataAnnotations;
using k8s.Models;

namespace Odin.Charts.Tests;

public sealed record NullableInner
{
    public string Name { get; init; } = "inner";

    public string? Note { get; init; }

    public int Count { get; init; } = 4;

    public bool On { get; init; } = true;

    public NullableDeepest Deepest { get; init; } = new() { Level = 3 };

    public NullableDeepest? Optional { get; init; }

    public IReadOnlyList<string> Items { get; init; } = ["a", "b"];

    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string> { ["x"] = "y" };
}

public sealed record NullableDeepest
{
    public required int Level { get; init; }

    public string Path { get; init; } = "/";

    public double Ratio { get; init; } = 0.5;
}

public sealed record NullablesValues
{
    public NullableInner? Inner { get; init; }

    public NullableInner Present { get; init; } = new();

    public NullableDeepest? Deepest { get; init; }

    public IReadOnlyList<string>? Words { get; init; }

    public IReadOnlyDictionary<string, string>? Map { get; init; }

    public IReadOnlyDictionary<string, NullableDeepest> Named { get; init; } = new Dictionary<string, NullableDeepest>();

    public V1ResourceRequirements? Resources { get; init; }

    public V1SecurityContext Security { get; init; } = new();

    public bool Flag { get; init; }
}

[KubernetesEntity(Group = "odin.test", ApiVersion = "v1", Kind = "Nullables", PluralName = "nullables")]
public sealed record NullablesResource
{
    public V1ObjectMeta? Metadata { get; init; }

    public NullablesSpec? Spec { get; init; }
}

public sealed record NullablesSpec
{
    public string? Name { get; init; }

    public string? Note { get; init; }

    public int? Level { get; init; }

    public double? Ratio { get; init; }

    public NullableInner? Inner { get; init; }

    public NullableDeepest? Deepest { get; init; }

    public IEnumerable<string>? Words { get; init; }

    public IReadOnlyDictionary<string, string>? Map { get; init; }

    public V1SecurityContext? Security { get; init; }

    public IEnumerable<NullablesSpec>? Children { get; init; }

    public bool? On { get; init; }
}

/// <summary>Objects, lists and maps that may be missing, and the defaults that Helm does not know inside them.</summary>
public sealed class NullablesSink() : Chart<NullablesValues>("nullables")
{
    public override ChartMetadata Metadata { get; } = new() { Description = "Nullables." };

    protected override void Define(Templates<NullablesValues> templates)
    {
        templates.Add(c => new NullablesResource
        {
            Metadata = new() { Name = "whole" },
            Spec = new()
            {
                Inner = c.Values.Inner,
                Deepest = c.Values.Deepest,
                Words = c.Values.Words,
                Map = c.Values.Map,
                Security = c.Values.Security,
            },
        });

        templates.Add(c => new NullablesResource
        {
            Metadata = new() { Name = "proven" },
            Spec = new()
            {
                Name = c.Values.Inner != null ? c.Values.Inner.Name : "none",
                Note = c.Values.Inner != null && c.Values.Inner.Note != null ? c.Values.Inner.Note : null,
                Level = c.Values.Inner == null ? null : c.Values.Inner.Optional != null ? c.Values.Inner.Optional.Level : c.Values.Inner.Deepest.Level,
                Ratio = c.Values.Inner != null ? c.Values.Inner.Deepest.Ratio : c.Values.Present.Deepest.Ratio,
                Words = c.Values.Words != null ? c.Values.Words.Where(w => w != "").Select(w => w + "!") : null,
                Map = c.Values.Map ?? c.Values.Present.Labels,
                On = c.Values.Inner != null && c.Values.Inner.On && c.Values.Inner.Count > 2,
                Security = c.Values.Flag ? c.Values.Security : new V1SecurityContext { Privileged = false },
                Deepest = c.Values.Deepest ?? c.Values.Present.Deepest,
                Children = new Items<NullablesSpec>
                {
                    c.Values.Inner != null ? new NullablesSpec { Inner = c.Values.Inner } : null!,
                    c.Values.Inner != null ? new NullablesSpec { Words = c.Values.Inner.Items, Map = c.Values.Inner.Labels } : new NullablesSpec { Name = "no inner" },
                    c.Values.Deepest != null ? new NullablesSpec { Name = c.Values.Deepest.Path, Ratio = c.Values.Deepest.Ratio, Level = c.Values.Deepest.Level } : null!,
                    c.Values.Words != null ? c.Values.Words.Select(w => new NullablesSpec { Name = w, Note = c.Values.Present.Note }) : null!,
                },
            },
        });

        templates.Add(c => new NullablesResource
        {
            Metadata = new() { Name = c.Values.Inner!.Name + "-only" },
            Spec = new()
            {
                Note = c.Values.Inner.Note ?? "nothing",
                Level = c.Values.Inner.Deepest.Level + 1L > 5 ? 5 : 1,
                Words = c.Values.Inner.Items.Concat(new[] { c.Values.Inner.Deepest.Path }),
                Map = c.Values.Inner.Labels,
                Children = c.Values.Named.Select(n => new NullablesSpec { Name = n.Key, Note = n.Value.Path, Level = n.Value.Level, Ratio = n.Value.Ratio }).ToList(),
            },
        }).When(c => c.Values.Inner != null && c.Values.Inner.On);

        templates.Add(c => new V1Pod
        {
            Metadata = new() { Name = "pod" },
            Spec = new()
            {
                Containers = new[]
                {
                    new V1Container { Name = "one", Resources = c.Values.Resources, SecurityContext = c.Values.Security },
                    new V1Container { Name = "two", Resources = c.Values.Flag ? c.Values.Resources : null, Args = c.Values.Words == null ? null : c.Values.Words.ToList() },
                    new V1Container { Name = "three", Resources = c.Values.Resources ?? new V1ResourceRequirements { Requests = new Dictionary<string, ResourceQuantity> { { "cpu", new ResourceQuantity("1") } } } },
                },
            },
        });

        templates.Add(c => c.Values.Deepest != null
            ? new NullablesResource { Metadata = new() { Name = "conditional" }, Spec = new() { Deepest = c.Values.Deepest } }
            : null!);

        templates.Add(c => c.Values.Flag
            ? new NullablesResource { Metadata = new() { Name = "flag" }, Spec = new() { Words = c.Values.Present.Items } }
            : new NullablesResource { Metadata = new() { Name = "no-flag" }, Spec = new() { Map = c.Values.Present.Labels } });
    }
}
