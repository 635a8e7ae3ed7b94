using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Odin.Charts.Prometheus;

/// <summary>ODIN2245: steps of relabeling that read a label of discovery, <c>__meta_…</c>, which the targets of the job do not have. Files may give
/// any.</summary>
internal static partial class DiscoveredLabels
{
    public static IEnumerable<Diagnostic> Check(ScrapeJob job) =>
    [
        .. job.Targets is FileTargets ? [] : Unknown(job.Relabelings, Given(job)).Select(u => ScrapeDiagnostics.NotDiscovered(job, u.Step, u.Label, Nearest(u.Label, job))),
        .. Unknown(job.MetricRelabelings, []).Select(u => ScrapeDiagnostics.NoLongerDiscovered(job, u.Step, u.Label)),
    ];

    static ImmutableArray<string> Given(ScrapeJob job) =>
        job.Targets is StaticTargets { Labels: var labels } ? [.. labels.Keys] : KubernetesMetaLabels.Of(job.Targets);

    /// <summary>A label that a step before has written is there.</summary>
    static IEnumerable<(int Step, string Label)> Unknown(ImmutableArray<Relabeling> steps, ImmutableArray<string> given) =>
        from step in steps.Index()
        from label in Read(step.Item)
        where label.StartsWith(KubernetesMetaLabels.Prefix, StringComparison.Ordinal)
            && !given.Any(name => Has(name, label, step.Item.Sources.IsEmpty)) && !steps.Take(step.Index).Any(before => Writes(before, label))
        select (step.Index, label);

    /// <summary>What <c>labelmap</c> reads begins with what its pattern begins with.</summary>
    static IEnumerable<string> Read(Relabeling step) => step.Action == "labelmap" ? [Literal().Match(step.Pattern ?? "").Value] : step.Sources;

    static bool Has(string given, string label, bool isBeginning) =>
        given == label || (given.EndsWith('_') && label.StartsWith(given, StringComparison.Ordinal)) || (isBeginning && given.StartsWith(label, StringComparison.Ordinal));

    static bool Writes(Relabeling step, string label) => step.Action == "labelmap" ? step.Replacement != null : step.Target is { } target && (target == label || target.Contains('$'));

    static string? Nearest(string label, ScrapeJob job) => Spelling.Nearest(label, Given(job));

    /// <summary>Up to what may be repeated or absent.</summary>
    [GeneratedRegex(@"^\w*(?![?*{|\w])", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();
}
