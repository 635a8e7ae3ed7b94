using Odin.Charts.Metrics.Catalogues;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>A metric that nothing exports and no rule records.</summary>
internal static class UnknownMetric
{
    const string Code = "ODIN2100";

    public static void Check(PromSelector selector, Selected selected, Inspection at)
    {
        if (selected.Series is not null)
            return;
        if (selected.Name is { } name)
        {
            CheckName(name, NameSpan(selector), at);
            return;
        }
        foreach (var matcher in selector.Matchers)
        {
            if (matcher is { Label: LabelFlow.MetricName, Operator: MatchOperator.Matches }
                && LabelPattern.Of(matcher.Value) is { } pattern)
                CheckPattern(pattern, matcher.Span, at);
        }
    }

    // The name is a matcher like the others; that of a tree that a program made stands nowhere.
    static TextSpan NameSpan(PromSelector selector) =>
        selector.Matchers.FirstOrDefault(m => m is { Label: LabelFlow.MetricName, Operator: MatchOperator.Equal })?.Span
            ?? selector.Span;

    static void CheckName(string name, TextSpan span, Inspection at)
    {
        if (at.Declarations.Find(name) is not null)
            return;
        at.Error(Code, span, $"Nothing exports or records the metric '{name}'.", Hint(name, at.Declarations));
    }

    static void CheckPattern(LabelPattern pattern, TextSpan span, Inspection at)
    {
        if (pattern.IsList)
        {
            foreach (var name in pattern.Text.Split('|'))
                CheckName(name, span, at);
        }
        else if (!at.Declarations.Names.Any(pattern.Matches))
        {
            at.Error(Code, span, $"No metric that is exported or recorded has a name that matches '{pattern.Text}'.");
        }
    }

    static string? Hint(string name, Declarations declarations) => declarations.Family(name) switch
    {
        Histogram { IsNative: true, IsClassic: false } native =>
            $"'{native.Name}' is a native histogram: query it under its own name.",
        Histogram { IsNative: false } classic =>
            $"'{classic.Name}' is a classic histogram: its series are {Series(classic)}.",
        { } summary => $"Its series are {summary.Name}, {summary.Name}_sum and {summary.Name}_count.",
        null => Elsewhere(name) ?? NearestNames.Hint(declarations.Nearest(name)),
    };

    static string? Elsewhere(string name) => ThirdPartyNames.Value.GetValueOrDefault(name) is { } catalogue
        ? $"The catalogue '{catalogue}' of {typeof(ThirdParties).Namespace} has it: add it to the declarations."
        : null;

    static readonly Lazy<Dictionary<string, string>> ThirdPartyNames = new(() => ThirdParties.All
        .SelectMany(c => new Declarations(c).Names.Select(n => (Name: n, Catalogue: c.Name)))
        .DistinctBy(n => n.Name).ToDictionary(n => n.Name, n => n.Catalogue));

    static string Series(Histogram histogram) =>
        $"{histogram.Name}_bucket, {histogram.Name}_sum and {histogram.Name}_count";
}
