using System.Collections.Immutable;

namespace Odin.Charts.Metrics;

// Labels that a metric can have.
static class LabelRules
{
    public static IEnumerable<DeclarationProblem> Check(Metric metric) =>
    [
        .. metric.Labels.SelectMany(l => CheckOne(metric, l)),
        .. metric.Labels.GroupBy(l => l.Name, StringComparer.Ordinal).Where(g => g.Count() > 1)
            .Select(g => Twice(metric, $"'{metric.Name}' declares the label '{g.Key}' twice.", "Declare it once.")),
    ];

    public static IEnumerable<DeclarationProblem> CheckTarget(Metric metric, ImmutableArray<Label> target) =>
        metric.Labels.Where(l => target.Any(t => t.Name == l.Name)).Select(l => Twice(
            metric,
            $"'{metric.Name}' has the label '{l.Name}', and the scrape sets it too.",
            $"Rename one of the two: Prometheus would call the metric's own 'exported_{l.Name}'."));

    static IEnumerable<DeclarationProblem> CheckOne(Metric metric, Label label)
    {
        if (!NameRules.IsName(label.Name))
            yield return new(
                "ODIN2055",
                $"'{label.Name}' of '{metric.Name}' is no name for a label.",
                metric.Place,
                "Letters, digits and '_' make a name, no digit first.");
        if (IsReserved(label.Name))
            yield return new(
                "ODIN2056",
                $"'{metric.Name}' declares the label '{label.Name}', which Prometheus keeps for itself.",
                metric.Place,
                label.Name[0] == '_' ? "Take a name without '__'." : "Buckets and quantiles bring it with them.");
        if (label.Values is { } values && (values.IsEmpty || values.ToHashSet().Count < values.Length))
            yield return new(
                "ODIN2062",
                $"The values of '{label.Name}' of '{metric.Name}' are {(values.IsEmpty ? "an empty set" : "not distinct")}.",
                metric.Place,
                "Name each value once, or none when they are not known beforehand.");
    }

    static bool IsReserved(string name) =>
        name is "le" or "quantile" || name.StartsWith("__", StringComparison.Ordinal);

    static DeclarationProblem Twice(Metric metric, string message, string hint) =>
        new("ODIN2057", message, metric.Place, hint);
}
