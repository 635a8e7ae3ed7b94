using Odin.Charts.Grafana;

namespace Odin.Stack;

/// <summary>The ConfigMaps by which parts hand their rules to Prometheus and their dashboards to Grafana, under the names that
/// <see cref="Odin.Charts.Prometheus.RuleTemplates"/> and <see cref="DashboardTemplates"/> give them.</summary>
internal static class OdinConfigMaps
{
    /// <summary>The umbrella's own rules: its objects are named after the release alone.</summary>
    public const string OwnRules = Placeholder.Release + "-rules";

    public static string Rules(Part part) => part.FullName + "-rules";

    /// <summary>A folder of Grafana.</summary>
    /// <param name="name">The name of its folder on disk.</param>
    /// <param name="title">What Grafana calls it.</param>
    /// <param name="own">Dashboards of the umbrella itself.</param>
    /// <param name="parts">Dashboards of parts.</param>
    public static GrafanaDashboardFolderValues Folder(
        string name, string title, IEnumerable<Dashboard> own, params (Part Part, Dashboard[] Dashboards)[] parts) => new()
    {
        Name = name,
        Title = title,
        ConfigMaps = [.. own.Select(d => Of(Placeholder.Release, d)), .. parts.SelectMany(p => p.Dashboards.Select(d => Of(p.Part.FullName, d)))],
    };

    static string Of(string owner, Dashboard dashboard) => $"{owner}-dashboard-{dashboard.Uid}";
}
