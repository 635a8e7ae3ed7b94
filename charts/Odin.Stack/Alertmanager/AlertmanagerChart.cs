using AlertmanagerContext = Odin.Charts.ChartContext<Odin.Stack.AlertmanagerValues>;

namespace Odin.Stack;

/// <summary>The Helm chart of Alertmanager: groups alerts, holds back what follows from others, and tells who has to know.</summary>
public sealed partial class AlertmanagerChart() : Chart<AlertmanagerValues>("alertmanager")
{
    /// <summary>Receivers are where nobody can know.</summary>
    static readonly TemplateFunction<AlertmanagerContext, IList<V1NetworkPolicyEgressRule>> ToReceivers = new(c => new Items<V1NetworkPolicyEgressRule>
    {
        c.Values.Receivers.Any() || c.Values.Watchdog.Url != "" || c.Values.Watchdog.UrlSecret != null ? new V1NetworkPolicyEgressRule
        {
            To = Omit.Empty(c.Values.ReceiverCidrs.Select(block => new V1NetworkPolicyPeer { IpBlock = new() { Cidr = block } }).ToList()),
        } : null,
    });

    static readonly Workload<AlertmanagerValues> Alertmanager = new(Parts.Alertmanager) { MoreEgress = ToReceivers };

    static readonly DataVolume<AlertmanagerValues> Data = new(Alertmanager, c => c.Values.Persistence);

    /// <inheritdoc/>
    public override ChartMetadata Metadata { get; } = new()
    {
        Description = "Alertmanager: groups alerts, holds back what follows from others, and tells who has to know.",
        Introduction = AlertmanagerReadme.Text,
        AppVersion = "v0.34.0",
        KubeVersion = ">=1.25.0-0",
        Home = "https://prometheus.io/docs/alerting/latest/alertmanager/",
        Sources = ["https://github.com/prometheus/alertmanager"],
        Keywords = ["alertmanager", "alerting", "prometheus"],
    };

    /// <inheritdoc/>
    protected override void Define(Templates<AlertmanagerValues> templates)
    {
        AlertmanagerRefusals.Define(templates);
        templates.Add(Alertmanager.Component.ConfigMap(c => new Dictionary<string, string> { { AlertmanagerConfigFile.Name, AlertmanagerConfigFile.Text.Of(c) } }));
        templates.Add(Alertmanager.Component.StatefulSet(
            c => new V1StatefulSetSpec
            {
                Replicas = c.Values.Replicas,
                ServiceName = Alertmanager.FullName.Of(c) + "-headless",
                PodManagementPolicy = "Parallel",
                UpdateStrategy = c.Values.UpdateStrategy,
                VolumeClaimTemplates = Data.Claims.Of(c),
            },
            AlertmanagerPod.Of(Alertmanager, Data)));
        templates.Add(Alertmanager.Component.PodDisruptionBudget(c => c.Values.PodDisruptionBudget))
            .When(c => c.Values.PodDisruptionBudget.Enabled && c.Values.Replicas > 1);
        Alertmanager.AddTo(templates);
        Alertmanager.AddHeadlessService(templates);
        DefineObservation(templates);
        DefineNotes(templates);
    }
}
