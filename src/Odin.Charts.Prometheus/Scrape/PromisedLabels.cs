using System.Text.RegularExpressions;
using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus;

/// <summary>ODIN2246: a label that the series of a catalogue get when they are scraped, for rules and dashboards to ask for, and that the job does
/// not give them. Silent where labels may come from elsewhere: files, what is scraped, or names that are not known before.</summary>
internal static class PromisedLabels
{
    public static IEnumerable<Diagnostic> Check(ScrapeJob job) =>
        job.HonorsLabels == true || job.Targets is FileTargets || Given(job) is not { } given ? []
        : from catalogue in job.Exports
          from label in catalogue.TargetLabels
          where !label.IsOptional && !given.Contains(label.Name)
          select ScrapeDiagnostics.NoTargetLabel(job, catalogue, label.Name);

    /// <summary>The labels after all steps; null when nobody knows them. A target that has no <c>instance</c> by then gets its address for one.</summary>
    static HashSet<string>? Given(ScrapeJob job)
    {
        var found = After(["job", .. (job.Targets as StaticTargets)?.Labels.Keys ?? []], KubernetesRelabelings.Of(job.Targets).Concat(job.Relabelings));
        return found is null ? null : After([.. found, "instance"], job.MetricRelabelings);
    }

    static HashSet<string>? After(HashSet<string> given, IEnumerable<Relabeling> steps)
    {
        foreach (var step in steps)
        {
            if (step.Action == "labelmap" || step.Target?.Contains('$') == true) return null;
            if (step.Action is "labeldrop" or "labelkeep") given.RemoveWhere(label => Matches(step, label) == (step.Action == "labeldrop"));
            else if (step.Target is { } target && step.Action is not ("keepequal" or "dropequal")) given.Add(target);
        }

        return given;
    }

    static bool Matches(Relabeling step, string label) => Regex.IsMatch(label, $"^(?:{step.Pattern})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
}
