using System.Linq.Expressions;
using k8s.Models;

namespace Odin.Charts;

public sealed partial class Component<TValues>
{
    /// <summary>A Service for the component's pods.</summary>
    /// <param name="spec">Its type and ports; the selector is added.</param>
    /// <param name="suffix">What follows the component's name.</param>
    /// <param name="settings">The values that users of charts expect of a Service: its labels and annotations, and its type unless
    /// <paramref name="spec"/> sets one. The ports are for <paramref name="spec"/>.</param>
    public Expression<Func<ChartContext<TValues>, V1Service>> Service(
        Expression<Func<ChartContext<TValues>, V1ServiceSpec>> spec,
        string? suffix = null,
        Expression<Func<ChartContext<TValues>, ServiceValues>>? settings = null)
    {
        var labels = SelectorLabels;
        var selector = Composition<TValues>.Body((Expression<Func<ChartContext<TValues>, IDictionary<string, string>>>)(c => labels.Of(c)));
        var whole = Composition<TValues>.Completed(
            Composition<TValues>.Body(spec),
            (nameof(V1ServiceSpec.Type), settings is null ? null : Composition<TValues>.Body<ServiceValues, string>(settings, (_, service) => service.Type.ToString())),
            (nameof(V1ServiceSpec.Selector), selector));
        return settings is null ? Whole<V1Service>(whole, suffix) : Composition<TValues>.Lambda<V1Service>(Composition<TValues>.Object<V1Service>(
            (nameof(V1Service.Metadata), Metadata(suffix, settings)), (nameof(V1Service.Spec), whole)));
    }

    /// <summary>Name, labels and annotations of a Service: those of the values come after the component's.</summary>
    Expression Metadata(string? suffix, LambdaExpression settings)
    {
        var (name, labels, end) = (FullName, Labels, suffix is null ? "" : "-" + suffix);
        return Composition<TValues>.Body<ServiceValues, V1ObjectMeta>(settings, (c, service) => new V1ObjectMeta
        {
            Name = name.Of(c) + end,
            Labels = new Entries { labels.Of(c), service.Labels },
            Annotations = Omit.Empty(new Entries { service.Annotations }),
        });
    }

    /// <summary>A ConfigMap of texts and files.</summary>
    /// <param name="data">Each file's name and text, typically of <see cref="Document"/>.</param>
    /// <param name="suffix">What follows the component's name.</param>
    public Expression<Func<ChartContext<TValues>, V1ConfigMap>> ConfigMap(
        Expression<Func<ChartContext<TValues>, IDictionary<string, string>>> data, string? suffix = null) =>
        Whole<V1ConfigMap>(Composition<TValues>.Body(data), suffix, nameof(V1ConfigMap.Data));

    /// <summary>A ServiceAccount, without a token unless the values ask for one.</summary>
    /// <param name="values">Its values.</param>
    public Expression<Func<ChartContext<TValues>, V1ServiceAccount>> ServiceAccount(
        Expression<Func<ChartContext<TValues>, ServiceAccountValues>> values)
    {
        var (name, labels) = (FullName, Labels);
        return Composition<TValues>.Lambda<V1ServiceAccount>(Composition<TValues>.Body<ServiceAccountValues, V1ServiceAccount>(values, (c, account) => new V1ServiceAccount
        {
            Metadata = new V1ObjectMeta
            {
                Name = account.Name == "" ? name.Of(c) : account.Name,
                Labels = labels.Of(c),
                Annotations = Omit.Empty(new Entries { account.Annotations }),
            },
            AutomountServiceAccountToken = account.AutomountServiceAccountToken,
        }));
    }

    /// <summary>The name of the ServiceAccount: the one that the values name, or the component's own, or the namespace's
    /// default when none is made.</summary>
    /// <param name="values">Its values.</param>
    public Expression<Func<ChartContext<TValues>, string>> ServiceAccountName(
        Expression<Func<ChartContext<TValues>, ServiceAccountValues>> values)
    {
        var name = FullName;
        return Composition<TValues>.Lambda<string>(Composition<TValues>.Body<ServiceAccountValues, string>(
            values, (c, account) => account.Name != "" ? account.Name : account.Create ? name.Of(c) : "default"));
    }

    /// <summary>A Role.</summary>
    /// <param name="rules">What it allows.</param>
    public Expression<Func<ChartContext<TValues>, V1Role>> Role(Expression<Func<ChartContext<TValues>, IList<V1PolicyRule>>> rules) =>
        Whole<V1Role>(Composition<TValues>.Body(rules), null, nameof(V1Role.Rules));

    /// <summary>A RoleBinding of the component's Role to its ServiceAccount.</summary>
    /// <param name="serviceAccount">The account's name.</param>
    public Expression<Func<ChartContext<TValues>, V1RoleBinding>> RoleBinding(Expression<Func<ChartContext<TValues>, string>> serviceAccount)
    {
        var (name, labels) = (FullName, Labels);
        return Composition<TValues>.Lambda<V1RoleBinding>(Composition<TValues>.Body<string, V1RoleBinding>(serviceAccount, (c, account) => new V1RoleBinding
        {
            Metadata = new V1ObjectMeta { Name = name.Of(c), Labels = labels.Of(c) },
            RoleRef = new V1RoleRef { ApiGroup = "rbac.authorization.k8s.io", Kind = "Role", Name = name.Of(c) },
            Subjects = new[] { new Rbacv1Subject { Kind = "ServiceAccount", Name = account, NamespaceProperty = c.Release.Namespace } },
        }));
    }

    /// <summary>A ClusterRole. Its name has the namespace in it, since it belongs to the whole cluster.</summary>
    /// <param name="rules">What it allows.</param>
    public Expression<Func<ChartContext<TValues>, V1ClusterRole>> ClusterRole(Expression<Func<ChartContext<TValues>, IList<V1PolicyRule>>> rules)
    {
        var (name, labels) = (FullName, Labels);
        return Composition<TValues>.Lambda<V1ClusterRole>(Composition<TValues>.Body<IList<V1PolicyRule>, V1ClusterRole>(rules, (c, allowed) => new V1ClusterRole
        {
            Metadata = new V1ObjectMeta { Name = c.Release.Namespace + "-" + name.Of(c), Labels = labels.Of(c) },
            Rules = allowed,
        }));
    }

    /// <summary>A ClusterRoleBinding of the component's ClusterRole to its ServiceAccount.</summary>
    /// <param name="serviceAccount">The account's name.</param>
    public Expression<Func<ChartContext<TValues>, V1ClusterRoleBinding>> ClusterRoleBinding(Expression<Func<ChartContext<TValues>, string>> serviceAccount)
    {
        var (name, labels) = (FullName, Labels);
        return Composition<TValues>.Lambda<V1ClusterRoleBinding>(Composition<TValues>.Body<string, V1ClusterRoleBinding>(serviceAccount, (c, account) => new V1ClusterRoleBinding
        {
            Metadata = new V1ObjectMeta { Name = c.Release.Namespace + "-" + name.Of(c), Labels = labels.Of(c) },
            RoleRef = new V1RoleRef { ApiGroup = "rbac.authorization.k8s.io", Kind = "ClusterRole", Name = c.Release.Namespace + "-" + name.Of(c) },
            Subjects = new[] { new Rbacv1Subject { Kind = "ServiceAccount", Name = account, NamespaceProperty = c.Release.Namespace } },
        }));
    }

    /// <summary>A PersistentVolumeClaim.</summary>
    /// <param name="values">Its size, class and access modes.</param>
    public Expression<Func<ChartContext<TValues>, V1PersistentVolumeClaim>> PersistentVolumeClaim(
        Expression<Func<ChartContext<TValues>, PersistenceValues>> values)
    {
        var (name, labels) = (FullName, Labels);
        return Composition<TValues>.Lambda<V1PersistentVolumeClaim>(Composition<TValues>.Body<PersistenceValues, V1PersistentVolumeClaim>(values, (c, claim) => new V1PersistentVolumeClaim
        {
            Metadata = new V1ObjectMeta { Name = name.Of(c), Labels = labels.Of(c), Annotations = Omit.Empty(new Entries { claim.Annotations }) },
            Spec = new V1PersistentVolumeClaimSpec
            {
                AccessModes = claim.AccessModes.ToList(),
                StorageClassName = claim.StorageClass,
                Resources = new V1VolumeResourceRequirements { Requests = new Dictionary<string, ResourceQuantity> { { "storage", claim.Size } } },
            },
        }));
    }

    /// <summary>A NetworkPolicy for the component's pods.</summary>
    /// <param name="spec">What may come in and go out; the pod selector is added.</param>
    public Expression<Func<ChartContext<TValues>, V1NetworkPolicy>> NetworkPolicy(
        Expression<Func<ChartContext<TValues>, V1NetworkPolicySpec>> spec) =>
        Whole<V1NetworkPolicy>(Composition<TValues>.Completed(Composition<TValues>.Body(spec), (nameof(V1NetworkPolicySpec.PodSelector), Selector())));

    /// <summary>A PodDisruptionBudget for the component's pods: <c>minAvailable</c> when it is given, else <c>maxUnavailable</c>.</summary>
    /// <param name="values">Its values.</param>
    public Expression<Func<ChartContext<TValues>, V1PodDisruptionBudget>> PodDisruptionBudget(
        Expression<Func<ChartContext<TValues>, PodDisruptionBudgetValues>> values) =>
        Whole<V1PodDisruptionBudget>(Composition<TValues>.Completed(
            Composition<TValues>.Body<PodDisruptionBudgetValues, V1PodDisruptionBudgetSpec>(values, (_, budget) => new V1PodDisruptionBudgetSpec
            {
                MinAvailable = budget.MinAvailable,
                MaxUnavailable = budget.MinAvailable == null ? budget.MaxUnavailable : null,
            }),
            (nameof(V1PodDisruptionBudgetSpec.Selector), Selector())));

    /// <summary>An Ingress to the component's Service. Without hosts it answers for all of them.</summary>
    /// <param name="values">Its class, hosts and certificates.</param>
    /// <param name="port">The name of the Service's port.</param>
    public Expression<Func<ChartContext<TValues>, V1Ingress>> Ingress(
        Expression<Func<ChartContext<TValues>, IngressValues>> values, string port)
    {
        var (name, labels) = (FullName, Labels);
        var backend = new TemplateFunction<ChartContext<TValues>, V1IngressBackend>(c => new V1IngressBackend
        {
            Service = new V1IngressServiceBackend { Name = name.Of(c), Port = new V1ServiceBackendPort { Name = port } },
        });
        return Composition<TValues>.Lambda<V1Ingress>(Composition<TValues>.Body<IngressValues, V1Ingress>(values, (c, ingress) => new V1Ingress
        {
            Metadata = new V1ObjectMeta { Name = name.Of(c), Labels = labels.Of(c), Annotations = Omit.Empty(new Entries { ingress.Annotations }) },
            Spec = new V1IngressSpec
            {
                IngressClassName = ingress.ClassName,
                Tls = Omit.Empty(ingress.Tls.ToList()),
                Rules = new Items<V1IngressRule>
                {
                    ingress.Hosts.Any() ? ingress.Hosts.Select(host => new V1IngressRule
                    {
                        Host = host.Host,
                        Http = new V1HTTPIngressRuleValue
                        {
                            Paths = host.Paths.Select(path => new V1HTTPIngressPath
                            {
                                Path = path.Path,
                                PathType = path.PathType.ToString(),
                                Backend = backend.Of(c),
                            }).ToList(),
                        },
                    }) : new[]
                    {
                        new V1IngressRule
                        {
                            Http = new V1HTTPIngressRuleValue
                            {
                                Paths = new[] { new V1HTTPIngressPath { Path = "/", PathType = "Prefix", Backend = backend.Of(c) } },
                            },
                        },
                    },
                },
            },
        }));
    }

    /// <summary>A ServiceMonitor of the Prometheus Operator for the component's Service.</summary>
    /// <param name="values">Its interval and labels.</param>
    /// <param name="port">The name of the Service's port.</param>
    public Expression<Func<ChartContext<TValues>, ServiceMonitor>> ServiceMonitor(
        Expression<Func<ChartContext<TValues>, ServiceMonitorValues>> values, string port)
    {
        var (name, labels, selector) = (FullName, Labels, SelectorLabels);
        return Composition<TValues>.Lambda<ServiceMonitor>(Composition<TValues>.Body<ServiceMonitorValues, ServiceMonitor>(values, (c, monitor) => new ServiceMonitor
        {
            Metadata = new V1ObjectMeta { Name = name.Of(c), Labels = new Entries { labels.Of(c), monitor.Labels } },
            Spec = new ServiceMonitorSpec
            {
                Selector = new V1LabelSelector { MatchLabels = selector.Of(c) },
                Endpoints = new[] { new ServiceMonitorEndpoint { Port = port, Interval = monitor.Interval, ScrapeTimeout = monitor.ScrapeTimeout } },
            },
        }));
    }

    /// <summary>An HTTPRoute of the Gateway API to the component's Service.</summary>
    /// <param name="spec">Its gateways, host names and rules; without rules, one sends everything to the Service.</param>
    /// <param name="port">The number of the Service's port.</param>
    public Expression<Func<ChartContext<TValues>, HttpRoute>> HttpRoute(
        Expression<Func<ChartContext<TValues>, HttpRouteSpec>> spec, Expression<Func<ChartContext<TValues>, int>> port)
    {
        var name = FullName;
        var rules = Composition<TValues>.Body<int, HttpRouteRule[]>(port, (c, number) => new[]
        {
            new HttpRouteRule { BackendRefs = new[] { new HttpBackendReference { Name = name.Of(c), Port = number } } },
        });
        return Whole<HttpRoute>(Composition<TValues>.Completed(Composition<TValues>.Body(spec), (nameof(HttpRouteSpec.Rules), rules)));
    }
}
