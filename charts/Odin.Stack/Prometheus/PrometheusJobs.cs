using System.Collections.Immutable;
using Odin.Charts.Prometheus;
using PrometheusContext = Odin.Charts.ChartContext<Odin.Stack.PrometheusValues>;

namespace Odin.Stack;

/// <summary>What Prometheus scrapes, in the order of its configuration.</summary>
internal static class PrometheusJobs
{
    public static readonly ImmutableArray<PrometheusJob> All = [.. PrometheusPartJobs.All, .. PrometheusClusterJobs.All, .. PrometheusAnnotatedJobs.All];

    /// <summary>The items of <c>scrape_configs</c> that are switched on.</summary>
    public static readonly TemplateFunction<PrometheusContext, IReadOnlyList<ScrapeConfig>> Configs = Listed.Of(All.Select(j => j.Config));
}
