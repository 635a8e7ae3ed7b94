namespace Odin.Probe;

/// <summary>Whether Prometheus scrapes, has and evaluates what it should.</summary>
internal sealed class MetricsCheck(Uri url, IReadOnlyList<string> jobs, IReadOnlyList<string> series, IReadOnlyList<string> ruleGroups)
{
    static readonly Option<Uri> Url = new("--prometheus", "URL", "where Prometheus answers, such as http://prometheus:9090", Read.Url);
    static readonly Option<string> Job = new("--job", "NAME", "a scrape job that has a target that is up", Read.Text) { IsRepeatable = true };
    static readonly Option<string> Series = new("--series", "SELECTOR", "a selector that has series now", Read.Text) { IsRepeatable = true };
    static readonly Option<string> RuleGroup = new("--rule-group", "NAME", "a rule group that is loaded and healthy", Read.Text) { IsRepeatable = true };

    public static Verb Verb { get; } = new(
        "metrics", "Prometheus scrapes, has series and evaluates rules",
        [Url, Job, Series, RuleGroup],
        (arguments, _) =>
        {
            arguments.AtLeastOne(Job, Series, RuleGroup);
            return new MetricsCheck(arguments.Required(Url), arguments.All(Job), arguments.All(Series), arguments.All(RuleGroup)).RunAsync;
        });

    async Task RunAsync(ProbeLog log, CancellationToken stop)
    {
        using var prometheus = new Prometheus(url);
        log.Say($"Asking {prometheus} about {jobs.Count} scrape jobs, {series.Count} series and {ruleGroups.Count} rule groups.");
        var checks = new Checks(log,
        [
            .. jobs.Select(j => ($"The scrape job {j} has a target that is up.", (Ask)(s => prometheus.JobProblemAsync(j, s)))),
            .. series.Select(q => ($"There are series {q}.", (Ask)(s => prometheus.SeriesProblemAsync(q, s)))),
            .. ruleGroups.Select(g => ($"The rule group {g} is healthy.", (Ask)(s => prometheus.RuleGroupProblemAsync(g, s)))),
        ]);
        await Until.WellAsync(log, checks.ProblemsAsync, stop).ConfigureAwait(false);
    }
}
