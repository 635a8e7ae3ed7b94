using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana;

/// <summary>The dashboards of a chart.</summary>
/// <typeparam name="TValues">The chart's values record.</typeparam>
public sealed record ChartDashboards<TValues>
{
    /// <summary>The dashboards.</summary>
    public required IReadOnlyList<Dashboard> Dashboards { get; init; }

    /// <summary>The checks, with the metrics that there are.</summary>
    public required DashboardChecks Checks { get; init; }

    /// <summary>The name before <c>-dashboard-</c> and the dashboard's uid: usually the chart's full name.</summary>
    public required TemplateFunction<ChartContext<TValues>, string> Name { get; init; }

    /// <summary>The labels of the ConfigMaps.</summary>
    public required TemplateFunction<ChartContext<TValues>, IDictionary<string, string>> Labels { get; init; }

    /// <summary>Where in the values the user decides about them: <c>new(c =&gt; c.Values.Dashboards)</c>.</summary>
    public required TemplateFunction<ChartContext<TValues>, DashboardValues> Values { get; init; }
}
