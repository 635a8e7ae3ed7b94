namespace Odin.Stack;

/// <summary>The Helm chart of Prometheus 3: scrapes the stack, its cluster and what asks for it, takes samples from others, evaluates rules.</summary>
public sealed partial class PrometheusChart() : Chart<PrometheusValues>("prometheus")
{
    static readonly Workload<PrometheusValues> Prometheus = new(Parts.Prometheus) { MoreEgress = PrometheusEgress.Rules };

    static readonly DataVolume<PrometheusValues> Data = new(Prometheus, c => c.Values.Persistence);

    /// <inheritdoc/>
    public override ChartMetadata Metadata { get; } = new()
    {
        Description = "Prometheus 3: scrapes the stack and its cluster, takes samples from others, and evaluates rules.",
        AppVersion = "v3.14.0",
        KubeVersion = ">=1.25.0-0",
        Home = "https://prometheus.io/",
        Sources = ["https://github.com/prometheus/prometheus"],
        Keywords = ["prometheus", "monitoring", "alerting"],
    };

    /// <inheritdoc/>
    protected override void Define(Templates<PrometheusValues> templates)
    {
        Refuse(templates);
        templates.Add(Prometheus.Component.ConfigMap(c => new Entries
        {
            { PrometheusConfigFile.Name, PrometheusConfigFile.Text.Of(c) },
            { PrometheusConfigFile.ExtraJobs, c.Values.Scrape.ExtraConfigs.Any() ? PrometheusConfigFile.Extra.Of(c) : null },
        }));
        templates.Add(Prometheus.Component.StatefulSet(
            c => new V1StatefulSetSpec
            {
                Replicas = c.Values.Replicas,
                ServiceName = Prometheus.FullName.Of(c) + "-headless",
                PodManagementPolicy = "Parallel",
                UpdateStrategy = c.Values.UpdateStrategy,
                VolumeClaimTemplates = Data.Claims.Of(c),
            },
            PrometheusPod.Of(Prometheus, Data)));
        templates.Add(Prometheus.Component.PodDisruptionBudget(c => c.Values.PodDisruptionBudget))
            .When(c => c.Values.PodDisruptionBudget.Enabled && c.Values.Replicas > 1);
        Prometheus.AddTo(templates);
        Prometheus.AddHeadlessService(templates);
        DefineAccess(templates);
        DefineObservation(templates);
        DefineNotes(templates);
    }

    static void Refuse(Templates<PrometheusValues> templates)
    {
        templates.FailWhen(c => PrometheusRetention.IsUnknown.Of(c), PrometheusRetention.SizeUnknown);
        templates.FailWhen(c => PrometheusRetention.IsTooLarge.Of(c), PrometheusRetention.SizeTooLarge);
        templates.FailWhen(
            c => c.Values.Replicas > 1 && c.Values.Persistence.Enabled && c.Values.Persistence.ExistingClaim != "",
            "persistence.existingClaim is for one replica: two cannot write to one volume.");
        templates.FailWhen(
            c => c.Values.Replicas > 1 && !c.Values.ExternalLabels.Any(l => l.Value == PrometheusConfigFile.PodName),
            "externalLabels: with more than one replica, one has to be ${POD_NAME}, by which their samples are told apart.");
        templates.FailWhen(c => c.Values.RemoteWrite.Any(r => c.Values.RemoteWrite.Count(o => o.Name == r.Name) > 1), PrometheusRemoteWrite.NamesTwice);
        templates.FailWhen(c => c.Values.RemoteWrite.Any(r => r.BasicAuthSecret != "" && r.TokenSecret != ""), PrometheusRemoteWrite.TwoCredentials);
    }
}
