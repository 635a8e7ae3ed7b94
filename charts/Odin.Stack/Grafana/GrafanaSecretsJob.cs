using GrafanaContext = Odin.Charts.ChartContext<Odin.Stack.GrafanaValues>;

namespace Odin.Stack;

/// <summary>The hook that makes a Secret once: a template cannot, for it would make another one each time that it is rendered.</summary>
internal static class GrafanaSecretsJob
{
    const string Suffix = "secrets";
    const int Minutes = 5;

    static readonly Workload<GrafanaValues> Grafana = GrafanaChart.Grafana;

    static readonly TemplateFunction<GrafanaContext, string> Image = Workload<GrafanaValues>.OfRelease(c => c.Values.SecretsJob.Image, "secretsJobImage");

    /// <summary>The Secret. No release owns it: an uninstall leaves it, and with it what it encrypts.</summary>
    public static readonly TemplateFunction<GrafanaContext, string> SecretName = new("secretName", c => Grafana.FullName.Of(c) + "-" + Suffix);

    /// <summary>Whether a Secret of the user's does not hold everything.</summary>
    static readonly TemplateFunction<GrafanaContext, bool> IsNeeded = new(c => c.Values.Admin.ExistingSecret == "" || c.Values.SecretKey.ExistingSecret == "");

    static readonly TemplateFunction<GrafanaContext, IDictionary<string, string>> PodLabels = new("secretsJobLabels", c => new Entries
    {
        { "app.kubernetes.io/name", "grafana-" + Suffix },
        { "app.kubernetes.io/instance", c.Release.Name },
    });

    public static void AddTo(Templates<GrafanaValues> templates)
    {
        AddAccess(templates);
        AddNetworkPolicy(templates);
        templates.Add(c => new V1Job
        {
            Metadata = new() { Name = SecretName.Of(c), Labels = Grafana.Labels.Of(c), Annotations = Hook("0") },
            Spec = new()
            {
                BackoffLimit = 3,
                ActiveDeadlineSeconds = Minutes * 60,
                Template = new()
                {
                    Metadata = new() { Labels = PodLabels.Of(c), Annotations = OutsideTheMesh },
                    Spec = new()
                    {
                        RestartPolicy = "Never",
                        ServiceAccountName = SecretName.Of(c),
                        AutomountServiceAccountToken = true,
                        EnableServiceLinks = false,
                        ImagePullSecrets = Omit.Empty(new Items<V1LocalObjectReference> { c.Values.Global.ImagePullSecrets, c.Values.ImagePullSecrets }),
                        SecurityContext = JobSecurity,
                        Containers = new[]
                        {
                            new V1Container
                            {
                                Name = Suffix,
                                Image = Image.Of(c),
                                ImagePullPolicy = c.Values.SecretsJob.Image.PullPolicy.ToString(),
                                Args = new[]
                                {
                                    "secret",
                                    "--name", SecretName.Of(c),
                                    "--key", c.Values.Admin.UserKey + "=" + c.Values.Admin.User,
                                    "--random", c.Values.Admin.PasswordKey + "=32",
                                    "--random", c.Values.SecretKey.Key + "=32",
                                    "--label", "app.kubernetes.io/name=grafana",
                                    "--label", "app.kubernetes.io/instance=" + c.Release.Name,
                                },
                                Resources = Omit.Empty(c.Values.SecretsJob.Resources),
                                SecurityContext = ContainerSecurity,
                            },
                        },
                        NodeSelector = Omit.Empty(new Entries { c.Values.Pod.NodeSelector }),
                        Tolerations = Omit.Empty(c.Values.Pod.Tolerations.ToList()),
                    },
                },
            },
        }).When(c => IsNeeded.Of(c)).InFile("secrets/job.yaml");
    }

    static readonly V1PodSecurityContext JobSecurity = Restricted.Pod(65532);

    static readonly V1SecurityContext ContainerSecurity = Restricted.Container;

    /// <summary>A proxy beside it would never end, and the Job neither.</summary>
    static readonly Dictionary<string, string> OutsideTheMesh = new() { ["linkerd.io/inject"] = "disabled" };

    static Dictionary<string, string> Hook(string weight) => new()
    {
        ["helm.sh/hook"] = "pre-install,pre-upgrade",
        ["helm.sh/hook-weight"] = weight,
        ["helm.sh/hook-delete-policy"] = "before-hook-creation,hook-succeeded",
    };

    static void AddAccess(Templates<GrafanaValues> templates)
    {
        var hook = Hook("-5");
        templates.Add(c => new V1ServiceAccount
        {
            Metadata = new() { Name = SecretName.Of(c), Labels = Grafana.Labels.Of(c), Annotations = hook },
            AutomountServiceAccountToken = false,
        }).When(c => IsNeeded.Of(c)).InFile("secrets/serviceaccount.yaml");
        templates.Add(c => new V1Role
        {
            Metadata = new() { Name = SecretName.Of(c), Labels = Grafana.Labels.Of(c), Annotations = hook },
            Rules = new[]
            {
                new V1PolicyRule { ApiGroups = new[] { "" }, Resources = new[] { "secrets" }, Verbs = new[] { "create" } },
                new V1PolicyRule { ApiGroups = new[] { "" }, Resources = new[] { "secrets" }, ResourceNames = new[] { SecretName.Of(c) }, Verbs = new[] { "get" } },
            },
        }).When(c => IsNeeded.Of(c)).InFile("secrets/role.yaml");
        templates.Add(c => new V1RoleBinding
        {
            Metadata = new() { Name = SecretName.Of(c), Labels = Grafana.Labels.Of(c), Annotations = hook },
            RoleRef = new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "Role", Name = SecretName.Of(c) },
            Subjects = new[] { new Rbacv1Subject { Kind = "ServiceAccount", Name = SecretName.Of(c), NamespaceProperty = c.Release.Namespace } },
        }).When(c => IsNeeded.Of(c)).InFile("secrets/rolebinding.yaml");
    }

    /// <summary>It asks the Kubernetes API, and nobody asks it.</summary>
    static void AddNetworkPolicy(Templates<GrafanaValues> templates)
    {
        var hook = Hook("-5");
        templates.Add(c => new V1NetworkPolicy
        {
            Metadata = new() { Name = SecretName.Of(c), Labels = Grafana.Labels.Of(c), Annotations = hook },
            Spec = new()
            {
                PodSelector = new() { MatchLabels = PodLabels.Of(c) },
                PolicyTypes = new[] { "Ingress", "Egress" },
                Egress = new[] { Workload<GrafanaValues>.ToDns, Workload<GrafanaValues>.ToKubernetes.Of(c) },
            },
        }).When(c => IsNeeded.Of(c) && c.Values.NetworkPolicy.Enabled).InFile("secrets/networkpolicy.yaml");
    }
}
