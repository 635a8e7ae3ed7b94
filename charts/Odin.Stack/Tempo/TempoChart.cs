using System.Collections.Immutable;
using Odin.Charts.Grafana;
using Odin.Charts.Metrics;

namespace Odin.Stack;

/// <summary>The Helm chart of Grafana Tempo 3, which keeps traces: one process, on a volume or a bucket.</summary>
public sealed class TempoChart() : Chart<TempoValues>("tempo")
{
    static readonly Workload<TempoValues> Tempo = new(Parts.Tempo);

    static readonly DataVolume<TempoValues> Data = new(Tempo, c => c.Values.Persistence);

    /// <inheritdoc/>
    public override ChartMetadata Metadata { get; } = new()
    {
        Description = "Grafana Tempo 3: keeps traces, and makes metrics of them.",
        AppVersion = "3.0.3",
        KubeVersion = ">=1.25.0-0",
        Home = "https://grafana.com/oss/tempo/",
        Sources = ["https://github.com/grafana/tempo"],
        Keywords = ["tempo", "tracing", "opentelemetry"],
    };

    /// <summary>Its dashboards.</summary>
    public ImmutableArray<Dashboard> Dashboards { get; init; } = [OdinDashboards.Tempo, OdinDashboards.Services];

    /// <summary>The metrics that they ask for.</summary>
    public Declarations Declarations { get; init; } = TempoDashboards.Declarations;

    /// <inheritdoc/>
    protected override void Define(Templates<TempoValues> templates)
    {
        templates.FailWhen(
            c => c.Values.Storage.Backend == TempoBackend.S3 && c.Values.Storage.S3.Bucket == "",
            "storage.backend is s3: name the bucket in storage.s3.bucket.");
        templates.Add(Tempo.Component.ConfigMap(c => new Dictionary<string, string> { { TempoConfigFile.Name, TempoConfigFile.Text.Of(c) } }));
        templates.Add(Tempo.Component.StatefulSet(
            c => new V1StatefulSetSpec
            {
                Replicas = 1,
                ServiceName = Tempo.FullName.Of(c) + "-headless",
                UpdateStrategy = c.Values.UpdateStrategy,
                VolumeClaimTemplates = Data.Claims.Of(c),
            },
            TempoPod.Of(Tempo, Data)));
        templates.Add(Tempo.Component.PodDisruptionBudget(c => c.Values.PodDisruptionBudget)).When(c => c.Values.PodDisruptionBudget.Enabled);
        Tempo.AddTo(templates);
        Tempo.AddHeadlessService(templates);
        templates.AddDashboards(new()
        {
            Dashboards = Dashboards,
            Checks = new() { Declarations = Declarations },
            Name = Tempo.FullName,
            Labels = Tempo.Labels,
            Values = new(c => c.Values.Dashboards),
        });
        templates.Notes(c =>
            $"""
            Tempo {c.Chart.AppVersion} keeps traces for {c.Values.Retention} {(c.Values.Storage.Backend == TempoBackend.S3 ? "in the bucket " + c.Values.Storage.S3.Bucket : c.Values.Persistence.Enabled ? "on its volume" : "in its pod")}.

            Send spans by OTLP to
              gRPC  {Tempo.FullName.Of(c)}.{c.Release.Namespace}:{TempoPorts.OtlpGrpc}
              HTTP  http://{Tempo.FullName.Of(c)}.{c.Release.Namespace}:{TempoPorts.OtlpHttp}
            Query them, from Grafana's data source for instance, at
              http://{Tempo.FullName.Of(c)}.{c.Release.Namespace}:{TempoPorts.Http}

            Is it ready?
              kubectl --namespace {c.Release.Namespace} rollout status statefulset/{Tempo.FullName.Of(c)}
            A trace is found by its id at once, and by search about half a minute later.
            {(c.Values.MetricsGenerator.RemoteWrite.Url != "" ? "" : Off("metrics from spans, and so the service graph. Set metricsGenerator.remoteWrite.url."))}{
            (c.Values.Persistence.Enabled ? "" : Off("persistence. A restart loses every trace that is not in a bucket."))}{
            (c.Values.NetworkPolicy.Enabled ? "" : Off("the NetworkPolicy. Every pod of the cluster can read and write traces."))}{
            (c.Values.ServiceMonitor.Enabled ? "" : Off("the ServiceMonitor. Tempo's own metrics are at /metrics on port 3200."))}
            """);
    }

    static string Off(string what) => $"\nOff: {what}";
}
