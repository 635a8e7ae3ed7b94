using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>The configuration file of Prometheus 3.14. Prometheus refuses a key that it does not know.
/// Source: https://prometheus.io/docs/prometheus/latest/configuration/configuration/.</summary>
[SnakeCase]
public sealed record PrometheusConfig
{
    /// <summary><c>global</c>: what holds for every job and rule that says nothing else.</summary>
    public required PrometheusConfigGlobal Global { get; init; }

    /// <summary><c>storage</c>: how much is kept.</summary>
    public required PrometheusConfigStorage Storage { get; init; }

    /// <summary><c>otlp</c>: what becomes of the attributes of metrics that come by OTLP.</summary>
    public PrometheusConfigOtlp? Otlp { get; init; }

    /// <summary><c>rule_files</c>: files of rules; <c>*</c> may stand in the last part.</summary>
    public required IReadOnlyList<string> RuleFiles { get; init; }

    /// <summary><c>alerting</c>: who is told about alerts.</summary>
    public PrometheusConfigAlerting? Alerting { get; init; }

    /// <summary><c>remote_write</c>: who gets a copy of every sample.</summary>
    public IReadOnlyList<PrometheusConfigRemoteWrite>? RemoteWrite { get; init; }

    /// <summary><c>scrape_config_files</c>: files of more jobs; <c>*</c> may stand in the last part.</summary>
    public required IReadOnlyList<string> ScrapeConfigFiles { get; init; }

    /// <summary><c>scrape_configs</c>: what is scraped.</summary>
    public required IReadOnlyList<ScrapeConfig> ScrapeConfigs { get; init; }
}

/// <summary>Prometheus' <c>global</c>.</summary>
[SnakeCase]
public sealed record PrometheusConfigGlobal
{
    /// <summary><c>scrape_interval</c>: how often targets are scraped.</summary>
    public required string ScrapeInterval { get; init; }

    /// <summary><c>scrape_timeout</c>: how long a scrape may take.</summary>
    public required string ScrapeTimeout { get; init; }

    /// <summary><c>evaluation_interval</c>: how often rules are evaluated.</summary>
    public required string EvaluationInterval { get; init; }

    /// <summary><c>external_labels</c>: what tells these samples and alerts from those of others. <c>${NAME}</c> is an environment variable.</summary>
    public required IReadOnlyDictionary<string, string> ExternalLabels { get; init; }
}

/// <summary>Prometheus' <c>otlp</c>.</summary>
[SnakeCase]
public sealed record PrometheusConfigOtlp
{
    /// <summary><c>promote_resource_attributes</c>: attributes of resources that become labels of every series.</summary>
    public required IReadOnlyList<string> PromoteResourceAttributes { get; init; }

    /// <summary><c>keep_identifying_resource_attributes</c>: whether <c>target_info</c> has the name of the service too.</summary>
    public bool KeepIdentifyingResourceAttributes { get; init; } = true;
}
