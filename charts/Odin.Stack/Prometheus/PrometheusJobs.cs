using System.Collections.Immutable;
using System.Linq.Expressions;
using Odin.Charts.Prometheus;
using PrometheusContext = Odin.Charts.ChartContext<Odin.Stack.PrometheusValues>;

namespace Odin.Stack;

/// <summary>What Prometheus scrapes, in the order of its configuration.</summary>
internal static class PrometheusJobs
{
    public static readonly ImmutableArray<PrometheusJob> All = [.. PrometheusPartJobs.All, .. PrometheusClusterJobs.All, .. PrometheusAnnotatedJobs.All];

    /// <summary>The items of <c>scrape_configs</c> that are switched on.</summary>
    public static readonly TemplateFunction<PrometheusContext, IReadOnlyList<ScrapeConfig>> Configs = new(List());

    /// <summary><c>c =&gt; new Items&lt;ScrapeConfig&gt; { All[0].Config.Of(c), All[1].Config.Of(c), … }</c></summary>
    static Expression<Func<PrometheusContext, IReadOnlyList<ScrapeConfig>>> List()
    {
        var c = Expression.Parameter(typeof(PrometheusContext), "c");
        var add = typeof(Items<ScrapeConfig>).GetMethod(nameof(Items<ScrapeConfig>.Add), [typeof(ScrapeConfig)])!;
        var configs = All.Select(job => Expression.Call(Expression.Constant(job.Config), nameof(job.Config.Of), null, c));
        return Expression.Lambda<Func<PrometheusContext, IReadOnlyList<ScrapeConfig>>>(
            Expression.ListInit(Expression.New(typeof(Items<ScrapeConfig>)), configs.Select(config => Expression.ElementInit(add, config))), c);
    }
}
