using Odin.Charts.Metrics.Catalogues;

namespace Odin.Charts.Metrics.Tests.Catalogues;

/// <summary>What node-exporter serves depends on the machine: what is served has to be declared, not the other way round.</summary>
public class NodeExporterAgreementTests
{
    // Debian has 1.5.0, with an older Go client.
    static readonly string[] OnlyInOld = ["go_memstats_lookups_total"];

    [NeedsTool("prometheus-node-exporter")]
    public async Task What_node_exporter_serves_is_declared()
    {
        var port = RunningProgram.FreePort();
        using var exporter = RunningProgram.Start(
            new Tool("prometheus-node-exporter").Path,
            port,
            [$"--web.listen-address=127.0.0.1:{port}", "--collector.processes", "--collector.interrupts"]);
        var served = await exporter.Scrape(f => f.Any(x => x.Name == "node_scrape_collector_success"));
        Assert.Empty(Agreement.Differences(NodeExporter.All, served));
        Assert.Equal(OnlyInOld, Agreement.Undeclared(NodeExporter.All, served).Where(n => !DependsOnKernel(n)));
        Assert.Superset(
            new HashSet<string> { "node_cpu_seconds_total", "node_memory_MemAvailable_bytes", "node_load1", "node_boot_time_seconds" },
            served.Select(f => f.Name).ToHashSet());
    }

    // Each kernel has its own counters of these kinds.
    static bool DependsOnKernel(string name) => new[] { "node_memory_", "node_netstat_", "node_vmstat_", "node_sockstat_", "node_cooling_" }
        .Any(p => name.StartsWith(p, StringComparison.Ordinal));
}
