using System.Collections.Immutable;

namespace Odin.Charts.Prometheus;

/// <summary>The windows that an SLO needs rates of: those of its tiers, the shortest first.</summary>
internal static class SloWindows
{
    /// <summary>What an SLO without tiers is measured by.</summary>
    static readonly TimeSpan Shortest = TimeSpan.FromMinutes(5);

    public static ImmutableArray<TimeSpan> Of(Slo slo) =>
        [.. slo.Tiers.SelectMany(t => new[] { t.ShortWindow, t.LongWindow }).DefaultIfEmpty(Shortest).Distinct().Order()];

    /// <summary>The time between two samples in its tests: a minute, or a fifth of a window that is shorter than that.</summary>
    public static TimeSpan TestStep(Slo slo) => Of(slo)[0] is { TotalMinutes: < 1 } window
        ? TimeSpan.FromSeconds(Math.Max(1, Math.Floor(window.TotalSeconds / 5)))
        : TimeSpan.FromMinutes(1);
}
