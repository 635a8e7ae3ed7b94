using System.Linq.Expressions;

namespace Odin.Stack;

/// <summary>What <c>helm test</c> would wait for in vain: values cannot know what other values switch off.</summary>
internal static class OdinProbeRefusals
{
    public static void Define(Templates<OdinValues> templates)
    {
        RefuseJobs(templates);
        RefuseDatasources(templates);
        templates.FailWhen(
            c => !c.Values.Rules.ConfigMap.Enabled && !c.Values.Rules.PrometheusRule.Enabled
                && c.Values.Probe.Enabled && c.Values.Probe.Values.Prometheus.Url != "" && c.Values.Probe.Values.Prometheus.RuleGroups.Any(),
            "The umbrella's rules are off, and helm test still asks for their groups. Set probe.prometheus.ruleGroups to [].");
        templates.FailWhen(
            c => !c.Values.Dashboards.Enabled && c.Values.Grafana.Enabled
                && (c.Values.Grafana.Values.HomeDashboard != "" || (c.Values.Probe.Enabled && c.Values.Probe.Values.Grafana.Dashboards.Any())),
            "The umbrella's dashboards are off, and Grafana still begins with one of them, or helm test asks for them. Set grafana.homeDashboard to \"\" and probe.grafana.dashboards to [].");
        templates.FailWhen(
            c => c.Values.Grafana.Enabled && c.Values.Grafana.Values.Admin.ExistingSecret != ""
                && c.Values.Probe.Enabled && c.Values.Probe.Values.Grafana.Url != "" && c.Values.Probe.Values.Grafana.ExistingSecret == OdinDefaults.GrafanaSecret,
            "grafana.admin.existingSecret is set, and helm test still takes the Secret that would be made without it. Set probe.grafana.existingSecret to the same name.");
    }

    static void RefuseJobs(Templates<OdinValues> templates)
    {
        Job(templates, Parts.Alertmanager, c => c.Values.Alertmanager.Enabled);
        Job(templates, Parts.Grafana, c => c.Values.Grafana.Enabled);
        Job(templates, Parts.Loki, c => c.Values.Loki.Enabled);
        Job(templates, Parts.Tempo, c => c.Values.Tempo.Enabled);
        Job(templates, Parts.Collector, c => c.Values.Collector.Enabled);
        Job(templates, Parts.KubeStateMetrics, c => c.Values.KubeStateMetrics.Enabled);
        Job(templates, Parts.NodeExporter, c => c.Values.NodeExporter.Enabled);
        Job(templates, Parts.Exporter, c => c.Values.Exporter.Enabled);
    }

    static void Job(Templates<OdinValues> templates, Part part, Expression<Func<ChartContext<OdinValues>, bool>> isOn)
    {
        var (on, name) = (new TemplateFunction<ChartContext<OdinValues>, bool>(isOn), part.Name);
        templates.FailWhen(
            c => !on.Of(c) && c.Values.Probe.Enabled && c.Values.Probe.Values.Prometheus.Url != "" && c.Values.Probe.Values.Prometheus.Jobs.Any(j => j == name),
            $"{name} is off, and helm test still waits for it to be scraped. Take it out of probe.prometheus.jobs, or set probe.enabled to false.");
    }

    static void RefuseDatasources(Templates<OdinValues> templates)
    {
        Datasource(templates, "prometheus", c => c.Values.Grafana.Values.Datasources.Prometheus.Url);
        Datasource(templates, "alertmanager", c => c.Values.Grafana.Values.Datasources.Alertmanager.Url);
        Datasource(templates, "loki", c => c.Values.Grafana.Values.Datasources.Loki.Url);
        Datasource(templates, "tempo", c => c.Values.Grafana.Values.Datasources.Tempo.Url);
    }

    static void Datasource(Templates<OdinValues> templates, string uid, Expression<Func<ChartContext<OdinValues>, string>> url)
    {
        var address = new TemplateFunction<ChartContext<OdinValues>, string>(url);
        templates.FailWhen(
            c => address.Of(c) == "" && c.Values.Grafana.Enabled
                && c.Values.Probe.Enabled && c.Values.Probe.Values.Grafana.Url != "" && c.Values.Probe.Values.Grafana.Datasources.Any(d => d == uid),
            $"grafana.datasources.{uid}.url is empty, and helm test still asks for the data source. Take {uid} out of probe.grafana.datasources.");
    }
}
