using BackupContext = Odin.Charts.ChartContext<Odin.Stack.BackupValues>;

namespace Odin.Stack;

/// <summary>The Helm chart that backs up what the parts of the stack keep, and brings it back.</summary>
public sealed partial class BackupChart() : Chart<BackupValues>("odin-backup")
{
    static readonly TemplateFunction<BackupContext, bool> AnyData = new(c =>
        c.Values.Prometheus.Data.Enabled || c.Values.Grafana.Data.Enabled || c.Values.Alertmanager.Data.Enabled || c.Values.Loki.Data.Enabled || c.Values.Tempo.Data.Enabled);

    internal static readonly Workload<BackupValues> Backup = new(Parts.Backup) { MoreEgress = BackupStore.Egress };

    /// <inheritdoc/>
    public override ChartMetadata Metadata { get; } = new()
    {
        Description = "Backups of what Prometheus, Grafana, Alertmanager, Loki and Tempo keep, and the way back.",
        AppVersion = OwnImage.Backup.Tag,
        KubeVersion = ">=1.25.0-0",
        Keywords = ["backup", "restore", "monitoring"],
    };

    /// <inheritdoc/>
    protected override void Define(Templates<BackupValues> templates)
    {
        BackupRefusals.Define(templates);
        foreach (var target in BackupTargets.Live) BackupLive.Add(templates, target);
        foreach (var target in BackupTargets.Still) BackupStill.Add(templates, target);
        BackupObjects.AddTo(templates);
        BackupTest.AddTo(templates);
        Backup.AddAccess(templates);
        AddControlPolicy(templates);
        DefineObservation(templates);
        DefineNotes(templates);
    }

    /// <summary>Who asks the Kubernetes API is let out to it, and nobody comes in.</summary>
    static void AddControlPolicy(Templates<BackupValues> templates) => templates.Add(c => new V1NetworkPolicy
    {
        Metadata = new() { Name = Backup.FullName.Of(c) + "-control", Labels = Backup.Labels.Of(c) },
        Spec = new()
        {
            PodSelector = new()
            {
                MatchLabels = new Dictionary<string, string> { { "app.kubernetes.io/instance", c.Release.Name } },
                MatchExpressions = new[]
                {
                    new V1LabelSelectorRequirement { Key = BackupStep.Label, OperatorProperty = "In", Values = new[] { BackupControl.Step, BackupObjects.Name } },
                },
            },
            PolicyTypes = new[] { "Ingress", "Egress" },
            Egress = new[] { Workload<BackupValues>.ToDns, Workload<BackupValues>.ToKubernetes.Of(c) },
        },
    }).When(c => c.Values.NetworkPolicy.Enabled && (AnyData.Of(c) || c.Values.Objects.Enabled)).InFile("networkpolicy-control.yaml");
}
