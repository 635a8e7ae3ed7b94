using System.Collections.Immutable;
using Odin.Charts.Grafana;
using Odin.Charts.Metrics;
using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>The Helm chart of Grafana 13, with the datasources and dashboards of the stack.</summary>
public sealed partial class GrafanaChart() : Chart<GrafanaValues>("grafana")
{
    internal static readonly Workload<GrafanaValues> Grafana = new(Parts.Grafana) { AsksKubernetes = new(c => c.Values.Sidecar.Namespaces.Any()) };

    static readonly DataVolume<GrafanaValues> Data = new(Grafana, c => c.Values.Persistence);

    /// <inheritdoc/>
    public override ChartMetadata Metadata { get; } = new()
    {
        Description = "Grafana 13: shows metrics, logs and traces, and leads from one to the other.",
        AppVersion = "13.2.0",
        KubeVersion = ">=1.25.0-0",
        Home = "https://grafana.com/oss/grafana/",
        Sources = ["https://github.com/grafana/grafana"],
        Keywords = ["grafana", "dashboards", "observability"],
    };

    /// <summary>Its alerts and SLOs.</summary>
    public RuleFile Rules { get; init; } = GrafanaRules.File;

    /// <summary>Its dashboards.</summary>
    public ImmutableArray<Dashboard> Dashboards { get; init; } = [OdinDashboards.Grafana];

    /// <summary>The metrics that both ask for.</summary>
    public Declarations Declarations { get; init; } = GrafanaRules.Declarations;

    /// <inheritdoc/>
    protected override void Define(Templates<GrafanaValues> templates)
    {
        Refuse(templates);
        DefineFiles(templates);
        templates.Add(Grafana.Component.StatefulSet(
            c => new V1StatefulSetSpec
            {
                Replicas = c.Values.Replicas,
                ServiceName = Grafana.FullName.Of(c) + "-headless",
                UpdateStrategy = c.Values.UpdateStrategy,
                VolumeClaimTemplates = Data.Claims.Of(c),
            },
            GrafanaPod.Of(Grafana, Data)));
        templates.Add(Grafana.Component.PodDisruptionBudget(c => c.Values.PodDisruptionBudget)).When(c => c.Values.PodDisruptionBudget.Enabled);
        GrafanaSecretsJob.AddTo(templates);
        GrafanaSidecarAccess.AddTo(templates);
        DefineWays(templates);
        DefineObservation(templates);
        DefineNotes(templates);
    }

    static void Refuse(Templates<GrafanaValues> templates)
    {
        templates.FailWhen(
            c => c.Values.Replicas > 1 && c.Values.Database.Type == GrafanaDatabaseType.Sqlite,
            "replicas is more than 1: that needs a database server, see database.type.");
        templates.FailWhen(
            c => c.Values.Database.Type != GrafanaDatabaseType.Sqlite && c.Values.Database.Host == "",
            "database.type is a database server: name it in database.host.");
        templates.FailWhen(
            c => c.Values.Auth.Oauth.ClientId != "" && (c.Values.Auth.Oauth.AuthUrl == "" || c.Values.Auth.Oauth.TokenUrl == ""),
            "auth.oauth.clientId is set: set auth.oauth.authUrl and auth.oauth.tokenUrl too.");
        templates.FailWhen(
            c => c.Values.DashboardFolders.Any() && c.Values.Sidecar.Namespaces.Contains(c.Release.Namespace),
            "sidecar.namespaces has the release's own namespace, whose dashboards are in dashboardFolders already: Grafana refuses a dashboard that it is given twice.");
    }

    static void DefineFiles(Templates<GrafanaValues> templates) => templates.Add(Grafana.Component.ConfigMap(c => new Entries
    {
        { GrafanaConfigFile.Name, GrafanaConfigFile.Text.Of(c) },
        { GrafanaProvisioning.Dashboards, GrafanaDashboardFolders.File.Of(c) },
        { GrafanaProvisioning.Prometheus, GrafanaDatasources.HasPrometheus.Of(c) ? GrafanaDatasources.Prometheus.Of(c) : null },
        { GrafanaProvisioning.Alertmanager, GrafanaDatasources.HasAlertmanager.Of(c) ? GrafanaDatasources.Alertmanager.Of(c) : null },
        { GrafanaProvisioning.Loki, GrafanaDatasources.HasLoki.Of(c) ? GrafanaDatasources.Loki.Of(c) : null },
        { GrafanaProvisioning.Tempo, GrafanaDatasources.HasTempo.Of(c) ? GrafanaTempoDatasource.File.Of(c) : null },
        { GrafanaProvisioning.Others, c.Values.Datasources.Others.Any() ? GrafanaDatasources.Others.Of(c) : null },
    }));

    static void DefineWays(Templates<GrafanaValues> templates)
    {
        Grafana.AddTo(templates);
        Grafana.AddHeadlessService(templates);
        templates.Add(Grafana.Component.Ingress(c => c.Values.Ingress, "http")).When(c => c.Values.Ingress.Enabled);
        templates.Add(c => new HttpRoute
        {
            Metadata = new() { Name = Grafana.FullName.Of(c), Labels = Grafana.Labels.Of(c), Annotations = Omit.Empty(new Entries { c.Values.HttpRoute.Annotations }) },
            Spec = new()
            {
                ParentRefs = c.Values.HttpRoute.ParentRefs,
                Hostnames = c.Values.HttpRoute.Hostnames.Any() ? c.Values.HttpRoute.Hostnames : null,
                Rules = new[] { new HttpRouteRule { BackendRefs = new[] { new HttpBackendReference { Name = Grafana.FullName.Of(c), Port = GrafanaPorts.Http } } } },
            },
        }).When(c => c.Values.HttpRoute.ParentRefs.Any());
    }

    void DefineObservation(Templates<GrafanaValues> templates)
    {
        var rules = templates.AddRules(new()
        {
            File = Rules,
            Declarations = Declarations,
            Name = Grafana.FullName,
            Labels = Grafana.Labels,
            Values = new(c => c.Values.Rules),
        });
        templates.AddDashboards(new()
        {
            Dashboards = Dashboards,
            Checks = new() { Declarations = rules.Declarations },
            Name = Grafana.FullName,
            Labels = Grafana.Labels,
            Values = new(c => c.Values.Dashboards),
        });
    }
}
