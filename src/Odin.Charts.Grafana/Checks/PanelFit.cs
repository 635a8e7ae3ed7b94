using Odin.Charts.PromQL;

namespace Odin.Charts.Grafana;

/// <summary>A table shows a moment, a heatmap shows buckets.</summary>
static class PanelFit
{
    public static IEnumerable<Finding> Of(QueryPanel panel, PrometheusQuery target, string who)
    {
        var isTable = (target.Format ?? panel.Shape.Format) == QueryFormat.Table;
        if (isTable && target.IsInstant is false) yield return DashboardProblems.TableWithoutInstant(who);
        if (panel is not HeatmapPanel { Calculates: false }) yield break;
        if (target.Format is { } format && format != QueryFormat.Heatmap) yield return DashboardProblems.HeatmapFormat(who);
        if (LosesBuckets(target.Query.Expression)) yield return DashboardProblems.HeatmapWithoutLe(who, target.Text);
    }

    /// <summary>Whether the outermost aggregation drops <c>le</c>: what is left is no histogram, unless it is a native one.</summary>
    static bool LosesBuckets(PromExpression expression) => expression switch
    {
        PromParentheses inner => LosesBuckets(inner.Inner),
        PromAggregation { Aggregator: Aggregator.Sum or Aggregator.Avg or Aggregator.Min or Aggregator.Max } aggregation =>
            OfBuckets(aggregation.Operand) && DropsLe(aggregation.Grouping),
        PromCall { Arguments: [.., var last] } call when call.Function.Name == "histogram_quantile" => OfBuckets(last),
        _ => false,
    };

    static bool DropsLe(Grouping? grouping) =>
        grouping is null || grouping.Labels.Any(l => l.Name == "le") == grouping.Without;

    static bool OfBuckets(PromExpression expression) => expression.Descendants()
        .OfType<PromSelector>().Any(s => s.Name?.EndsWith("_bucket", StringComparison.Ordinal) ?? false);
}
