using GrafanaContext = Odin.Charts.ChartContext<Odin.Stack.GrafanaValues>;

namespace Odin.Stack;

/// <summary>From values to the provisioning file of dashboards, and to the volumes that hold them. The file of a dashboard is named
/// after its uid: Grafana takes no other uid from the same file.</summary>
internal static class GrafanaDashboardFolders
{
    public static readonly TemplateFunction<GrafanaContext, string> File = new("dashboards", c => Document.Yaml(new GrafanaDashboardFile
    {
        Providers = new Items<GrafanaDashboardProvider>
        {
            c.Values.DashboardFolders.Select(folder => new GrafanaDashboardProvider
            {
                Name = folder.Name,
                Folder = folder.Title,
                Options = new() { Path = GrafanaFolders.Dashboards + "/" + folder.Name },
            }),
            c.Values.Sidecar.Namespaces.Any() ? new GrafanaDashboardProvider
            {
                Name = "collected",
                Options = new() { Path = GrafanaFolders.Collected, FoldersFromFilesStructure = true },
            } : null,
        },
    }));

    public static readonly TemplateFunction<GrafanaContext, IEnumerable<V1Volume>> Volumes = new(c => c.Values.DashboardFolders.Select(folder => new V1Volume
    {
        Name = "dashboards-" + folder.Name,
        Projected = new()
        {
            Sources = folder.ConfigMaps.Select(name => new V1VolumeProjection
            {
                ConfigMap = new() { Name = name.Replace(Placeholder.Release, ReleaseName<GrafanaValues>.InNames.Of(c)), Optional = true },
            }).ToList(),
        },
    }));

    public static readonly TemplateFunction<GrafanaContext, IEnumerable<V1VolumeMount>> Mounts = new(c => c.Values.DashboardFolders.Select(folder => new V1VolumeMount
    {
        Name = "dashboards-" + folder.Name,
        MountPath = GrafanaFolders.Dashboards + "/" + folder.Name,
        ReadOnlyProperty = true,
    }));
}
