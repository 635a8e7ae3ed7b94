using System.Collections.Immutable;
using k8s.Models;

namespace Odin.Charts.Prometheus;

/// <summary>Scrape jobs as what scrapes them.</summary>
public static class ScrapeJobs
{
    /// <summary>What is wrong with jobs of one Prometheus; empty when nothing is.</summary>
    public static ImmutableArray<Diagnostic> Check(IEnumerable<ScrapeJob> jobs)
    {
        var all = jobs.ToList();
        return
        [
            .. all.SelectMany(ScrapeChecks.Check),
            .. all.GroupBy(j => j.Name, StringComparer.Ordinal).SelectMany(g => g.Skip(1).Select(j => ScrapeDiagnostics.DuplicateName(j, g.First()))),
        ];
    }

    /// <summary>The items of <c>scrape_configs</c>.</summary>
    /// <exception cref="ChartException">Something is wrong with the jobs.</exception>
    public static ImmutableArray<ScrapeConfig> ToConfigs(IEnumerable<ScrapeJob> jobs)
    {
        var all = jobs.ToList();
        ThrowIfAny(Check(all));
        return [.. all.Select(ScrapeConfigMapping.Map)];
    }

    /// <summary>An item of <c>scrape_configs</c>.</summary>
    /// <exception cref="ChartException">Something is wrong with the job.</exception>
    public static ScrapeConfig ToConfig(this ScrapeJob job) => ToConfigs([job])[0];

    /// <summary>A ServiceMonitor, for a job whose targets are <see cref="ScrapeTargets.Services"/>.</summary>
    /// <param name="job">The job.</param>
    /// <param name="metadata">Name and labels; the Operator looks for the labels.</param>
    /// <exception cref="ChartException">Something is wrong with the job, or a ServiceMonitor cannot say it.</exception>
    public static ServiceMonitor ToServiceMonitor(this ScrapeJob job, V1ObjectMeta metadata)
    {
        ThrowIfAny([.. ScrapeChecks.Check(job), .. ScrapeChecks.Monitor(job, "ServiceMonitor", typeof(ServiceTargets))]);
        return MonitorMapping.Service(job, (ServiceTargets)job.Targets, metadata);
    }

    /// <summary>A PodMonitor, for a job whose targets are <see cref="ScrapeTargets.Pods"/>.</summary>
    /// <param name="job">The job.</param>
    /// <param name="metadata">Name and labels; the Operator looks for the labels.</param>
    /// <exception cref="ChartException">Something is wrong with the job, or a PodMonitor cannot say it.</exception>
    public static PodMonitor ToPodMonitor(this ScrapeJob job, V1ObjectMeta metadata)
    {
        ThrowIfAny([.. ScrapeChecks.Check(job), .. ScrapeChecks.Monitor(job, "PodMonitor", typeof(PodTargets))]);
        return MonitorMapping.Pod(job, (PodTargets)job.Targets, metadata);
    }

    static void ThrowIfAny(ImmutableArray<Diagnostic> problems)
    {
        if (!problems.IsEmpty) throw new ChartException(problems);
    }
}
