using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Odin.Backup.Tests;

/// <summary>A real Prometheus.</summary>
public sealed class PrometheusTests
{
    const int Series = 200;
    const int Samples = 10_000;
    const int Groups = 10;
    const int Step = 15;

    /// <summary>It scrapes itself all the time, so that there are samples in its head and its log while it is backed up.</summary>
    const string Configuration = """
        global: { scrape_interval: 200ms, scrape_timeout: 200ms }
        scrape_configs: [ { job_name: self, static_configs: [ { targets: [ 'ADDRESS' ] } ] } ]
        """;

    [NeedsTool("prometheus", "promtool")]
    public async Task Every_sample_up_to_the_snapshot_comes_back()
    {
        using var folder = new DataFolder();
        var end = DateTimeOffset.UtcNow.ToUnixTimeSeconds() - (3 * 3600);
        Directory.Delete(folder.Data);
        ToolRun.Of(Tool.Promtool, ["tsdb", "create-blocks-from", "openmetrics", "--max-block-duration=24h", OpenMetrics(folder, end), folder.Data]).Succeeded();
        var (before, live, at) = ("", "", 0L);
        using (var prometheus = await StartAsync(folder))
        {
            await prometheus.Ask("query?query=count(count_over_time(prometheus_tsdb_head_samples_appended_total[1m])>20)", d => d.GetProperty("result").GetArrayLength() == 1);
            at = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
            var run = (await BackupAsync(folder, prometheus)).Succeeded();
            Assert.Contains("all read back", run.Log, StringComparison.Ordinal);
            Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(folder.Data, "snapshots")));
            (before, live) = (await FilledAsync(prometheus, end), await LiveAsync(prometheus, at));
            var second = (await BackupAsync(folder, prometheus)).Succeeded();
            // The old blocks are there; what is new is the head.
            Assert.Single(second.Log.Split('\n'), l => l.Contains("ArchiveWritten", StringComparison.Ordinal));
        }
        Directory.Delete(folder.Data, recursive: true);
        Directory.CreateDirectory(Path.Combine(folder.Data, "wal"));
        var first = Path.GetFileName(Directory.EnumerateDirectories(Path.Combine(folder.Store, "prometheus"), "2*").Order(StringComparer.Ordinal).First());
        (await Backed.RunAsync("restore", "prometheus", "--data", folder.Data, "--store", folder.Store, "--backup", first, "--for-version", "2.42.0")).Succeeded();

        using (var restored = await StartAsync(folder))
        {
            Assert.Equal(before, await FilledAsync(restored, end));
            Assert.Equal(live, await LiveAsync(restored, at));
        }
        (await Backed.RunAsync("restore", "prometheus", "--data", folder.Data, "--finish")).Succeeded();
    }

    [NeedsTool("prometheus")]
    public async Task A_snapshot_that_a_killed_run_left_is_removed_and_a_persons_is_not()
    {
        using var folder = new DataFolder();
        using var prometheus = await StartAsync(folder);
        await prometheus.Ask("query?query=up", d => d.GetProperty("result").GetArrayLength() == 1);
        var snapshots = Directory.CreateDirectory(Path.Combine(folder.Data, "snapshots")).FullName;
        foreach (var name in new[] { "20260101T000000Z-1111111111111111", "20260102T000000Z-2222222222222222" }) Directory.CreateDirectory(Path.Combine(snapshots, name));
        await File.WriteAllTextAsync(Path.Combine(snapshots, ".odin-backup"), "made\n20260102T000000Z-2222222222222222\n");

        (await BackupAsync(folder, prometheus)).Succeeded();

        Assert.Equal("20260101T000000Z-1111111111111111", Path.GetFileName(Assert.Single(Directory.EnumerateFileSystemEntries(snapshots))));
    }

    [NeedsTool("prometheus")]
    public async Task A_backup_that_fails_takes_its_snapshot_away()
    {
        using var folder = new DataFolder();
        using var prometheus = await StartAsync(folder);
        await prometheus.Ask("query?query=up", d => d.GetProperty("result").GetArrayLength() == 1);
        Directory.CreateDirectory(Path.Combine(folder.Store, "prometheus"));
        await File.WriteAllTextAsync(Path.Combine(folder.Store, "prometheus", "blocks"), "no folder");
        (await BackupAsync(folder, prometheus)).Ended(ExitCode.Failed);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(folder.Data, "snapshots")));
    }

    [NeedsTool("prometheus")]
    public async Task Without_the_admin_API_it_says_which_flag_is_missing()
    {
        using var folder = new DataFolder();
        using var prometheus = RunningPrometheus.On(folder.Data, "{}");
        await prometheus.Ask("query?query=1", _ => true);
        Assert.Contains("admin APIs disabled", (await BackupAsync(folder, prometheus)).Ended(ExitCode.Failed).Log, StringComparison.Ordinal);
        Assert.Contains("--web.enable-admin-api", (await BackupAsync(folder, prometheus)).Ended(ExitCode.Failed).Log, StringComparison.Ordinal);
    }

    static async Task<RunningPrometheus> StartAsync(DataFolder folder)
    {
        var prometheus = RunningPrometheus.On(folder.Data, "{}", "--web.enable-admin-api", "--web.enable-lifecycle");
        await prometheus.Ask("query?query=1", _ => true);
        await prometheus.ConfigureAsync(Configuration.Replace("ADDRESS", new Uri(prometheus.Address).Authority, StringComparison.Ordinal));
        return prometheus;
    }

    static Task<BackedRun> BackupAsync(DataFolder folder, RunningPrometheus prometheus) =>
        Backed.RunAsync("backup", "prometheus", "--data", folder.Data, "--url", prometheus.Address, "--store", folder.Store);

    static string OpenMetrics(DataFolder folder, long end)
    {
        var text = new StringBuilder("# TYPE filled gauge\n");
        var values = new Random(7);
        for (var s = 0; s < Series; s++)
            for (var i = 0; i < Samples; i++)
                text.Append(CultureInfo.InvariantCulture, $"filled{{series=\"{s}\",group=\"{s % Groups}\"}} {values.NextDouble():0.000000} {end - ((Samples - i) * Step)}\n");
        var file = Path.Combine(folder.Root, "filled.txt");
        File.WriteAllText(file, text.Append("# EOF\n").ToString());
        return file;
    }

    /// <summary>A hash of all samples that were filled in.</summary>
    static async Task<string> FilledAsync(RunningPrometheus prometheus, long end)
    {
        var hashes = new StringBuilder();
        for (var group = 0; group < Groups; group++)
        {
            var data = await prometheus.Ask($"query?time={end}&query=filled{{group=\"{group}\"}}[{Samples * Step + Step}s]", d => d.GetProperty("result").GetArrayLength() == Series / Groups);
            Assert.Equal(Series / Groups * Samples, data.GetProperty("result").EnumerateArray().Sum(s => s.GetProperty("values").GetArrayLength()));
            hashes.Append(Hash(data.GetProperty("result").EnumerateArray().Select(s => s.GetRawText())));
        }
        return hashes.ToString();
    }

    /// <summary>All samples of itself up to a moment.</summary>
    static async Task<string> LiveAsync(RunningPrometheus prometheus, long at)
    {
        var time = (at / 1000.0).ToString("0.000", CultureInfo.InvariantCulture);
        var data = await prometheus.Ask($"query?time={time}&query={{job=\"self\"}}[10m]", d => d.GetProperty("result").GetArrayLength() > 100);
        return $"{data.GetProperty("result").EnumerateArray().Sum(s => s.GetProperty("values").GetArrayLength())} {Hash(data.GetProperty("result").EnumerateArray().Select(s => s.GetRawText()).Order(StringComparer.Ordinal))}";
    }

    static string Hash(IEnumerable<string> texts) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', texts))));
}
