using System.Collections.Immutable;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>A matcher of <c>le</c> or <c>quantile</c>: a bound that is not declared, or one that is spelled so that
/// only Prometheus 2 or only Prometheus 3 finds it.</summary>
internal sealed class BoundMatcher
{
    const string NotDeclared = "ODIN2103";
    const string OneSpelling = "ODIN2104";

    static readonly Version Prometheus3 = new(3, 0);

    readonly ImmutableArray<double> bounds;
    readonly bool isOpen;
    readonly string metric;

    BoundMatcher(string label, string metric, ImmutableArray<double> bounds, bool isOpen) =>
        (Label, this.metric, this.bounds, this.isOpen) = (label, metric, bounds, isOpen);

    /// <summary><c>le</c> or <c>quantile</c>.</summary>
    public string Label { get; }

    /// <summary>The bounds of what is selected, or <c>null</c> when it has none.</summary>
    public static BoundMatcher? Of(Series? series) => series switch
    {
        { Kind: SeriesKind.Bucket, Metric: Histogram h } =>
            new("le", h.Name, h.Buckets.Add(double.PositiveInfinity), h.HasOtherBuckets),
        { Kind: SeriesKind.Quantile, Metric: Summary s } => new("quantile", s.Name, s.Quantiles, isOpen: false),
        _ => null,
    };

    /// <summary>Checks a matcher of the label.</summary>
    public void Check(LabelMatcher matcher, Inspection at)
    {
        if (matcher.Value.Length == 0 || GrafanaVariable.IsIn(matcher.Value))
            return;
        if (matcher.Operator is MatchOperator.Equal or MatchOperator.NotEqual)
            CheckText(matcher, at);
        else if (LabelPattern.Of(matcher.Value) is { } pattern)
            CheckPattern(matcher, pattern, at);
    }

    void CheckText(LabelMatcher matcher, Inspection at)
    {
        if (!BucketBound.TryRead(matcher.Value, out var bound) || (!isOpen && !bounds.Contains(bound)))
            at.Error(NotDeclared, matcher.Span, $"'{metric}' has no {Word} {matcher.Value}.", Hint(matcher.Value));
        else if (Spellings(bound) is var spellings && !spellings.Contains(matcher.Value))
            at.Error(
                NotDeclared, matcher.Span, $"'{Label}' is never spelled {matcher.Value}.", $"Write {Written(bound)}.");
        else if (spellings.Length > 1)
            ReportSpelling(matcher, bound, matcher.Value, at);
    }

    void CheckPattern(LabelMatcher matcher, LabelPattern pattern, Inspection at)
    {
        if (isOpen)
            return;
        if (!bounds.Any(b => Spellings(b).Any(pattern.Matches)))
        {
            at.Error(
                NotDeclared,
                matcher.Span,
                Spelled(pattern.Text) is { } one
                    ? $"'{metric}' has no {Word} {one}."
                    : $"'{metric}' has no {Word} what '{pattern.Text}' matches.",
                Hint(Spelled(pattern.Text) ?? pattern.Text));
            return;
        }
        foreach (var bound in bounds)
        {
            if (Spellings(bound) is { Length: > 1 } spellings && spellings.Count(pattern.Matches) == 1)
                ReportSpelling(matcher, bound, spellings.First(pattern.Matches), at);
        }
    }

    void ReportSpelling(LabelMatcher matcher, double bound, string found, Inspection at)
    {
        var finds = found.EndsWith(".0", StringComparison.Ordinal) ? 3 : 2;
        var message = $"Only Prometheus {finds} writes {Label}=\"{found}\"";
        if (finds == 2 && at.Checks.Target.Version >= Prometheus3 && matcher.Operator == MatchOperator.Equal)
            at.Error(
                OneSpelling,
                matcher.Span,
                $"{message}, and this is {at.Checks.Target.Version}.",
                $"Write {Written(bound)}.");
        else
            at.Warning(OneSpelling, matcher.Span, $"{message}.", $"Write {Written(bound)}.");
    }

    // The bound of a pattern that finds it in both spellings, which nobody wrote by hand.
    static string? Spelled(string pattern) =>
        pattern.EndsWith(BucketBound.EitherSpelling, StringComparison.Ordinal)
            ? pattern[..^BucketBound.EitherSpelling.Length]
            : null;

    string Word => Label == "le" ? "bucket that ends at" : "quantile";

    string Hint(string value)
    {
        var known = BucketBound.TryRead(value, out var wanted) && double.IsFinite(wanted) && !bounds.IsEmpty
            ? bounds.OrderBy(b => Math.Abs(b - wanted)).Take(3).Order()
            : bounds.AsEnumerable();
        return bounds.IsEmpty
            ? "It has only a sum and a count."
            : $"There are {string.Join(", ", known.Select(BucketBound.Text))}.";
    }

    string Written(double bound)
    {
        var matcher = BucketBound.Matcher(Label, bound);
        return matcher.Operator == MatchOperator.Equal
            ? $"{Label}=\"{matcher.Value}\""
            : $"{Label}=~\"{matcher.Value.Replace(@"\", @"\\", StringComparison.Ordinal)}\"";
    }

    static string[] Spellings(double bound)
    {
        var text = BucketBound.Text(bound);
        return BucketBound.HasOneSpelling(text) ? [text] : [text, text + ".0"];
    }
}
