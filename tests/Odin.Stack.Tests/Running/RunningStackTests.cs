using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>Real Prometheus and Alertmanager with what the charts write, real targets, and an alert that goes all the way.</summary>
public class RunningStackTests
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    static readonly string Exporter = Repository.Combine("src", "Odin.Exporter", "bin", Repository.Configuration, "net10.0", "Odin.Exporter.dll");

    /// <summary>A rule of the user, as in a ConfigMap that ruleConfigMaps names.</summary>
    const string UserRules =
        """
        groups:
          - name: team
            rules:
              - alert: ExporterGone
                expr: up{job="odin-exporter"} == 0
                labels: {severity: critical}
        """;

    [NeedsTool("prometheus", "alertmanager", "prometheus-node-exporter", "unshare")]
    public async Task An_alert_goes_from_a_target_to_a_webhook_and_ends_there()
    {
        using var pod = new PodFolder();
        using var team = new Webhook();
        using var heartbeat = new Webhook();
        var (node, exporter, manager) = (LoopbackProgram.FreeAddress(), LoopbackProgram.FreeAddress(), LoopbackProgram.FreeAddress());
        using var nodeExporter = new LoopbackProgram(new Tool("prometheus-node-exporter").Path, [$"--web.listen-address={node}"]);
        using var alertmanager = Alertmanager(pod, manager, team, heartbeat);
        using var prometheus = Prometheus(pod, node, exporter, manager);

        var gone = await team.AlertAsync("ExporterGone", "firing", Patience, () => alertmanager.Said);
        Assert.Equal(exporter, Label(gone, "instance"));
        Assert.Equal(("odin-exporter", "critical", "test", ""), (Label(gone, "job"), Label(gone, "severity"), Label(gone, "cluster"), Label(gone, "prometheus_replica")));
        Assert.Equal("info", Label(await heartbeat.AlertAsync("OdinWatchdog", "firing", Patience, () => alertmanager.Said), "severity"));

        var config = pod.Write("/odin.yaml", $"server: {{listen: '{exporter}'}}\n");
        using var started = new LoopbackProgram("dotnet", ["exec", Exporter, "--config", config]);
        await team.AlertAsync("ExporterGone", "resolved", Patience, () => started.Said + alertmanager.Said);
        await EverythingIsScrapedAndEvaluated(prometheus);
    }

    static async Task EverythingIsScrapedAndEvaluated(RunningPrometheus prometheus)
    {
        Assert.Equal(1, await prometheus.Number("""up{job="node-exporter",namespace="default",pod="release-name-node-exporter-0",node="node-1",service="release-name-node-exporter"}"""));
        Assert.Equal(1, await prometheus.Number("""count(odin_exporter_build_info{job="odin-exporter"})"""));
        Assert.Equal(1, await prometheus.Number("""slo:objective:ratio{slo="odin-scrapes"} == bool 0.995"""));
        Assert.InRange(await prometheus.Number("""slo:events:rate5m{slo="odin-scrapes"}"""), 0.001, 10);
        var groups = (await prometheus.Ask("rules", d => d.GetProperty("groups").EnumerateArray().All(Evaluated))).GetProperty("groups").EnumerateArray().ToList();
        Assert.Contains("odin-prometheus", groups.Select(g => g.GetProperty("name").GetString()));
        Assert.All(groups.SelectMany(g => g.GetProperty("rules").EnumerateArray()), r => Assert.Equal("ok", r.GetProperty("health").GetString()));
    }

    static bool Evaluated(JsonElement group) => group.GetProperty("rules").EnumerateArray().All(r => r.GetProperty("health").GetString() != "unknown");

    static LoopbackProgram Alertmanager(PodFolder pod, string address, Webhook team, Webhook heartbeat)
    {
        pod.Write("/etc/alertmanager/secrets/watchdog/webhook-url", heartbeat.Address);
        var values = new JsonObject
        {
            ["route"] = JsonNode.Parse("""{"receiver":"team","groupWait":"1s","groupInterval":"1s"}"""),
            ["receivers"] = new JsonArray(new JsonObject { ["name"] = "team", ["webhook"] = new JsonObject { ["url"] = team.Address } }),
            ["watchdog"] = JsonNode.Parse("""{"urlSecret":{"name":"heartbeat","key":"url"},"interval":"1s"}"""),
        };
        var older = DebianAlertmanager.In(pod);
        var config = older.Of(Rendered.File(new AlertmanagerChart(), values, "alertmanager.yaml"));
        Assert.Equal(["receivers[].webhook_configs[].url_file"], older.Used);
        var file = pod.Write("/etc/alertmanager/config/alertmanager.yaml", pod.Rooted(config, DebianAlertmanager.Roots).ToJsonString());
        return new("unshare", DebianAlertmanager.Command(
            Tool.Alertmanager, $"--config.file={file}", $"--storage.path={pod.At("/alertmanager")}", $"--web.listen-address={address}", "--cluster.listen-address="));
    }

    static RunningPrometheus Prometheus(PodFolder pod, string node, string exporter, string manager)
    {
        pod.Write("/etc/prometheus/rules/prometheus.rules.yaml", PrometheusRules.File.Compile(PrometheusRules.Declarations).ToYaml());
        pod.Write("/etc/prometheus/rules/team.yaml", UserRules);
        pod.Write("/targets/node-exporter.json", DebianPrometheus.Target(node, DebianPrometheus.Labels(Parts.NodeExporter)));
        pod.Write("/targets/odin-exporter.json", DebianPrometheus.Target(exporter, DebianPrometheus.Labels(Parts.Exporter)));
        pod.Write("/targets/alertmanagers.json", DebianPrometheus.Target(manager, []));
        var values = JsonNode.Parse(
            """
            {
              "externalLabels": { "cluster": "test" },
              "scrape": { "interval": "1s", "timeout": "1s" },
              "evaluationInterval": "1s",
              "alertmanagers": [{ "host": "{release}-alertmanager-headless" }]
            }
            """)!.AsObject();
        var older = DebianPrometheus.In(pod);
        var config = older.Of(Rendered.File(new PrometheusChart(), values, "prometheus.yaml"));
        Assert.Equal(DebianPrometheus.Keys.Select(k => k.Path).Where(p => !p.StartsWith("remote_write", StringComparison.Ordinal)), older.Used);
        Environment.SetEnvironmentVariable("POD_NAME", "release-name-prometheus-0");
        return new(pod.Rooted(config, DebianPrometheus.Roots).ToJsonString(), DebianPrometheus.Flags);
    }

    static string Label(JsonNode alert, string name) => (string?)alert["labels"]![name] ?? "";
}
