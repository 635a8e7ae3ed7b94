using System.Linq.Expressions;
using Odin.Charts.Prometheus;
using PrometheusContext = Odin.Charts.ChartContext<Odin.Stack.PrometheusValues>;

namespace Odin.Stack;

/// <summary>A job that users of the chart switch on and off.</summary>
internal sealed class PrometheusJob
{
    /// <summary>A job.</summary>
    /// <param name="job">What is scraped, and how.</param>
    /// <param name="values">Where the values say whether, and how often.</param>
    /// <param name="ofRelease">A first step, in whose pattern the name of the release stands for {release}.</param>
    /// <param name="insecure">Whether any certificate will do, where the values say it.</param>
    public PrometheusJob(
        ScrapeJob job,
        Expression<Func<PrometheusContext, PrometheusScrapeJobValues>> values,
        Relabeling? ofRelease = null,
        Expression<Func<PrometheusContext, bool>>? insecure = null)
    {
        Job = job;
        var given = new TemplateFunction<PrometheusContext, PrometheusScrapeJobValues>(values);
        var config = job.ToConfig();
        var (isOfRelease, action, labels, pattern) = (ofRelease is not null, ofRelease?.Action ?? "", ofRelease?.Sources ?? [], ofRelease?.Pattern ?? "");
        var first = new TemplateFunction<PrometheusContext, RelabelConfig>(c => new RelabelConfig
        {
            Action = action,
            SourceLabels = labels,
            Regex = pattern.Replace(Placeholder.Release, c.Release.Name.Replace(".", "\\.")),
        });
        var (mayBeInsecure, anyCertificate) = (insecure is not null, new TemplateFunction<PrometheusContext, bool>(insecure ?? (_ => false)));
        Config = new(c => given.Of(c).Enabled ? new ScrapeConfig
        {
            JobName = config.JobName,
            ScrapeInterval = given.Of(c).Interval != "" ? given.Of(c).Interval : null,
            ScrapeProtocols = config.ScrapeProtocols,
            ScrapeNativeHistograms = config.ScrapeNativeHistograms,
            AlwaysScrapeClassicHistograms = config.AlwaysScrapeClassicHistograms,
            MetricsPath = config.MetricsPath,
            Scheme = config.Scheme,
            HonorLabels = config.HonorLabels,
            Authorization = config.Authorization,
            TlsConfig = mayBeInsecure
                ? new TlsConfig { CaFile = config.TlsConfig!.CaFile, InsecureSkipVerify = anyCertificate.Of(c) ? (bool?)true : null }
                : config.TlsConfig,
            KubernetesSdConfigs = config.KubernetesSdConfigs,
            RelabelConfigs = new Items<RelabelConfig> { isOfRelease ? first.Of(c) : null, config.RelabelConfigs },
            MetricRelabelConfigs = config.MetricRelabelConfigs,
        } : null);
    }

    public ScrapeJob Job { get; }

    /// <summary>The item of <c>scrape_configs</c>; null when it is switched off.</summary>
    public TemplateFunction<PrometheusContext, ScrapeConfig?> Config { get; }
}
