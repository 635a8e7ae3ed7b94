using System.ComponentModel;

namespace Odin.Charts.Grafana;

/// <summary>What a user says about a chart's dashboards: a part of its values record.</summary>
public sealed record DashboardValues
{
    /// <summary>Whether there is a ConfigMap for each dashboard; <c>false</c> unless set.</summary>
    [Description("Write a ConfigMap for each dashboard, for the sidecar of Grafana's chart.")]
    public bool Enabled { get; init; }

    /// <summary>The labels by which the sidecar finds them; <c>grafana_dashboard: "1"</c> unless set.</summary>
    [Description("The labels by which the sidecar finds the ConfigMaps (sidecar.dashboards.label and labelValue).")]
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string> { ["grafana_dashboard"] = "1" };

    /// <summary>Annotations of the ConfigMaps; none unless set.</summary>
    [Description("Annotations of the ConfigMaps, such as grafana_folder (sidecar.dashboards.folderAnnotation).")]
    public IReadOnlyDictionary<string, string> Annotations { get; init; } = new Dictionary<string, string>();
}
