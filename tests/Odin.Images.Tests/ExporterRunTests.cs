using System.Globalization;

namespace Odin.Images.Tests;

/// <summary>What the image of the exporter does when it runs as in a hardened cluster: read-only, without capabilities, as its own user.</summary>
[Collection(nameof(BuiltImages))]
public sealed class ExporterRunTests(BuiltImages images, ITestOutputHelper output)
{
    [NeedsContainers]
    public async Task It_is_ready_is_scraped_and_ends_well()
    {
        using var folder = new TemporaryFolder();
        using var exporter = await RunningExporter.StartAsync(images, folder);
        output.WriteLine($"start to first scrape: {exporter.FirstScrape.TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture)} ms");
        output.WriteLine($"resident memory: {await exporter.ValueAsync("process_resident_memory_bytes")} bytes");
        await exporter.GetAsync("healthz");
        await exporter.GetAsync("readyz");
        Assert.Contains("\nodin_exporter_build_info{", await exporter.GetAsync("metrics"), StringComparison.Ordinal);

        images.Podman.Stop(exporter.Container);
        Assert.Equal("0", images.Podman.Inspect(exporter.Container, "{{.State.ExitCode}}"));
    }

    [NeedsContainers]
    public async Task Nothing_about_it_is_roots()
    {
        using var folder = new TemporaryFolder();
        using var exporter = await RunningExporter.StartAsync(images, folder);
        var status = File.ReadAllLines($"/proc/{images.Podman.Inspect(exporter.Container, "{{.State.Pid}}")}/status");
        Assert.Contains("Uid:\t1654\t1654\t1654\t1654", status);
        Assert.Contains("CapEff:\t0000000000000000", status);
        Assert.Contains("NoNewPrivs:\t1", status);
        Assert.Equal("true", images.Podman.Inspect(exporter.Container, "{{.HostConfig.ReadonlyRootfs}}"));
    }

    [NeedsContainers]
    public async Task It_runs_as_any_user()
    {
        using var folder = new TemporaryFolder();
        using var exporter = await RunningExporter.StartAsync(images, folder, "", "--user", "1000670000:0");
        await exporter.GetAsync("readyz");
    }

    [NeedsContainers]
    public async Task It_reads_from_behind_TLS_what_it_trusts_and_nothing_else()
    {
        await using var own = await HttpsServer.StartAsync(0.97);
        await using var common = await HttpsServer.StartAsync(0.95);
        await using var untrusted = await HttpsServer.StartAsync(0.93);
        using var folder = new TemporaryFolder();
        RunningExporter.ReadableByAll(folder.Write("own.crt", own.Authority));
        RunningExporter.ReadableByAll(folder.Write("common.crt", common.Authority));
        using var exporter = await RunningExporter.StartAsync(
            images, folder,
            $"""
            sources:
              json:
              {Source("own", own, "caFile: /etc/odin-exporter/config/own.crt")}
              {Source("common", common)}
              {Source("untrusted", untrusted)}
            """,
            "--volume", $"{folder.Combine("common.crt")}:/etc/ssl/certs/common.crt:ro");

        await Eventually.AsyncTrue(async () => await exporter.ValueAsync("ml_model_accuracy{model_name=\"own\"}") is 0.97);
        await Eventually.AsyncTrue(async () => await exporter.ValueAsync("ml_model_accuracy{model_name=\"common\"}") is 0.95);
        await Eventually.AsyncTrue(async () => (await exporter.GetAsync("metrics")).Contains("odin_exporter_collection_errors_total{source=\"untrusted\"", StringComparison.Ordinal));
        Assert.Equal(double.NaN, await exporter.ValueAsync("ml_model_accuracy{model_name=\"untrusted\"}"));
    }

    [NeedsContainers]
    public async Task It_says_where_a_configuration_is_wrong()
    {
        await images.ReadyAsync(OwnImage.Exporter);
        using var folder = new TemporaryFolder();
        RunningExporter.ReadableByAll(folder.Path);
        RunningExporter.ReadableByAll(folder.Write("odin-exporter.yaml", "sources:\n  kubernets: {}\n"));
        var refused = images.Podman.RunToEnd(
            images.TagOf(OwnImage.Exporter), ["--volume", $"{folder.Path}:/etc/odin-exporter/config:ro"], "--config", "/etc/odin-exporter/config/odin-exporter.yaml", "--check").Refused();
        Assert.Contains("/etc/odin-exporter/config/odin-exporter.yaml(2,3): error ODIN3002: sources.kubernets", refused, StringComparison.Ordinal);
    }

    static string Source(string name, HttpsServer server, string more = "") =>
        $"- {{ name: {name}, url: \"{server.Url}models\", interval: 1s, timeout: 1s, items: \"$.models[*]\", value: $.accuracy, metric: ml_model_accuracy,"
        + $" labels: {{ model_name: {{ value: {name} }} }}, {more} }}";
}
