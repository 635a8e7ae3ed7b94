using System.Collections.Immutable;
using Odin.Charts.Metrics;
using Odin.Charts.PromQL;

namespace Odin.Charts.Prometheus;

/// <summary>Finds series that selectors select, for one group of an SLO.</summary>
/// <param name="declarations">The metrics, for the values that labels can have.</param>
/// <param name="group">The labels of the group.</param>
internal sealed class TrafficLabels(Declarations declarations, ImmutableArray<KeyValuePair<string, string>> group)
{
    static readonly ImmutableArray<string> Ordinary = ["200", "GET", "ok", "a", "0"];

    /// <summary>The selectors of a query.</summary>
    public static ImmutableArray<PromSelector> Selectors(Query query) =>
        [.. query.Expression.Descendants().OfType<PromSelector>()];

    /// <summary>A series that a selector selects.</summary>
    public string? Sample(PromSelector selector) => Series(selector, Matchers(selector), without: []);

    /// <summary>A series that a selector selects, and another does not where that can be.</summary>
    public string? SampleWithout(PromSelector selector, PromSelector other) =>
        Series(selector, Matchers(selector), Includes(selector, other) ? Matchers(other) : []);

    /// <summary>Whether what the one selects, the other selects too.</summary>
    public static bool Includes(PromSelector outer, PromSelector inner) => outer.Name == inner.Name
        && Matchers(outer).All(o => Matchers(inner).Any(i => i.Label == o.Label && i.Operator == o.Operator && i.Value == o.Value));

    string? Series(PromSelector selector, ImmutableArray<LabelMatcher> with, ImmutableArray<LabelMatcher> without)
    {
        if (selector.Name is not { } name) return null;
        var labels = group.ToDictionary(l => l.Key, l => l.Value, StringComparer.Ordinal);
        var isOther = without.IsEmpty || !without.All(m => labels.TryGetValue(m.Label, out var v) && LabelValues.Fits(m, v));
        foreach (var label in with.Concat(without).Select(m => m.Label).Distinct().Where(l => !labels.ContainsKey(l)).ToList())
        {
            var wanted = with.Where(m => m.Label == label).ToList();
            var unwanted = without.Where(m => m.Label == label && !with.Any(w => w == m with { Span = w.Span })).ToList();
            var found = Candidates(name, label, wanted.Concat(unwanted)).Where(v => wanted.All(m => LabelValues.Fits(m, v)))
                .OrderBy(v => unwanted.Exists(m => LabelValues.Fits(m, v))).FirstOrDefault();
            if (found is null) return null;
            isOther |= unwanted.Exists(m => !LabelValues.Fits(m, found));
            if (found.Length > 0) labels[label] = found;
        }
        return isOther || without.IsEmpty ? Text(name, labels) : null;
    }

    IEnumerable<string> Candidates(string name, string label, IEnumerable<LabelMatcher> matchers) =>
        declarations.Find(name)?.Labels.FirstOrDefault(l => l.Name == label)?.Values is { } declared
            ? declared
            : Ordinary.Concat(matchers.SelectMany(LabelValues.Of)).Append("");

    static ImmutableArray<LabelMatcher> Matchers(PromSelector selector) =>
        [.. selector.Matchers.Where(m => m.Label != "__name__").Select(m => m with { Span = default })];

    static string Text(string name, Dictionary<string, string> labels) => labels.Count == 0 ? name
        : $"{name}{{{string.Join(", ", labels.OrderBy(l => l.Key, StringComparer.Ordinal).Select(l => $"{l.Key}={PrometheusText.Quoted(l.Value)}"))}}}";
}
