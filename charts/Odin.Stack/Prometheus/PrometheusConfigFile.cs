using Odin.Charts.Prometheus;
using PrometheusContext = Odin.Charts.ChartContext<Odin.Stack.PrometheusValues>;

namespace Odin.Stack;

/// <summary>From values to Prometheus' configuration. The pod has no checksum of it: Prometheus reads it again by itself.</summary>
internal static class PrometheusConfigFile
{
    public const string Name = "prometheus.yaml";

    /// <summary>The name of the pod, in the values of external labels.</summary>
    public const string PodName = "${POD_NAME}";

    /// <summary>The jobs of the user, a file of their own because they may have keys that the types do not know.</summary>
    public const string ExtraJobs = "extra.scrape.yaml";

    static readonly TemplateFunction<PrometheusContext, PrometheusConfigAlerting> Alerting = new(c => new PrometheusConfigAlerting
    {
        AlertRelabelConfigs = c.Values.ExternalLabels.Where(l => l.Value == PodName).Select(l => new RelabelConfig { Action = "labeldrop", Regex = l.Key }).ToList(),
        Alertmanagers = c.Values.Alertmanagers.Select(a => new PrometheusConfigAlertmanager
        {
            Scheme = a.Tls ? "https" : "http",
            PathPrefix = a.PathPrefix != "" ? a.PathPrefix : null,
            DnsSdConfigs = new[]
            {
                new PrometheusConfigDns { Names = new[] { a.Host.Replace(Placeholder.Release, ReleaseName<PrometheusValues>.InNames.Of(c)) }, Port = a.Port },
            },
        }).ToList(),
    });

    /// <summary>The file.</summary>
    public static readonly TemplateFunction<PrometheusContext, string> Text = new("config", c => Document.Yaml(new PrometheusConfig
    {
        Global = new()
        {
            ScrapeInterval = c.Values.Scrape.Interval,
            ScrapeTimeout = c.Values.Scrape.Timeout,
            EvaluationInterval = c.Values.EvaluationInterval,
            ExternalLabels = c.Values.ExternalLabels,
        },
        Storage = new()
        {
            Tsdb = new()
            {
                OutOfOrderTimeWindow = c.Values.OutOfOrderTimeWindow,
                Retention = new() { Time = c.Values.Retention.Time, Size = PrometheusRetention.Size.Of(c) },
            },
            Exemplars = new() { MaxExemplars = c.Values.MaxExemplars },
        },
        Otlp = c.Values.Otlp.Enabled ? new PrometheusConfigOtlp { PromoteResourceAttributes = c.Values.Otlp.PromoteResourceAttributes } : null,
        RuleFiles = new[] { $"{PrometheusFolders.Rules}/*.yaml" },
        Alerting = c.Values.Alertmanagers.Any() ? Alerting.Of(c) : null,
        RemoteWrite = c.Values.RemoteWrite.Any() ? c.Values.RemoteWrite.Select(r => PrometheusRemoteWrite.Config.Of(r)).ToList() : null,
        ScrapeConfigFiles = new Items<string> { c.Values.Scrape.ExtraConfigs.Any() ? $"{PrometheusFolders.Config}/{ExtraJobs}" : null, $"{PrometheusFolders.Scrape}/*.yaml" },
        ScrapeConfigs = PrometheusJobs.Configs.Of(c),
    }));

    /// <summary>The file of the user's jobs.</summary>
    public static readonly TemplateFunction<PrometheusContext, string> Extra = new("extraJobs", c => Document.Yaml(new ExtraFile { ScrapeConfigs = c.Values.Scrape.ExtraConfigs }));

    /// <summary>A file of jobs. Source: https://prometheus.io/docs/prometheus/latest/configuration/configuration/#scrape_config_files.</summary>
    [SnakeCase]
    internal sealed record ExtraFile
    {
        public required IReadOnlyList<System.Text.Json.Nodes.JsonObject> ScrapeConfigs { get; init; }
    }
}
