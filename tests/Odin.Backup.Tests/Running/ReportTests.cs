using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Odin.Backup.Tests;

public sealed class ReportTests
{
    [Fact]
    public async Task A_run_tells_how_it_ended_and_of_which_time_the_newest_good_backup_is()
    {
        using var folder = new DataFolder();
        var bodies = new List<JsonElement>();
        await using var receiver = await LoopbackServer.StartAsync(async context => bodies.Add((await JsonDocument.ParseAsync(context.Request.Body)).RootElement));
        folder.Fill("chunks", 1000);
        (await folder.BackupAsync("--report", receiver.Url + "v1/metrics")).Succeeded();
        Directory.Delete(folder.Data, recursive: true);
        (await folder.BackupAsync("--report", receiver.Url + "v1/metrics")).Ended(ExitCode.Failed);

        Assert.Equal(2, bodies.Count);
        var (made, failed) = (Gauges(bodies[0]), Gauges(bodies[1]));
        Assert.Equal((1, 0), (made["odin_backup_last_run_success"], failed["odin_backup_last_run_success"]));
        Assert.Equal(made["odin_backup_last_success_timestamp_seconds"], failed["odin_backup_last_success_timestamp_seconds"]);
        Assert.InRange(made["odin_backup_size_bytes"], 500, 5000);
        Assert.Equal(["odin_backup_duration_seconds", "odin_backup_last_run_success", "odin_backup_last_success_timestamp_seconds", "odin_backup_size_bytes"], made.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_run_that_could_not_remove_old_backups_tells_that()
    {
        using var folder = new DataFolder();
        var bodies = new List<JsonElement>();
        await using var receiver = await LoopbackServer.StartAsync(async context => bodies.Add((await JsonDocument.ParseAsync(context.Request.Body)).RootElement));
        folder.Fill("chunks", 1000);
        string[] report = ["--report", receiver.Url + "v1/metrics", "--keep-last", "1"];
        (await folder.BackupAsync(report)).Succeeded();
        File.Delete(Path.Combine(folder.Store, "loki", folder.Backups()[0], Names.DataFile));
        (await folder.BackupAsync(report)).Succeeded();
        Assert.Equal([1, 0], bodies.Select(b => Gauges(b)["odin_backup_last_prune_success"]));
        Assert.Equal([1, 1], bodies.Select(b => Gauges(b)["odin_backup_last_run_success"]));
    }

    [Fact]
    public async Task A_run_that_nobody_hears_of_is_no_failed_one()
    {
        using var folder = new DataFolder();
        folder.Fill("chunks", 1000);
        Assert.Contains("NotReported", (await folder.BackupAsync("--report", "http://127.0.0.1:1/")).Succeeded().Log, StringComparison.Ordinal);
        await using var receiver = await LoopbackServer.StartAsync(context => { context.Response.StatusCode = StatusCodes.Status404NotFound; return Task.CompletedTask; });
        Assert.Contains("--web.enable-otlp-receiver", (await folder.BackupAsync("--report", receiver.Url.AbsoluteUri)).Succeeded().Log, StringComparison.Ordinal);
    }

    static Dictionary<string, double> Gauges(JsonElement body)
    {
        var resource = body.GetProperty("resourceMetrics")[0];
        Assert.Equal("odin-backup", resource.GetProperty("resource").GetProperty("attributes")[0].GetProperty("value").GetProperty("stringValue").GetString());
        return resource.GetProperty("scopeMetrics")[0].GetProperty("metrics").EnumerateArray().ToDictionary(m => m.GetProperty("name").GetString()!, Value);
    }

    static double Value(JsonElement metric)
    {
        var point = metric.GetProperty("gauge").GetProperty("dataPoints")[0];
        Assert.Equal("loki", point.GetProperty("attributes")[0].GetProperty("value").GetProperty("stringValue").GetString());
        return point.GetProperty("asDouble").GetDouble();
    }
}
