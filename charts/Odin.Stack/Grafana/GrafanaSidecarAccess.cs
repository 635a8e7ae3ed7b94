using GrafanaContext = Odin.Charts.ChartContext<Odin.Stack.GrafanaValues>;

namespace Odin.Stack;

/// <summary>What the sidecar may do: read ConfigMaps of the namespaces that it looks in.</summary>
internal static class GrafanaSidecarAccess
{
    const string Authorization = "rbac.authorization.k8s.io";

    static readonly Workload<GrafanaValues> Grafana = GrafanaChart.Grafana;

    static readonly V1PolicyRule[] Rights = [new() { ApiGroups = [""], Resources = ["configmaps"], Verbs = ["get", "list", "watch"] }];

    /// <summary>The name in other namespaces, where another release may have one.</summary>
    static readonly TemplateFunction<GrafanaContext, string> Name = new("sidecarRole", c => c.Release.Namespace + "-" + Grafana.FullName.Of(c) + "-dashboards");

    static readonly TemplateFunction<GrafanaContext, string> Account = new("serviceAccountName", Grafana.Component.ServiceAccountName(c => c.Values.ServiceAccount));

    // A template is one object, and the namespaces are many: a list of them is one.
    public static void AddTo(Templates<GrafanaValues> templates)
    {
        templates.Add(c => new V1RoleList
        {
            Items = c.Values.Sidecar.Namespaces.Select(n => new V1Role
            {
                ApiVersion = Authorization + "/v1",
                Kind = "Role",
                Metadata = new() { Name = Name.Of(c), NamespaceProperty = n, Labels = Grafana.Labels.Of(c) },
                Rules = Rights,
            }).ToList(),
        }).When(c => c.Values.Sidecar.Namespaces.Any()).InFile("sidecar/roles.yaml");

        templates.Add(c => new V1RoleBindingList
        {
            Items = c.Values.Sidecar.Namespaces.Select(n => new V1RoleBinding
            {
                ApiVersion = Authorization + "/v1",
                Kind = "RoleBinding",
                Metadata = new() { Name = Name.Of(c), NamespaceProperty = n, Labels = Grafana.Labels.Of(c) },
                RoleRef = new() { ApiGroup = Authorization, Kind = "Role", Name = Name.Of(c) },
                Subjects = new[] { new Rbacv1Subject { Kind = "ServiceAccount", Name = Account.Of(c), NamespaceProperty = c.Release.Namespace } },
            }).ToList(),
        }).When(c => c.Values.Sidecar.Namespaces.Any()).InFile("sidecar/rolebindings.yaml");
    }
}
