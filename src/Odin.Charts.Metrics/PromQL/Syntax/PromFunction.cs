using System.Collections.Immutable;

namespace Odin.Charts.PromQL;

/// <summary>A function of PromQL.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">The types of its parameters.</param>
/// <param name="Returns">The type of its result.</param>
public sealed record PromFunction(string Name, ImmutableArray<PromType> Parameters, PromType Returns)
{
    /// <summary>How often the last parameter may be left out or repeated: 0 not at all, <c>n</c> up to n more, -1 any number.</summary>
    public int Variadic { get; init; }

    /// <summary>Whether <c>promql-experimental-functions</c> has to be on.</summary>
    public bool IsExperimental { get; init; }
}

/// <summary>The aggregations of PromQL.</summary>
public enum Aggregator
{
#pragma warning disable CS1591 // Each is its own name.
    Sum, Avg, Min, Max, Count, Group, Stddev, Stdvar, TopK, BottomK, CountValues, Quantile, LimitK, LimitRatio,
#pragma warning restore CS1591
}
