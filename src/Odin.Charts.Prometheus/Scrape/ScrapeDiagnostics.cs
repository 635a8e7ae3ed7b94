using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus;

/// <summary>What can be wrong with scrape jobs.</summary>
internal static class ScrapeDiagnostics
{
    public static Diagnostic NotInMonitor(ScrapeJob job, string kind, string what, string instead) => Error(job, "ODIN2240",
        $"The job '{job.Name}' cannot be a {kind}: {what}. {instead}");

    public static Diagnostic BadName(ScrapeJob job) => Error(job, "ODIN2241",
        $"'{job.Name}' is no name of a job: it must not be empty, nor begin or end with a blank.");

    public static Diagnostic DuplicateName(ScrapeJob job, ScrapeJob first) => Error(job, "ODIN2241",
        $"There are two jobs named '{job.Name}'; the other is at {first.Place}. Prometheus refuses that: name one of "
        + "them otherwise.");

    public static Diagnostic TimeoutOverInterval(ScrapeJob job, TimeSpan timeout, TimeSpan interval) => Error(job, "ODIN2242",
        $"The job '{job.Name}' may take {PrometheusText.Duration(timeout)} for a scrape, but is scraped every "
        + $"{PrometheusText.Duration(interval)}. "
        + "Prometheus refuses a timeout above the interval: lower Timeout, or raise Interval.");

    public static Diagnostic NotPositive(ScrapeJob job, string member) => Error(job, "ODIN2242",
        $"{member} of the job '{job.Name}' must be above 0, in whole milliseconds.");

    public static Diagnostic BadRelabeling(ScrapeJob job, string member, int index, string reason) => Error(job, "ODIN2243",
        FormattableString.Invariant($"{member}[{index}] of the job '{job.Name}' {reason}"));

    public static Diagnostic NoTargets(ScrapeJob job, string reason) => Error(job, "ODIN2244",
        $"The job '{job.Name}' has no targets: {reason}");

    public static Diagnostic NotDiscovered(ScrapeJob job, int index, string label, string? nearest) => Error(job, "ODIN2245",
        FormattableString.Invariant($"{nameof(job.Relabelings)}[{index}] of the job '{job.Name}' reads '{label}', which its targets never have")
        + (nearest is null ? "." : $"; did you mean '{nearest}'?"));

    public static Diagnostic NoLongerDiscovered(ScrapeJob job, int index, string label) => Error(job, "ODIN2245",
        FormattableString.Invariant($"{nameof(job.MetricRelabelings)}[{index}] of the job '{job.Name}' reads '{label}': labels of discovery are gone by then. ")
        + $"Copy it to a label of the target in {nameof(job.Relabelings)}.");

    public static Diagnostic NoTargetLabel(ScrapeJob job, Catalogue catalogue, string label) => Error(job, "ODIN2246",
        $"The series of {catalogue.Name} have the label '{label}' when they are scraped, and the job '{job.Name}' does not give it to them. "
        + $"Set it in {nameof(job.Relabelings)}, or mark it as optional in {nameof(catalogue.TargetLabels)}.");

    static Diagnostic Error(ScrapeJob job, string code, string message) =>
        new(code, DiagnosticSeverity.Error, message, job.Place);
}
