using BackupContext = Odin.Charts.ChartContext<Odin.Stack.BackupValues>;

namespace Odin.Stack;

/// <summary>What the pods may do that ask the Kubernetes API: what they ask, in this namespace, and nothing else. A test compares it with
/// what the program asks.</summary>
internal static class BackupRights
{
    const string Authorization = "rbac.authorization.k8s.io";

    static readonly Workload<BackupValues> Backup = BackupChart.Backup;

    /// <summary>Of who starts and stops a part, and runs Jobs meanwhile. Whoever may make a Job may make it mount any Secret of the namespace:
    /// Kubernetes knows no narrower right.</summary>
    public static TemplateFunction<BackupContext, IList<V1PolicyRule>> OfOrchestration(BackupTarget target, IEnumerable<BackupStep> steps)
    {
        var (request, workload) = (BackupRestores.Name(target), target.Workload);
        string[] jobs = [.. steps.Select(step => $"{target.Name}-{step.Name}")];
        return new(c => new[]
        {
            new V1PolicyRule { ApiGroups = new[] { "" }, Resources = new[] { "configmaps" }, ResourceNames = new[] { $"{Backup.FullName.Of(c)}-{request}" }, Verbs = new[] { "get", "patch" } },
            new V1PolicyRule { ApiGroups = new[] { "" }, Resources = new[] { "pods" }, Verbs = new[] { "list" } },
            new V1PolicyRule { ApiGroups = new[] { "apps" }, Resources = new[] { "statefulsets" }, ResourceNames = new[] { workload.Of(c) }, Verbs = new[] { "get" } },
            new V1PolicyRule { ApiGroups = new[] { "apps" }, Resources = new[] { "statefulsets/scale" }, ResourceNames = new[] { workload.Of(c) }, Verbs = new[] { "patch" } },
            new V1PolicyRule { ApiGroups = new[] { "batch" }, Resources = new[] { "jobs" }, Verbs = new[] { "create" } },
            new V1PolicyRule
            {
                ApiGroups = new[] { "batch" },
                Resources = new[] { "jobs" },
                ResourceNames = jobs.Select(job => $"{Backup.FullName.Of(c)}-{job}").ToList(),
                Verbs = new[] { "get", "delete" },
            },
        });
    }

    /// <summary>Of who asks the storage system for snapshots.</summary>
    public static readonly TemplateFunction<BackupContext, IList<V1PolicyRule>> OfSnapshots = new(_ => new[]
    {
        new V1PolicyRule { ApiGroups = new[] { "snapshot.storage.k8s.io" }, Resources = new[] { "volumesnapshots" }, Verbs = new[] { "create", "delete", "get", "list" } },
    });

    /// <summary>Of who reads ConfigMaps and, when they can be encrypted, Secrets.</summary>
    public static readonly TemplateFunction<BackupContext, IList<V1PolicyRule>> OfObjects = new(c => new Items<V1PolicyRule>
    {
        new V1PolicyRule { ApiGroups = new[] { "" }, Resources = new[] { "configmaps" }, Verbs = new[] { "list" } },
        c.Values.Objects.EncryptionSecret != "" ? new V1PolicyRule { ApiGroups = new[] { "" }, Resources = new[] { "secrets" }, Verbs = new[] { "list" } } : null,
    });

    /// <summary>Adds an account with rights.</summary>
    /// <param name="templates">The chart's.</param>
    /// <param name="folder">Where its templates are.</param>
    /// <param name="name">What follows the name of the backups.</param>
    /// <param name="isOn">Whether it is there.</param>
    /// <param name="rules">Its rights.</param>
    /// <param name="annotations">What tells a cloud who it is; nothing by default.</param>
    public static void AddTo(
        Templates<BackupValues> templates,
        string folder,
        string name,
        TemplateFunction<BackupContext, bool> isOn,
        TemplateFunction<BackupContext, IList<V1PolicyRule>> rules,
        TemplateFunction<BackupContext, IDictionary<string, string>?>? annotations = null)
    {
        var identity = annotations ?? new(_ => null);
        templates.Add(c => new V1ServiceAccount
        {
            Metadata = new() { Name = $"{Backup.FullName.Of(c)}-{name}", Labels = Backup.Labels.Of(c), Annotations = identity.Of(c) },
            AutomountServiceAccountToken = false,
        }).When(c => isOn.Of(c)).InFile($"{folder}/serviceaccount-{name}.yaml");
        templates.Add(c => new V1Role
        {
            Metadata = new() { Name = $"{Backup.FullName.Of(c)}-{name}", Labels = Backup.Labels.Of(c) },
            Rules = rules.Of(c),
        }).When(c => isOn.Of(c)).InFile($"{folder}/role-{name}.yaml");
        templates.Add(c => new V1RoleBinding
        {
            Metadata = new() { Name = $"{Backup.FullName.Of(c)}-{name}", Labels = Backup.Labels.Of(c) },
            RoleRef = new() { ApiGroup = Authorization, Kind = "Role", Name = $"{Backup.FullName.Of(c)}-{name}" },
            Subjects = new[] { new Rbacv1Subject { Kind = "ServiceAccount", Name = $"{Backup.FullName.Of(c)}-{name}", NamespaceProperty = c.Release.Namespace } },
        }).When(c => isOn.Of(c)).InFile($"{folder}/rolebinding-{name}.yaml");
    }
}
