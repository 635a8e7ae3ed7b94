using Odin.Charts.Metrics;
using Odin.Charts.PromQL;

namespace Odin.Charts.Grafana;

/// <summary>The unit of a panel, from the units of its queries.</summary>
static class PanelUnits
{
    /// <summary>The panel with its units decided: the unit that is given, or the one that all queries have; none when
    /// they have none, or several.</summary>
    public static Panel Decide(Panel panel, CheckedQueries? queries) => panel switch
    {
        _ when queries?.Declarations is null => panel,
        HeatmapPanel { Calculates: false } heatmap => heatmap with
        {
            Unit = Of(heatmap, queries),
            BucketUnit = heatmap.BucketUnit ?? Buckets(heatmap, queries.Declarations),
        },
        FieldPanel { Unit: null } fields when Of(fields, queries) is { } unit => fields with { Unit = unit },
        _ => panel,
    };

    static PanelUnit? Of(FieldPanel panel, CheckedQueries queries) =>
        panel.Unit ?? (queries.Units(panel) is [var one] ? UnitFit.Usual(one) : null);

    /// <summary>What the histogram of a heatmap observes.</summary>
    static PanelUnit? Buckets(HeatmapPanel panel, Declarations declarations)
    {
        var selectors = panel.Targets.OfType<PrometheusQuery>().SelectMany(t => t.Query.Expression.Descendants());
        var histogram = selectors.OfType<PromSelector>()
            .Select(s => s.Name is null ? null : declarations.Find(s.Name)?.Metric).OfType<Histogram>();
        return histogram.FirstOrDefault() is { } metric ? UnitFit.Usual(new(metric.Unit)) : null;
    }
}
