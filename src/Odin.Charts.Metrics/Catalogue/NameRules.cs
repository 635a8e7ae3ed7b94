namespace Odin.Charts.Metrics;

// How metrics are called, after the OpenMetrics specification.
static class NameRules
{
    static readonly string[] Suffixes = ["_total", "_info", "_created", "_bucket", "_sum", "_count"];

    public static IEnumerable<DeclarationProblem> Check(Metric metric)
    {
        if (!IsName(metric.Name))
            yield return new(
                "ODIN2050",
                $"'{metric.Name}' is no name for a metric.",
                metric.Place,
                "Letters, digits and '_' make a name, no digit first; ':' is for recording rules.");
    }

    public static IEnumerable<DeclarationProblem> CheckConventions(Metric metric)
    {
        if (string.IsNullOrWhiteSpace(metric.Help))
            yield return new("ODIN2061", $"The {metric.TypeName} '{metric.Name}' has no help.", metric.Place, "Say what it measures.");
        if (OwnSuffix(metric) is { } own && !metric.Name.EndsWith(own, StringComparison.Ordinal))
            yield return new(
                "ODIN2051",
                $"'{metric.Name}' is {Article(metric)} and does not end in {own}.",
                metric.Place,
                $"Call it '{metric.Name}{own}'.");
        else if (ForeignSuffixes(metric).FirstOrDefault(metric.Name.EndsWith) is { } other)
            yield return new(
                "ODIN2052",
                $"'{metric.Name}' is {Article(metric)} and ends in {other}, as {OwnerOf(other)} does.",
                metric.Place,
                $"Call it '{metric.Name[..^other.Length]}'.");
    }

    internal static bool IsName(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');

    static string? OwnSuffix(Metric metric) => metric switch { Counter => "_total", Info => "_info", _ => null };

    static IEnumerable<string> ForeignSuffixes(Metric metric) => Suffixes.Where(s => s != OwnSuffix(metric));

    static string OwnerOf(string suffix) => suffix switch
    {
        "_total" => "a counter",
        "_info" => "an info metric",
        "_created" => "the time at which a counter was created",
        _ => "a series of a histogram",
    };

    static string Article(Metric metric) => metric switch
    {
        Info => "an info metric",
        _ => $"a {metric.TypeName}",
    };
}
