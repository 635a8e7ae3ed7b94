using Odin.Charts.Grafana;

namespace Odin.Stack;

/// <summary>The ConfigMaps by which parts hand their rules to Prometheus and their dashboards to Grafana, under the names that
/// <see cref="Odin.Charts.Prometheus.RuleTemplates"/> and <see cref="DashboardTemplates"/> give them.</summary>
internal static class OdinConfigMaps
{
    public static string Rules(Part part) => part.FullName + "-rules";

    public static GrafanaDashboardFolderValues Folder(string name, string title, params (Part Part, Dashboard[] Dashboards)[] content) => new()
    {
        Name = name,
        Title = title,
        ConfigMaps = [.. content.SelectMany(c => c.Dashboards.Select(d => $"{c.Part.FullName}-dashboard-{d.Uid}"))],
    };
}
