using ProbeContext = Odin.Charts.ChartContext<Odin.Stack.ProbeValues>;

namespace Odin.Stack;

/// <summary>The checks of <c>helm test</c>. Their arguments are those of <c>docs/probe.md</c>.</summary>
internal static class ProbeChecks
{
    public const string UserFolder = "/etc/odin-probe/user";

    static readonly TemplateFunction<ProbeContext, string> Collector = new(c => c.Values.CollectorUrl.Replace(Placeholder.Release, ReleaseName<ProbeValues>.InNames.Of(c)));

    static readonly ProbeCheck Mesh = new(
        "mesh",
        c => c.Values.Global.Mesh.Enabled,
        new(c => new[] { "--selector", $"app.kubernetes.io/instance={c.Release.Name}" })) { AsksKubernetes = true };

    static readonly ProbeCheck Trace = new(
        "trace",
        c => c.Values.CollectorUrl != "" && c.Values.TempoUrl != "",
        new(c => new[] { "--collector", Collector.Of(c), "--tempo", c.Values.TempoUrl.Replace(Placeholder.Release, ReleaseName<ProbeValues>.InNames.Of(c)) }));

    static readonly ProbeCheck Logs = new(
        "logs",
        c => c.Values.CollectorUrl != "" && c.Values.LokiUrl != "",
        new(c => new[] { "--collector", Collector.Of(c), "--loki", c.Values.LokiUrl.Replace(Placeholder.Release, ReleaseName<ProbeValues>.InNames.Of(c)) }));

    static readonly ProbeCheck Metrics = new(
        "metrics",
        c => c.Values.Prometheus.Url != "",
        new(c => new Items<string>
        {
            "--prometheus",
            c.Values.Prometheus.Url.Replace(Placeholder.Release, ReleaseName<ProbeValues>.InNames.Of(c)),
            c.Values.Prometheus.Jobs.Select(job => "--job=" + job),
            c.Values.Prometheus.Series.Select(series => "--series=" + series),
            c.Values.Prometheus.RuleGroups.Select(group => "--rule-group=" + group),
        }));

    static readonly ProbeCheck Datasources = new(
        "datasources",
        c => c.Values.Grafana.Url != "",
        new(c => new Items<string>
        {
            "--grafana",
            c.Values.Grafana.Url.Replace(Placeholder.Release, ReleaseName<ProbeValues>.InNames.Of(c)),
            $"--user-file={UserFolder}/user",
            $"--password-file={UserFolder}/password",
            c.Values.Grafana.Datasources.Select(uid => "--uid=" + uid),
            c.Values.Grafana.Dashboards.Select(uid => "--dashboard=" + uid),
        })) { HasUser = true };

    public static IReadOnlyList<ProbeCheck> All { get; } = [Mesh, Trace, Logs, Metrics, Datasources];
}
