namespace Odin.Stack;

/// <summary>A container that collects dashboards of others: ConfigMaps with a label, in other namespaces. It may list, watch and get ConfigMaps there, and nothing else.</summary>
public sealed record GrafanaSidecarValues
{
    /// <summary>Its image.</summary>
    [Description("Its image.")]
    public ImageValues Image { get; init; } = new() { Registry = "quay.io", Repository = "kiwigrid/k8s-sidecar", Tag = "2.10.1" };

    /// <summary>The namespaces that it looks in; there is none when empty. Not the release's own where dashboardFolders names ConfigMaps: Grafana refuses a dashboard that it is given twice.</summary>
    /// <value>The default is empty.</value>
    [Description("The namespaces that it looks in; there is none when empty. Not the release's own where dashboardFolders names ConfigMaps: Grafana refuses a dashboard that it is given twice."), RegularExpression(Patterns.Name)]
    public IReadOnlyList<string> Namespaces { get; init; } = [];

    /// <summary>The label of the ConfigMaps.</summary>
    /// <value>The default is <c>"grafana_dashboard"</c>.</value>
    [Description("The label of the ConfigMaps."), RegularExpression("^[A-Za-z0-9]([A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$")]
    public string Label { get; init; } = "grafana_dashboard";

    /// <summary>The value of the label.</summary>
    /// <value>The default is <c>"1"</c>.</value>
    [Description("The value of the label."), RegularExpression("^([A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?$")]
    public string LabelValue { get; init; } = "1";

    /// <summary>The annotation that names the folder in Grafana.</summary>
    /// <value>The default is <c>"grafana_folder"</c>.</value>
    [Description("The annotation that names the folder in Grafana."), RegularExpression("^[A-Za-z0-9]([A-Za-z0-9._/-]{0,98}[A-Za-z0-9])?$")]
    public string FolderAnnotation { get; init; } = "grafana_folder";

    /// <summary>What the container asks for.</summary>
    [Description("What the container asks for.")]
    public V1ResourceRequirements Resources { get; init; } = Odin.Stack.Resources.Of("10m", "96Mi", "192Mi");
}
