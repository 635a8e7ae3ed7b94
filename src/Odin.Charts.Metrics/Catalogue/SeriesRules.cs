using System.Collections.Immutable;

namespace Odin.Charts.Metrics;

// No two metrics export series of one name.
static class SeriesRules
{
    public static IEnumerable<DeclarationProblem> Check(ImmutableArray<Metric> metrics)
    {
        var owners = new Dictionary<string, Metric>(StringComparer.Ordinal);
        foreach (var metric in metrics)
            foreach (var series in metric.SeriesNames.Where(n => !owners.TryAdd(n, metric)))
            {
                yield return new(
                    "ODIN2060",
                    $"'{metric.Name}' exports the series '{series}', and so does {Of(owners[series])}.",
                    metric.Place,
                    "Rename one of the two.");
                break;
            }
    }

    static string Of(Metric metric) => metric.Place.IsKnown
        ? $"the {metric.TypeName} '{metric.Name}' of line {metric.Place.Line}"
        : $"the {metric.TypeName} '{metric.Name}'";
}
