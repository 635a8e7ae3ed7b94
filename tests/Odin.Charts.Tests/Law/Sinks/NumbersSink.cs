using System.ComponentModel.DataAnnotations;
using k8s.Models;

namespace Odin.Charts.Tests;

public sealed record NumbersValues
{
    public int Count { get; init; } = 3;

    public long Bytes { get; init; } = 5_000_000_000;

    public short Weight { get; init; } = 2;

    public byte Percent { get; init; } = 200;

    public double Ratio { get; init; } = 0.25;

    public int? MaybeInt { get; init; }

    public double? MaybeDouble { get; init; }

    public bool Flag { get; init; } = true;

    public bool? MaybeFlag { get; init; }

    [Range(1, 1000)]
    public int Small { get; init; } = 10;

    [Range(-100, 100)]
    public int Offset { get; init; } = -7;
}

[KubernetesEntity(Group = "odin.test", ApiVersion = "v1", Kind = "Numbers", PluralName = "numbers")]
public sealed record NumbersResource
{
    public V1ObjectMeta? Metadata { get; init; }

    public NumbersSpec Spec { get; init; } = new();
}

public sealed record NumbersSpec
{
    public int Constant { get; init; } = 12;

    public long? A { get; init; }

    public long? B { get; init; }

    public long? C { get; init; }

    public long? D { get; init; }

    public int? E { get; init; }

    public int? F { get; init; }

    public double? G { get; init; }

    public double? H { get; init; }

    public bool? I { get; init; }

    public bool? J { get; init; }

    public bool? K { get; init; }

    public IReadOnlyList<bool>? Tests { get; init; }

    public IReadOnlyList<long>? Sums { get; init; }
}

/// <summary>What can be made of numbers and booleans.</summary>
public sealed class NumbersSink() : Chart<NumbersValues>("numbers")
{
    public override ChartMetadata Metadata { get; } = new() { Description = "Numbers." };

    protected override void Define(Templates<NumbersValues> templates)
    {
        templates.Add(c => new NumbersResource
        {
            Metadata = new() { Name = "values" },
            Spec = new()
            {
                A = c.Values.Count,
                B = c.Values.Bytes,
                C = c.Values.Weight,
                D = c.Values.Percent,
                E = c.Values.MaybeInt,
                F = c.Values.MaybeInt ?? c.Values.Count,
                G = c.Values.Ratio,
                H = c.Values.MaybeDouble,
                I = c.Values.Flag,
                J = c.Values.MaybeFlag,
                K = c.Values.MaybeFlag ?? !c.Values.Flag,
            },
        });

        templates.Add(c => new NumbersResource
        {
            Metadata = new() { Name = "chosen" },
            Spec = new()
            {
                A = c.Values.Flag ? c.Values.Count : c.Values.Bytes,
                B = c.Values.Flag ? 1 : null,
                C = c.Values.MaybeInt.HasValue ? c.Values.MaybeInt.Value + 1L : null,
                D = c.Values.MaybeInt != null ? (long)c.Values.MaybeInt * 2 : -1,
                E = c.Values.MaybeInt == null ? 0 : c.Values.MaybeInt,
                F = c.Values.Small > 500 ? 500 : c.Values.Small,
                G = c.Values.Flag ? c.Values.Ratio : 1e21,
                H = c.Values.MaybeDouble ?? 1e-7,
                I = c.Values.Flag && c.Values.Small > 3,
                J = c.Values.MaybeFlag == true || c.Values.Flag,
                K = c.Values.Flag ? c.Values.Count > 0 : c.Values.MaybeFlag != null && c.Values.MaybeFlag.Value,
            },
        });

        templates.Add(c => new NumbersResource
        {
            Metadata = new() { Name = "calculated" },
            Spec = new()
            {
                Sums = new long[]
                {
                    c.Values.Small + c.Values.Offset,
                    c.Values.Small - c.Values.Offset,
                    c.Values.Small * c.Values.Offset,
                    c.Values.Offset / c.Values.Small,
                    c.Values.Offset % c.Values.Small,
                    -c.Values.Offset,
                    (c.Values.Small + 1) * (c.Values.Offset - 2) / 3,
                    c.Values.Bytes + 1,
                    checked(c.Values.Percent + c.Values.Weight),
                    (long)c.Values.Count * 1000,
                    c.Values.Flag ? c.Values.Small : c.Values.Offset,
                    (c.Values.Flag ? c.Values.Small : c.Values.Offset) + 1,
                    (c.Values.MaybeInt ?? 0) - 1L,
                },
                Tests = new[]
                {
                    c.Values.Count == 3,
                    c.Values.Count != c.Values.Small,
                    c.Values.Bytes > 5_000_000_000,
                    c.Values.Ratio > 0.25,
                    c.Values.Ratio <= c.Values.Count,
                    c.Values.Ratio == 1e21,
                    c.Values.Percent >= c.Values.Weight,
                    c.Values.Count < 1.5,
                    c.Values.MaybeInt != null && c.Values.MaybeInt > 3,
                    c.Values.MaybeDouble != null && c.Values.MaybeDouble < c.Values.Ratio,
                    c.Values.Flag == c.Values.Count > 2,
                    !(c.Values.Flag || c.Values.Small + 1 == 11) && c.Values.Offset < 0,
                    c.Values.MaybeFlag == null,
                    c.Values.MaybeInt == 5,
                    c.Values.MaybeInt != c.Values.Count,
                    c.Values.MaybeInt > 3,
                    !(c.Values.MaybeInt <= 3),
                    c.Values.MaybeDouble >= c.Values.Count,
                    c.Values.MaybeDouble != 0.5,
                    c.Values.MaybeFlag.HasValue && !c.Values.MaybeFlag.Value,
                    !c.Values.MaybeInt.HasValue || c.Values.MaybeInt.Value % 2 == 0,
                },
            },
        });

        templates.Add(c => new V1Service
        {
            Metadata = new() { Name = "service" },
            Spec = new()
            {
                Ports = new[] { new V1ServicePort { Port = c.Values.Small, TargetPort = c.Values.Small + 1, NodePort = c.Values.MaybeInt } },
                PublishNotReadyAddresses = c.Values.MaybeFlag,
                SessionAffinity = c.Values.Flag ? "ClientIP" : null,
            },
        });

        templates.Add(c => new V1LimitRange
        {
            Metadata = new() { Name = "limits" },
            Spec = new()
            {
                Limits = new[]
                {
                    new V1LimitRangeItem
                    {
                        Type = "Container",
                        Max = new Dictionary<string, ResourceQuantity> { { "cpu", new ResourceQuantity("1500m") }, { "memory", new ResourceQuantity($"{c.Values.Small}Mi") } },
                    },
                },
            },
        });
    }
}
