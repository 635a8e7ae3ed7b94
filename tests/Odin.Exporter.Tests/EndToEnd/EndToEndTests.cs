using System.Text.Json;
using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;
using Odin.Charts.Prometheus;
using Odin.Exporter.Tests.Abuse;

namespace Odin.Exporter.Tests.EndToEnd;

/// <summary>The exporter's program and a real Prometheus, while an API posts what it does as fast as it can.</summary>
public class EndToEndTests
{
    [NeedsTool("prometheus")]
    public async Task An_alert_fires_when_the_traffic_burns_the_budget_and_ends_with_it_and_no_scrape_fails()
    {
        await using var cluster = await GpuCluster.StartAsync();
        await using var exporter = await ExporterProcess.StartAsync(cluster.Sources);
        using var rules = new TemporaryFolder();
        using var prometheus = new RunningPrometheus(Configuration(exporter, rules));
        await using var traffic = new ApiTraffic(exporter);
        cluster.Run();

        await RecordsAreNumbers(prometheus);
        Assert.Empty(await Alerts(prometheus, _ => true));
        traffic.IsBurning = true;
        await Alerts(prometheus, firing => firing.SequenceEqual(["ApiAvailabilityBudgetBurn", "ApiLatencyBudgetBurn"]));
        traffic.IsBurning = false;
        await Alerts(prometheus, firing => firing.Count == 0);

        await traffic.StopAsync();
        await AllOfTheCatalogueIsThere(prometheus);
        await NoScrapeFailed(prometheus);
        Assert.Equal("", await Promtool.CheckMetricsAsync(await exporter.ScrapeAsync()));
        await prometheus.Number($"odin_exporter_observations_total{{source=\"observations\"}} == {traffic.Accepted}");
        Assert.InRange(traffic.Scrapes, 100, long.MaxValue);
    }

    [NeedsTool("promtool")]
    public void The_same_objectives_with_windows_of_days_and_of_seconds_are_rules()
    {
        foreach (var isHasty in new[] { false, true })
        {
            using var folder = new TemporaryFolder();
            var rules = ApiObjectives.Rules(isHasty);
            folder.Write(rules.RuleFileName, rules.ToYaml());
            foreach (var (name, text) in rules.Tests()) ToolRun.Of(Tool.Promtool, ["test", "rules", folder.Write(name, text)]).Succeeded();
        }
    }

    static string Configuration(ExporterProcess exporter, TemporaryFolder folder) => $$"""
        global: {scrape_interval: 1s, evaluation_interval: 1s}
        rule_files: ["{{folder.Write("api.yaml", ApiObjectives.Rules(isHasty: true).ToYaml())}}"]
        scrape_configs:
        - job_name: exporter
          static_configs:
          - targets: ["{{exporter.Metrics}}"]
        """;

    static async Task RecordsAreNumbers(RunningPrometheus prometheus)
    {
        foreach (var record in ApiObjectives.Rules(isHasty: true).Groups.SelectMany(g => g.Rules).OfType<RecordingRule>())
        {
            var series = record.Labels.TryGetValue(SloSeries.Label, out var slo) ? $"{record.Name}{{slo=\"{slo}\"}}" : record.Name;
            Assert.True(double.IsFinite(await prometheus.Number(series)), series);
        }
    }

    static async Task<List<string>> Alerts(RunningPrometheus prometheus, Func<List<string>, bool> isAwaited)
    {
        var data = await prometheus.Ask("alerts", d => isAwaited(Names(d)));
        return Names(data);

        static List<string> Names(JsonElement data) => [.. data.GetProperty("alerts").EnumerateArray()
            .Where(a => a.GetProperty("state").GetString() == "firing")
            .Select(a => a.GetProperty("labels").GetProperty("alertname").GetString()!).Order(StringComparer.Ordinal)];
    }

    static async Task AllOfTheCatalogueIsThere(RunningPrometheus prometheus)
    {
        var metadata = (await prometheus.Ask("metadata", _ => true)).EnumerateObject()
            .Select(m => (m.Name, m.Value[0].GetProperty("type").GetString(), m.Value[0].GetProperty("help").GetString()));
        Assert.Equal(OdinExporter.All.Metrics.Select(m => (OpenMetricsName.Of(m), (string?)m.TypeName, (string?)m.Help)).Order(), metadata.Order());
        foreach (var metric in OdinExporter.All.Metrics)
            Assert.InRange(await prometheus.Number($"count(last_over_time({metric.Name}{(metric is Histogram ? "_bucket" : "")}[5m]))"), 1, double.MaxValue);
    }

    static async Task NoScrapeFailed(RunningPrometheus prometheus)
    {
        Assert.Equal(1, await prometheus.Number("min_over_time(up[10m])"));
        Assert.InRange(await prometheus.Number("min_over_time(scrape_samples_scraped[10m])"), 50, double.MaxValue);
        var targets = await prometheus.Ask("targets", _ => true);
        Assert.Equal("", targets.GetProperty("activeTargets")[0].GetProperty("lastError").GetString());
    }
}
