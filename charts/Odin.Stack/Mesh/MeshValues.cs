using Odin.Charts.Grafana;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>The values of the chart of the mesh.</summary>
public sealed record MeshValues
{
    internal const string ServiceName = @"^([a-z0-9]|\{release\})([-a-z0-9]|\{release\}){0,60}$";

    /// <summary>What all parts of a release have in common.</summary>
    [Description("What all parts of a release have in common. Nothing is installed before global.mesh.enabled is true.")]
    public GlobalValues Global { get; init; } = new();

    /// <summary>Name of the chart in the names of objects; its own when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of the chart in the names of objects; its own when empty."), RegularExpression(Patterns.NameOverride)]
    public string NameOverride { get; init; } = "";

    /// <summary>Name of the objects; made from the release and the chart when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of the objects, {release} being the release's; made from the release and the chart when empty."), RegularExpression(Patterns.FullnameOverride), MaxLength(52)]
    public string FullnameOverride { get; init; } = "";

    /// <summary>Labels of every object.</summary>
    /// <value>The default is empty.</value>
    [Description("Labels of every object.")]
    public IReadOnlyDictionary<string, string> CommonLabels { get; init; } = new Dictionary<string, string>();

    /// <summary>The domain of the cluster.</summary>
    /// <value>The default is <c>"cluster.local"</c>.</value>
    [Description("The domain of the cluster, in the names of ServiceProfiles."), RegularExpression("^[a-z0-9]([-.a-z0-9]{0,251}[a-z0-9])?$")]
    public string ClusterDomain { get; init; } = "cluster.local";

    /// <summary>Whether Linkerd's CNI plugin routes the pods' traffic.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether Linkerd's CNI plugin routes the pods' traffic (cniEnabled of its control plane). Without it each pod gets an init container with NET_ADMIN and NET_RAW, which Pod Security restricted and baseline refuse.")]
    public bool CniEnabled { get; init; } = true;

    /// <summary>What Pod Security lets the pods of this namespace do.</summary>
    /// <value>The default is <c>MeshPodSecurity.Restricted</c>.</value>
    [Description("What Pod Security lets the pods of this namespace do: restricted, baseline or privileged.")]
    public MeshPodSecurity PodSecurity { get; init; } = MeshPodSecurity.Restricted;

    /// <summary>Who may connect to what.</summary>
    [Description("Who may connect to what.")]
    public MeshPoliciesValues Policies { get; init; } = new();

    /// <summary>The dashboard of linkerd-viz.</summary>
    [Description("The dashboard of linkerd-viz.")]
    public MeshVizValues Viz { get; init; } = new();

    /// <summary>How requests to Services are sent again, and how long they may take.</summary>
    [Description("How requests to Services are sent again, and how long they may take, as HTTPRoutes. A Service has these or a ServiceProfile, and never both.")]
    public IReadOnlyList<MeshHttpRouteValues> HttpRoutes { get; init; } = MeshRoutes.Default;

    /// <summary>The same as ServiceProfiles, for Services that have no httpRoutes.</summary>
    /// <value>The default is empty.</value>
    [Description("The same as ServiceProfiles, for Services that have no httpRoutes: Linkerd ignores the routes of a Service that has a profile.")]
    public IReadOnlyList<MeshServiceProfileValues> ServiceProfiles { get; init; } = [];

    /// <summary>The metrics of the mesh.</summary>
    [Description("The metrics of the mesh.")]
    public MeshScrapeValues Scrape { get; init; } = new();

    /// <summary>Alerts about the mesh.</summary>
    [Description("Alerts about the mesh.")]
    public RuleValues Rules { get; init; } = new();

    /// <summary>A dashboard about the mesh.</summary>
    [Description("A dashboard about the mesh.")]
    public DashboardValues Dashboards { get; init; } = new();
}
