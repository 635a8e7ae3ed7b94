namespace Odin.Probe;

/// <summary>Asks Prometheus what it scrapes, has and evaluates.</summary>
internal sealed class Prometheus(Uri url) : IDisposable
{
    readonly Peer _server = new("Prometheus", url);

    /// <returns>What is wrong with a scrape job; <c>null</c>: nothing.</returns>
    public async Task<string?> JobProblemAsync(string job, CancellationToken stop)
    {
        // Prometheus before 2.42 answers all jobs.
        var answer = await _server.GetAsync(
            $"api/v1/targets?state=active&scrapePool={Uri.EscapeDataString(job)}", ProbeJson.Default.PrometheusAnswerPrometheusTargets, stop).ConfigureAwait(false);
        var targets = answer.Data.ActiveTargets.Where(t => t.ScrapePool == job).ToList();
        return targets.Count == 0 ? $"The scrape job {job} has no target: see that it is in the configuration, and that what it looks for is there."
            : targets.Any(t => t.Health == "up") ? null
            : $"The scrape job {job} has no target that is up: {Listing.Of([.. targets.Select(Said)])}.";
    }

    /// <returns>What is wrong with a selector; <c>null</c>: it has series.</returns>
    public async Task<string?> SeriesProblemAsync(string selector, CancellationToken stop)
    {
        var answer = await _server.GetAsync(
            $"api/v1/query?query={Uri.EscapeDataString($"count({selector})")}", ProbeJson.Default.PrometheusAnswerPrometheusResult, stop).ConfigureAwait(false);
        return answer.Data.Result.Count > 0 ? null : $"There is no series {selector}.";
    }

    /// <returns>What is wrong with a group of rules; <c>null</c>: nothing.</returns>
    public async Task<string?> RuleGroupProblemAsync(string name, CancellationToken stop)
    {
        // Prometheus before 2.48 answers all groups, with their alerts.
        var answer = await _server.GetAsync(
            $"api/v1/rules?exclude_alerts=true&rule_group[]={Uri.EscapeDataString(name)}", ProbeJson.Default.PrometheusAnswerPrometheusRules, stop).ConfigureAwait(false);
        var groups = answer.Data.Groups.Where(g => g.Name == name).ToList();
        var ill = groups.SelectMany(g => g.Rules).Where(r => r.Health != "ok").ToList();
        return groups.Count == 0 ? $"The rule group {name} is not loaded: see that rule_files has its file."
            : ill.Count == 0 ? null
            : $"The rule group {name} is not healthy: {Listing.Of([.. ill.Select(Said)])}.";
    }

    public override string ToString() => _server.ToString();

    public void Dispose() => _server.Dispose();

    static string Said(PrometheusTarget target) => $"{target.ScrapeUrl} is {(target.Health == "unknown" ? "not scraped yet" : target.Health)}{Because(target.LastError)}";

    static string Said(PrometheusRule rule) => $"{rule.Name} {(rule.Health == "unknown" ? "was not evaluated yet" : "fails")}{Because(rule.LastError)}";

    static string Because(string? error) => error is { Length: > 0 } ? $" ({error})" : "";
}
