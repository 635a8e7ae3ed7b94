namespace Odin.Stack;

/// <content>What the pod may do in Kubernetes: list and watch pods and jobs when they are a source, else nothing.</content>
public sealed partial class ExporterChart
{
    const string Authorization = "rbac.authorization.k8s.io";

    static readonly V1PolicyRule[] Rights =
    [
        new() { ApiGroups = [""], Resources = ["pods"], Verbs = ["list", "watch"] },
        new() { ApiGroups = ["batch"], Resources = ["jobs"], Verbs = ["list", "watch"] },
    ];

    /// <summary>Another cluster's API takes a token of that cluster, from a file, and must not see this one's.</summary>
    static readonly TemplateFunction<ChartContext<ExporterValues>, bool> AsksItsCluster = new(
        c => c.Values.Config.Sources.Kubernetes.Enabled && c.Values.Config.Sources.Kubernetes.ApiServer == null);

    static void DefineAccess(Templates<ExporterValues> templates)
    {
        templates.Add(c => new V1ServiceAccount
        {
            Metadata = new()
            {
                Name = ExporterNames.ServiceAccount.Of(c),
                Labels = ExporterNames.Labels.Of(c),
                Annotations = Omit.Empty(new Entries { c.Values.ServiceAccount.Annotations }),
            },
            AutomountServiceAccountToken = false,
        }).When(c => c.Values.ServiceAccount.Create);
        DefineClusterRole(templates);
        DefineRoles(templates);
    }

    static void DefineClusterRole(Templates<ExporterValues> templates)
    {
        templates.Add(c => new V1ClusterRole
        {
            Metadata = new() { Name = ExporterNames.Role.Of(c), Labels = ExporterNames.Labels.Of(c) },
            Rules = Rights,
        }).When(c => AsksItsCluster.Of(c) && !c.Values.Config.Sources.Kubernetes.Namespaces.Any());

        templates.Add(c => new V1ClusterRoleBinding
        {
            Metadata = new() { Name = ExporterNames.Role.Of(c), Labels = ExporterNames.Labels.Of(c) },
            RoleRef = new() { ApiGroup = Authorization, Kind = "ClusterRole", Name = ExporterNames.Role.Of(c) },
            Subjects = new[] { new Rbacv1Subject { Kind = "ServiceAccount", Name = ExporterNames.ServiceAccount.Of(c), NamespaceProperty = c.Release.Namespace } },
        }).When(c => AsksItsCluster.Of(c) && !c.Values.Config.Sources.Kubernetes.Namespaces.Any());
    }

    // A template is one object, and the namespaces are many: a list of them is one.
    static void DefineRoles(Templates<ExporterValues> templates)
    {
        templates.Add(c => new V1RoleList
        {
            Items = c.Values.Config.Sources.Kubernetes.Namespaces.Select(n => new V1Role
            {
                ApiVersion = Authorization + "/v1",
                Kind = "Role",
                Metadata = new() { Name = ExporterNames.Role.Of(c), NamespaceProperty = n, Labels = ExporterNames.Labels.Of(c) },
                Rules = Rights,
            }).ToList(),
        }).When(c => AsksItsCluster.Of(c) && c.Values.Config.Sources.Kubernetes.Namespaces.Any()).InFile("roles.yaml");

        templates.Add(c => new V1RoleBindingList
        {
            Items = c.Values.Config.Sources.Kubernetes.Namespaces.Select(n => new V1RoleBinding
            {
                ApiVersion = Authorization + "/v1",
                Kind = "RoleBinding",
                Metadata = new() { Name = ExporterNames.Role.Of(c), NamespaceProperty = n, Labels = ExporterNames.Labels.Of(c) },
                RoleRef = new() { ApiGroup = Authorization, Kind = "Role", Name = ExporterNames.Role.Of(c) },
                Subjects = new[] { new Rbacv1Subject { Kind = "ServiceAccount", Name = ExporterNames.ServiceAccount.Of(c), NamespaceProperty = c.Release.Namespace } },
            }).ToList(),
        }).When(c => AsksItsCluster.Of(c) && c.Values.Config.Sources.Kubernetes.Namespaces.Any()).InFile("rolebindings.yaml");
    }
}
