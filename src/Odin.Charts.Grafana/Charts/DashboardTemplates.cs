using k8s.Models;

namespace Odin.Charts.Grafana;

/// <summary>Dashboards as templates.</summary>
public static class DashboardTemplates
{
    /// <summary>Adds a ConfigMap for each dashboard, with the label that the sidecar of Grafana's chart looks for. The dashboards are
    /// files of the chart, <c>files/dashboards/&lt;uid&gt;.json</c>, which a build writes to its dashboards folder too. What is wrong
    /// with them is reported, and none is added then.</summary>
    /// <typeparam name="TValues">The chart's values record.</typeparam>
    /// <param name="templates">The chart's templates.</param>
    /// <param name="dashboards">The dashboards, and what their ConfigMaps are called.</param>
    public static void AddDashboards<TValues>(this Templates<TValues> templates, ChartDashboards<TValues> dashboards)
        where TValues : class, new()
    {
        ArgumentNullException.ThrowIfNull(templates);
        ArgumentNullException.ThrowIfNull(dashboards);
        var found = dashboards.Checks.Inspect(dashboards.Dashboards);
        templates.Report(found.SelectMany(d => d.Diagnostics));
        if (found.Any(d => d.HasErrors)) return;
        foreach (var (dashboard, inspected) in dashboards.Dashboards.Zip(found)) Add(templates, dashboards, dashboard, inspected.ToClassic());
    }

    static void Add<TValues>(Templates<TValues> templates, ChartDashboards<TValues> dashboards, Dashboard dashboard, string json)
        where TValues : class, new()
    {
        var (name, labels, values) = (dashboards.Name, dashboards.Labels, dashboards.Values);
        var uid = dashboard.Uid;
        var part = uid.ToLowerInvariant().Replace('_', '-');
        var fileName = $"{uid}.json";
        if (DashboardJson.CheckSize(dashboard, json) is { } problem) templates.Report(problem);
        var file = new TextFile($"dashboards/{fileName}", json);
        templates.Add(c => new V1ConfigMap
        {
            Metadata = new()
            {
                Name = name.Of(c) + "-dashboard-" + part,
                Labels = new Entries { labels.Of(c), values.Of(c).Labels },
                Annotations = Omit.Empty(new Entries { values.Of(c).Annotations }),
            },
            Data = new Dictionary<string, string> { { fileName, c.Files.Get(file) } },
        }).When(c => values.Of(c).Enabled).InFile($"dashboards/{uid}.yaml");
    }
}
