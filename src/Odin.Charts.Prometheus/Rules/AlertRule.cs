using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus;

/// <summary>A rule that raises an alert for every series of its result.
/// Source: https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/.</summary>
public sealed record AlertRule : Rule
{
    /// <summary>An alert.</summary>
    /// <param name="name">Its name, in CamelCase, 40 characters at most: <c>ApiDown</c>.</param>
    /// <param name="expression">A query with a comparison: what it returns is on fire.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public AlertRule(string name, Query expression, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, expression, new(file, line))
    {
    }

    /// <summary>How much it matters: the label <c>severity</c>.</summary>
    public required AlertSeverity Severity { get; init; }

    /// <summary>Who looks after it: the label <c>owner</c>.</summary>
    public required string Owner { get; init; }

    /// <summary>What is wrong, in a sentence that is the same for all series: no templates.</summary>
    public required string Summary { get; init; }

    /// <summary>What is wrong with this series; <c>{{ $labels.job }}</c> and <c>{{ $value }}</c> stand for its labels
    /// and value.</summary>
    public required string Description { get; init; }

    /// <summary>Where it is written what to do, an absolute URL: the annotation <c>runbook_url</c>.</summary>
    public string? Runbook { get; init; }

    /// <summary>How long the query has to return a series before the alert fires; 0 for at once.</summary>
    public TimeSpan For { get; init; }

    /// <summary>How long the alert goes on firing after the query has stopped to return the series; 0 for not at
    /// all.</summary>
    public TimeSpan KeepFiringFor { get; init; }

    /// <summary>Annotations besides <c>summary</c>, <c>description</c> and <c>runbook_url</c>.</summary>
    public ImmutableSortedDictionary<string, string> Annotations { get; init; } = NoLabels;

    /// <summary>All labels that the rule sets: <see cref="Rule.Labels"/>, <c>owner</c> and <c>severity</c>.</summary>
    internal ImmutableSortedDictionary<string, string> AllLabels =>
        Labels.SetItem("owner", Owner).SetItem("severity", Severity.ToString().ToLowerInvariant());

    /// <summary>All annotations, in the order in which people read them.</summary>
    internal IEnumerable<KeyValuePair<string, string>> AllAnnotations =>
    [
        new("summary", Summary),
        new("description", Description),
        .. Runbook is null ? [] : new[] { new KeyValuePair<string, string>("runbook_url", Runbook) },
        .. Annotations,
    ];
}

/// <summary>How much an alert matters.</summary>
public enum AlertSeverity
{
    /// <summary>Nobody has to do anything.</summary>
    Info,

    /// <summary>Somebody has to look at it in working hours.</summary>
    Warning,

    /// <summary>Somebody has to look at it now.</summary>
    Critical,
}
