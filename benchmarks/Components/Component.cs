namespace Odin.Charts.Benchmarks;

/// <summary>One component, and what is made of it.</summary>
sealed class Component(int number)
{
    readonly string name = NameOf(number);

    readonly Dictionary<string, string> _labels = new() { ["app.kubernetes.io/name"] = NameOf(number) };

    readonly V1ObjectMeta _meta = new() { Name = NameOf(number), Labels = new Dictionary<string, string> { ["app.kubernetes.io/name"] = NameOf(number) } };

    static string NameOf(int number) => $"component-{number:0000}";

    public void AddTo(Templates<ComponentsValues> templates)
    {
        AddDeployment(templates);
        AddService(templates);
        AddConfigMap(templates);
        AddServiceAccount(templates);
        AddRights(templates);
    }

    void AddDeployment(Templates<ComponentsValues> templates)
    {
        var (meta, labels) = (_meta, _labels);
        var restricted = new V1SecurityContext
        {
            AllowPrivilegeEscalation = false,
            ReadOnlyRootFilesystem = true,
            Capabilities = new() { Drop = ["ALL"] },
        };
        templates.Add(c => new V1Deployment
        {
            Metadata = meta,
            Spec = new()
            {
                Replicas = c.Values.Replicas,
                Selector = new() { MatchLabels = labels },
                Template = new()
                {
                    Metadata = new() { Labels = labels },
                    Spec = new()
                    {
                        ServiceAccountName = name,
                        AutomountServiceAccountToken = c.Values.AutomountToken,
                        TerminationGracePeriodSeconds = c.Values.GracePeriod,
                        SecurityContext = new() { RunAsNonRoot = true, RunAsUser = c.Values.User, FsGroup = c.Values.User },
                        Containers = new[]
                        {
                            new V1Container
                            {
                                Name = name,
                                Image = c.Values.Image + ":" + c.Values.Tag,
                                ImagePullPolicy = c.Values.PullPolicy,
                                Args = new[] { "--config=/etc/component/config.yaml", "--log.level=" + c.Values.LogLevel, "--name=" + name, "--wait" },
                                Env = new[]
                                {
                                    new V1EnvVar { Name = "CLUSTER", Value = c.Values.Cluster },
                                    new V1EnvVar { Name = "LOG_LEVEL", Value = c.Values.LogLevel },
                                    new V1EnvVar { Name = "RELEASE", Value = c.Release.Name },
                                    new V1EnvVar { Name = "COMPONENT", Value = name },
                                    new V1EnvVar { Name = "MODE", Value = "production" },
                                    new V1EnvVar { Name = "TZ", Value = "UTC" },
                                },
                                Ports = new[]
                                {
                                    new V1ContainerPort { Name = "http", ContainerPort = c.Values.HttpPort },
                                    new V1ContainerPort { Name = "metrics", ContainerPort = c.Values.MetricsPort },
                                },
                                Resources = c.Values.Resources,
                                LivenessProbe = new()
                                {
                                    HttpGet = new() { Path = "/livez", Port = "http" },
                                    PeriodSeconds = c.Values.ProbePeriod,
                                    TimeoutSeconds = c.Values.ProbeTimeout,
                                },
                                ReadinessProbe = new()
                                {
                                    HttpGet = new() { Path = "/readyz", Port = "http" },
                                    PeriodSeconds = c.Values.ProbePeriod,
                                    TimeoutSeconds = c.Values.ProbeTimeout,
                                },
                                SecurityContext = restricted,
                                VolumeMounts = new[] { new V1VolumeMount { Name = "config", MountPath = "/etc/component", ReadOnlyProperty = true } },
                            },
                        },
                        Volumes = new[] { new V1Volume { Name = "config", ConfigMap = new() { Name = name } } },
                    },
                },
            },
        });
    }

    void AddService(Templates<ComponentsValues> templates)
    {
        var (meta, labels) = (_meta, _labels);
        templates.Add(c => new V1Service
        {
            Metadata = meta,
            Spec = new()
            {
                Type = c.Values.ServiceType,
                Selector = labels,
                Ports = new[]
                {
                    new V1ServicePort { Name = "http", Port = c.Values.HttpPort, TargetPort = "http" },
                    new V1ServicePort { Name = "metrics", Port = c.Values.MetricsPort, TargetPort = "metrics" },
                },
            },
        });
    }

    void AddConfigMap(Templates<ComponentsValues> templates)
    {
        var meta = _meta;
        var config = string.Concat(Enumerable.Range(1, 19).Select(line => $"setting-{line:00}: {name}-{line}\n"));
        templates.Add(c => new V1ConfigMap
        {
            Metadata = meta,
            Data = new Dictionary<string, string> { { "config.yaml", config + "cluster: " + c.Values.Cluster + "\n" } },
        });
    }

    void AddServiceAccount(Templates<ComponentsValues> templates)
    {
        var meta = _meta;
        templates.Add(c => new V1ServiceAccount { Metadata = meta, AutomountServiceAccountToken = c.Values.AutomountToken });
    }

    void AddRights(Templates<ComponentsValues> templates)
    {
        var meta = _meta;
        if (number % 2 == 0)
        {
            templates.Add(c => new V1Role
            {
                Metadata = meta,
                Rules = new[]
                {
                    new V1PolicyRule
                    {
                        ApiGroups = new[] { "" },
                        Resources = new[] { "configmaps" },
                        ResourceNames = new[] { name },
                        Verbs = new[] { "get", "watch" },
                    },
                },
            });
            return;
        }

        var neighbour = NameOf(number - 1);
        templates.Add(c => new V1RoleBinding
        {
            Metadata = meta,
            RoleRef = new() { ApiGroup = "rbac.authorization.k8s.io", Kind = "Role", Name = neighbour },
            Subjects = new[] { new Rbacv1Subject { Kind = "ServiceAccount", Name = name, NamespaceProperty = c.Release.Namespace } },
        });
    }
}
