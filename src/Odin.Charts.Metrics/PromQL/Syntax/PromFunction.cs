using System.Collections.Immutable;

namespace Odin.Charts.PromQL;

/// <summary>A function of PromQL.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">The types of its parameters.</param>
/// <param name="Returns">The type of its result.</param>
public sealed record PromFunction(string Name, ImmutableArray<PromType> Parameters, PromType Returns)
{
    /// <summary>
    /// 0 when all parameters are needed once. Otherwise the last may be left out, or stand up to so many times; -1 is
    /// any number.
    /// </summary>
    public int Variadic { get; init; }

    /// <summary>Whether <c>promql-experimental-functions</c> has to be on.</summary>
    public bool IsExperimental { get; init; }

    /// <summary>The version that made it stable, when it was experimental before; <c>null</c> otherwise.</summary>
    public Version? StableSince { get; init; }

    /// <summary>The first version of Prometheus that has it, when that is later than 2.20.</summary>
    public Version? Since { get; init; }
}

/// <summary>The aggregations of PromQL.</summary>
public enum Aggregator
{
#pragma warning disable CS1591 // Each is its own name.
    Sum, Avg, Min, Max, Count, Group, Stddev, Stdvar, TopK, BottomK, CountValues, Quantile, LimitK, LimitRatio,
#pragma warning restore CS1591
}
