using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>Real promtool reads the configuration, laid out as in the pod.</summary>
public class PrometheusConfigTests
{
    public static TheoryData<string> ValuesFiles { get; } = ["", .. Rendered.Samples("prometheus")];

    [NeedsToolTheory("promtool")]
    [MemberData(nameof(ValuesFiles))]
    public void Promtool_takes_the_configuration(string sample)
    {
        using var pod = new PodFolder();
        var (values, file) = (Rendered.Sample("prometheus", sample), "/etc/prometheus/config/prometheus.yaml");
        LayOut(pod, values);
        var config = DebianPrometheus.In(pod).Of(Rendered.File(new PrometheusChart(), values, "prometheus.yaml"));
        ToolRun.Of(Tool.Promtool, ["check", "config", pod.Write(file, pod.Rooted(config, DebianPrometheus.Roots).ToJsonString())]).Succeeded();
    }

    [NeedsTool("promtool")]
    public void Promtool_refuses_a_key_that_is_none()
    {
        using var pod = new PodFolder();
        LayOut(pod, []);
        var config = DebianPrometheus.In(pod).Of(Rendered.File(new PrometheusChart(), [], "prometheus.yaml"));
        config["global"]!["scrape_intervall"] = "1m";
        Assert.Contains("scrape_intervall", ToolRun.Of(Tool.Promtool, ["check", "config", pod.Write("/p.yaml", pod.Rooted(config, DebianPrometheus.Roots).ToJsonString())]).Refused(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_key_that_differs_for_Debian_is_in_a_sample()
    {
        using var pod = new PodFolder();
        var older = DebianPrometheus.In(pod);
        foreach (var sample in Rendered.Samples("prometheus").Append("")) older.Of(Rendered.File(new PrometheusChart(), Rendered.Sample("prometheus", sample), "prometheus.yaml"));
        Assert.Equal(DebianPrometheus.Keys.Select(k => k.Path), older.Used);
    }

    [NeedsTool("promtool")]
    public void Promtool_takes_the_jobs_of_the_user()
    {
        var extra = Rendered.File(new PrometheusChart(), Rendered.Sample("prometheus", "platform.yaml"), "extra.scrape.yaml");
        Assert.Equal("slurm", (string?)extra["scrape_configs"]![0]!["job_name"]);
        using var folder = new TemporaryFolder();
        ToolRun.Of(Tool.Promtool, ["check", "config", folder.Write("prometheus.yaml", extra.ToJsonString())]).Succeeded();
    }

    /// <summary>The files that the pod has besides its configuration.</summary>
    static void LayOut(PodFolder pod, JsonObject values)
    {
        pod.Write("/var/run/secrets/kubernetes.io/serviceaccount/token", "token");
        pod.Write("/var/run/secrets/kubernetes.io/serviceaccount/ca.crt", "");
        pod.Write("/etc/prometheus/rules/prometheus.rules.yaml", PrometheusRules.File.Compile(PrometheusRules.Declarations).ToYaml());
        foreach (var remote in (values["remoteWrite"] as JsonArray)?.Select(r => (string)r!["name"]!) ?? [])
            foreach (var key in new[] { "username", "password", "ca.crt" })
                pod.Write($"/etc/prometheus/remote-write/{remote}/{key}", "");
    }
}
