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

    static void DefineAccess(Templates<ExporterValues> templates)
    {
        templates.Add(Exporter.Component.ClusterRole(_ => Rights))
            .When(c => AsksItsCluster.Of(c) && !c.Values.Config.Sources.Kubernetes.Namespaces.Any());
        templates.Add(Exporter.Component.ClusterRoleBinding(c => Exporter.ServiceAccountName.Of(c)))
            .When(c => AsksItsCluster.Of(c) && !c.Values.Config.Sources.Kubernetes.Namespaces.Any());
        DefineRoles(templates);
    }

    // A template is one object, and the namespaces are many: a list of them is one. Other releases may have roles there too.
    static void DefineRoles(Templates<ExporterValues> templates)
    {
        var name = new TemplateFunction<ChartContext<ExporterValues>, string>(c => c.Release.Namespace + "-" + Exporter.FullName.Of(c));
        templates.Add(c => new V1RoleList
        {
            Items = c.Values.Config.Sources.Kubernetes.Namespaces.Select(n => new V1Role
            {
                ApiVersion = Authorization + "/v1",
                Kind = "Role",
                Metadata = new() { Name = name.Of(c), NamespaceProperty = n, Labels = Exporter.Labels.Of(c) },
                Rules = Rights,
            }).ToList(),
        }).When(c => AsksItsCluster.Of(c) && c.Values.Config.Sources.Kubernetes.Namespaces.Any()).InFile("roles.yaml");

        templates.Add(c => new V1RoleBindingList
        {
            Items = c.Values.Config.Sources.Kubernetes.Namespaces.Select(n => new V1RoleBinding
            {
                ApiVersion = Authorization + "/v1",
                Kind = "RoleBinding",
                Metadata = new() { Name = name.Of(c), NamespaceProperty = n, Labels = Exporter.Labels.Of(c) },
                RoleRef = new() { ApiGroup = Authorization, Kind = "Role", Name = name.Of(c) },
                Subjects = new[] { new Rbacv1Subject { Kind = "ServiceAccount", Name = Exporter.ServiceAccountName.Of(c), NamespaceProperty = c.Release.Namespace } },
            }).ToList(),
        }).When(c => AsksItsCluster.Of(c) && c.Values.Config.Sources.Kubernetes.Namespaces.Any()).InFile("rolebindings.yaml");
    }
}
