using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Odin.Charts.Prometheus;

/// <summary>Looks at the steps of relabeling as Prometheus will.</summary>
internal static partial class RelabelingChecks
{
    public static IEnumerable<Diagnostic> Check(ScrapeJob job) =>
        [.. Check(job, nameof(job.Relabelings), job.Relabelings), .. Check(job, nameof(job.MetricRelabelings), job.MetricRelabelings)];

    static IEnumerable<Diagnostic> Check(ScrapeJob job, string member, ImmutableArray<Relabeling> steps) =>
        steps.SelectMany((s, i) => Problems(s).Select(p => ScrapeDiagnostics.BadRelabeling(job, member, i, p)));

    static IEnumerable<string> Problems(Relabeling step)
    {
        foreach (var source in step.Sources.Where(s => !Label().IsMatch(s)))
            yield return $"reads '{source}', which is no name of a label: letters, digits and underscores, no digit "
                + "first.";
        if (step.Target is { } target && !Target().IsMatch(target))
            yield return $"writes '{target}', which is no name of a label: letters, digits and underscores, no digit "
                + "first.";
        if (step.Pattern is { } pattern && PatternProblem(pattern) is { } problem)
            yield return $"has the pattern '{pattern}', which is no RE2 expression: {problem}";
        if (step.Action is "keep" or "drop" or "keepequal" or "dropequal" or "hashmod" or "lowercase" or "uppercase" && step.Sources.IsEmpty)
            yield return $"({step.Action}) reads no label: name at least one.";
        if (step.Modulus is <= 0)
            yield return "divides by a modulus that is not above 0.";
    }

    /// <summary>.NET's engine without backtracking knows what RE2 knows, but for few escapes.</summary>
    static string? PatternProblem(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
            return null;
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return e.Message;
        }
    }

    [GeneratedRegex("^[a-zA-Z_][a-zA-Z0-9_]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    /// <summary>The target of a step may hold what a group matched: <c>meta_$1</c>.</summary>
    [GeneratedRegex(@"^(?:[a-zA-Z_]|\$\{?\w+\}?)(?:[a-zA-Z0-9_]|\$\{?\w+\}?)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Target();
}
