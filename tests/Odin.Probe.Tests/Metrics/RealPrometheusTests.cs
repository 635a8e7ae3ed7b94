namespace Odin.Probe.Tests;

/// <summary>The shapes that a real Prometheus answers.</summary>
public sealed class RealPrometheusTests
{
    [NeedsTool("prometheus")]
    public async Task What_it_scrapes_has_and_evaluates_is_seen_and_what_it_does_not_is_named()
    {
        using var folder = new TemporaryFolder();
        await using var target = await TestServer.StartAsync(new Answer(200, "made_up 1\n", "text/plain"));
        var rules = folder.Write("rules.yml", """
            groups:
              - name: well
                interval: 1s
                rules: [{ record: made_up:double, expr: made_up * 2 }, { alert: MadeUp, expr: made_up > 5 }]
              - name: ill
                interval: 1s
                rules: [{ record: twice, expr: 'made_up * on() group_left() {job="renamed", __name__=~"up|made_up"}' }]
            """);
        using var prometheus = new RunningPrometheus($$"""
            global: { scrape_interval: 1s, scrape_timeout: 1s }
            rule_files: ["{{rules}}"]
            scrape_configs:
              - job_name: real
                static_configs: [{ targets: ["localhost:{{target.Url.Port}}"] }]
                relabel_configs: [{ target_label: job, replacement: renamed }]
              - job_name: gone
                static_configs: [{ targets: ["127.0.0.1:1"] }]
            """);
        (await Probed.RunAsync(
            "metrics", "--prometheus", prometheus.Address, "--job", "real", "--series", "made_up", "--series", "made_up:double == 2", "--rule-group", "well")).Passed();
        // Before the first scrape the rule has nothing to fail on.
        await prometheus.Ask("rules", data => data.ToString().Contains("\"err\"", StringComparison.Ordinal));
        (await Probed.RunAsync(
            "metrics", "--prometheus", prometheus.Address, "--timeout", "4s",
            "--job", "real", "--job", "gone", "--job", "never", "--series", "made_up > 1", "--rule-group", "ill", "--rule-group", "none")).Failed(
            "- The scrape job gone has no target that is up: http://127.0.0.1:1/metrics is down (Get \"http://127.0.0.1:1/metrics\": dial tcp 127.0.0.1:1: connect: connection refused).",
            "- The scrape job never has no target",
            "- There is no series made_up > 1.",
            "- The rule group ill is not healthy: twice fails (found duplicate series for the match group {} on the right hand-side of the operation",
            "- The rule group none is not loaded");
        (await Probed.RunAsync("metrics", "--prometheus", prometheus.Address, "--series", "made_up{")).AtOnce().Failed("answers 400 Bad Request: ", "parse error");
    }
}
