namespace Odin.Probe;

/// <summary>What Prometheus answers. <see href="https://prometheus.io/docs/prometheus/latest/querying/api/"/>.</summary>
internal sealed record PrometheusAnswer<T>
{
    public required T Data { get; init; }
}

/// <summary>The targets that are scraped.</summary>
internal sealed record PrometheusTargets
{
    public required IReadOnlyList<PrometheusTarget> ActiveTargets { get; init; }
}

internal sealed record PrometheusTarget
{
    /// <summary>The scrape job, as the configuration names it. The label <c>job</c> may be another one.</summary>
    public required string ScrapePool { get; init; }

    public required string ScrapeUrl { get; init; }

    /// <summary><c>up</c>, <c>down</c>, or <c>unknown</c> before the first scrape.</summary>
    public required string Health { get; init; }

    public string? LastError { get; init; }
}

/// <summary>The result of an expression.</summary>
internal sealed record PrometheusResult
{
    /// <summary>Series; what is in each does not matter here.</summary>
    public required IReadOnlyList<PrometheusSeries> Result { get; init; }
}

internal sealed record PrometheusSeries;

/// <summary>The groups of rules that are loaded.</summary>
internal sealed record PrometheusRules
{
    public required IReadOnlyList<PrometheusRuleGroup> Groups { get; init; }
}

internal sealed record PrometheusRuleGroup
{
    public required string Name { get; init; }

    public required IReadOnlyList<PrometheusRule> Rules { get; init; }
}

internal sealed record PrometheusRule
{
    public required string Name { get; init; }

    /// <summary><c>ok</c>, <c>err</c>, or <c>unknown</c> before the first evaluation.</summary>
    public required string Health { get; init; }

    public string? LastError { get; init; }
}
