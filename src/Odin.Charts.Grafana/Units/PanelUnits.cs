using System.Collections.Immutable;
using Odin.Charts.Metrics;
using Odin.Charts.PromQL;

namespace Odin.Charts.Grafana;

/// <summary>The unit of a panel, from the units of its queries.</summary>
static class PanelUnits
{
    /// <summary>The unit that is given, or the one that all queries have; <c>null</c> when they have none, or several.</summary>
    public static PanelUnit? Of(FieldPanel panel, Declarations? declarations) =>
        panel.Unit ?? (declarations is not null && Measured(panel, declarations) is [var one] ? UnitFit.Usual(one) : null);

    /// <summary>The panel with its units decided.</summary>
    public static Panel Decide(Panel panel, Declarations? declarations) => panel switch
    {
        _ when declarations is null => panel,
        HeatmapPanel { Calculates: false } heatmap => heatmap with
        {
            Unit = Of(heatmap, declarations),
            BucketUnit = heatmap.BucketUnit ?? Buckets(heatmap, declarations),
        },
        FieldPanel { Unit: null } fields => fields with { Unit = Of(fields, declarations) },
        _ => panel,
    };

    /// <summary>What the histogram of a heatmap observes.</summary>
    static PanelUnit? Buckets(HeatmapPanel panel, Declarations declarations)
    {
        var selectors = panel.Targets.OfType<PrometheusQuery>().SelectMany(t => t.Query.Expression.Descendants());
        var histogram = selectors.OfType<PromSelector>()
            .Select(s => s.Name is null ? null : declarations.Find(s.Name)?.Metric).OfType<Histogram>();
        return histogram.FirstOrDefault() is { } metric ? UnitFit.Usual(new(metric.Unit)) : null;
    }

    /// <summary>The different units of the queries that are shown.</summary>
    public static ImmutableArray<QueryUnit> Measured(FieldPanel panel, Declarations declarations)
    {
        var units = new List<QueryUnit>();
        foreach (var target in panel.Targets)
        {
            if (target is not PrometheusQuery { IsHidden: false } query) continue;
            if (UnitFlow.Of(query.Query.Expression, declarations) is { } unit && !units.Contains(unit)) units.Add(unit);
        }

        return [.. units];
    }
}
