namespace Odin.Stack;

/// <summary>The Helm chart of the checks that <c>helm test</c> runs: a pod each, which is there only while it checks.</summary>
public sealed class ProbeChart() : Chart<ProbeValues>("odin-probe")
{
    static readonly Dictionary<string, string> Hook = new()
    {
        ["helm.sh/hook"] = "test",
        ["helm.sh/hook-delete-policy"] = "before-hook-creation",
    };

    /// <summary>The check of the mesh would wait for its own proxy.</summary>
    static readonly Dictionary<string, string> OutsideTheMesh = new(Hook) { ["linkerd.io/inject"] = "disabled" };

    static readonly V1PolicyRule[] Rights = [new() { ApiGroups = [""], Resources = ["pods"], Verbs = ["list"] }];

    static readonly Workload<ProbeValues> Probe = new(Parts.Probe) { AsksKubernetes = new(c => c.Values.Global.Mesh.Enabled) };

    /// <inheritdoc/>
    public override ChartMetadata Metadata { get; } = new()
    {
        Description = "Checks for helm test: that spans, logs and metrics arrive, that rules are evaluated, that data sources answer.",
        AppVersion = OwnImage.Probe.Tag,
        KubeVersion = ">=1.25.0-0",
        Keywords = ["test", "monitoring"],
    };

    /// <inheritdoc/>
    protected override void Define(Templates<ProbeValues> templates)
    {
        templates.FailWhen(
            c => c.Values.Grafana.Url != "" && c.Values.Grafana.ExistingSecret == "",
            "grafana.url is set: name the Secret with a user of Grafana in grafana.existingSecret.");
        foreach (var check in ProbeChecks.All) Add(templates, check);
        templates.Add(Probe.Component.Role(_ => Rights)).When(c => c.Values.Global.Mesh.Enabled);
        templates.Add(Probe.Component.RoleBinding(c => Probe.ServiceAccountName.Of(c))).When(c => c.Values.Global.Mesh.Enabled);
        Probe.AddAccess(templates);
        templates.Notes(c => $"Does it all work?\n  helm test {c.Release.Name} --namespace {c.Release.Namespace} --logs\n");
    }

    static void Add(Templates<ProbeValues> templates, ProbeCheck check) =>
        templates.Add(Probe.Component.Pod(PodOf(check), check.Verb)).When(check.When).InFile($"tests/{check.Verb}.yaml");

    static Pod<ProbeValues> PodOf(ProbeCheck check)
    {
        var (verb, arguments, asksKubernetes, hasUser) = (check.Verb, check.Arguments, check.AsksKubernetes, check.HasUser);
        var pod = Probe.Pod(c => new V1PodSpec { RestartPolicy = "Never", AutomountServiceAccountToken = asksKubernetes }, asksKubernetes ? OutsideTheMesh : Hook);
        pod.Containers.Add(c => new V1Container
        {
            Name = "odin-probe",
            Image = Probe.Image.Of(c),
            ImagePullPolicy = c.Values.Image.PullPolicy.ToString(),
            Args = new Items<string> { verb, "--timeout", c.Values.Timeout, arguments.Of(c) },
            SecurityContext = c.Values.SecurityContext,
            VolumeMounts = hasUser ? new[] { new V1VolumeMount { Name = "user", MountPath = ProbeChecks.UserFolder, ReadOnlyProperty = true } } : null,
        });
        if (hasUser) pod.Volumes.Add(c => User.Of(c));
        return pod;
    }

    static readonly TemplateFunction<ChartContext<ProbeValues>, V1Volume> User = new(c => new V1Volume
    {
        Name = "user",
        Secret = new()
        {
            SecretName = c.Values.Grafana.ExistingSecret.Replace(Placeholder.Release, ReleaseName<ProbeValues>.InNames.Of(c)),
            Items = new[]
            {
                new V1KeyToPath { Key = c.Values.Grafana.UserKey, Path = "user" },
                new V1KeyToPath { Key = c.Values.Grafana.PasswordKey, Path = "password" },
            },
        },
    });
}
