using Odin.Charts.Metrics.Catalogues;

namespace Odin.Charts.Metrics.Tests.Catalogues;

/// <summary>The catalogue is that of Prometheus 3.14; Debian has 2.42. What differs stands here.</summary>
public class PrometheusAgreementTests
{
    static readonly string[] OnlyInOld = [];

    static readonly string[] OnlyInNew = [];

    [NeedsTool("prometheus")]
    public async Task What_Prometheus_serves_is_declared()
    {
        using var folder = new TemporaryFolder();
        var port = RunningProgram.FreePort();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "rules.yml"), Rules);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "prometheus.yml"), Configuration(port));
        using var prometheus = RunningProgram.Start(Tool.Prometheus.Path, port,
        [
            $"--config.file={Path.Combine(folder.Path, "prometheus.yml")}",
            $"--storage.tsdb.path={Path.Combine(folder.Path, "data")}",
            $"--web.listen-address=127.0.0.1:{port}",
        ]);
        var served = await prometheus.Scrape(IsWarm);
        var known = PrometheusServer.All;
        Assert.Empty(Agreement.Differences(known, served));
        Assert.Equal(OnlyInOld, Agreement.Undeclared(known, served).Order());
        Assert.Equal(OnlyInNew, Agreement.Unserved(known, served).Order());
    }

    static bool IsWarm(IReadOnlyList<ServedFamily> served) => new[]
    {
        "prometheus_rule_evaluations_total", "prometheus_remote_storage_samples_total", "prometheus_notifications_errors_total",
        "prometheus_target_interval_length_seconds", "prometheus_http_requests_total",
    }.All(name => served.Any(f => f.Name == name && f.Samples.Count > 0));

    const string Rules = """
        groups:
        - name: g
          rules:
          - alert: A
            expr: vector(1)
          - record: r:x
            expr: vector(1)
        """;

    static string Configuration(int port) => $"""
        global: {"{"}scrape_interval: 1s, evaluation_interval: 1s{"}"}
        rule_files: [rules.yml]
        alerting:
          alertmanagers:
          - static_configs:
            - targets: ["127.0.0.1:{port}"]
        remote_write:
        - url: http://127.0.0.1:{port}/api/v1/write
        scrape_configs:
        - job_name: prometheus
          static_configs:
          - targets: ["127.0.0.1:{port}"]
        """;
}
