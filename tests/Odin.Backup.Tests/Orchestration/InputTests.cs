using System.Text.Json.Nodes;

namespace Odin.Backup.Tests;

/// <summary>What is said of a request, of the chart's Jobs and of the workload when they are not what they should be. Nothing is touched then.</summary>
public sealed class InputTests
{
    [Theory]
    [InlineData("backup", "yesterday", "key 'backup': 'yesterday' is no backup; write latest, or a name such as 20261123T125030Z. Edit it, and start the Job again.")]
    [InlineData("dryRun", "yes", "key 'dryRun': 'yes' is neither \\\"true\\\" nor \\\"false\\\". Edit it, and start the Job again.")]
    [InlineData("dryRun", "True", "key 'dryRun': 'True' is neither \\\"true\\\" nor \\\"false\\\".")]
    [InlineData("dryRun", "", "key 'dryRun': it is empty; when 'false' is meant, write that, or remove the key. Edit it, and start the Job again.")]
    [InlineData("dryRun", " ", "key 'dryRun': it is empty;")]
    [InlineData("backup", "", "key 'backup': it is empty; when 'latest' is meant, write that, or remove the key. Edit it, and start the Job again.")]
    [InlineData("dryrun", "true", "key 'dryrun': nobody knows it: backup and dryRun are known, and state, which a run writes. Edit it, and start the Job again.")]
    [InlineData("Backup", "20261122T010000Z", "key 'Backup': nobody knows it: ")]
    [InlineData("state", "{", "key 'state': it is not what a run writes: ")]
    [InlineData("state", "{\"verb\":\"restore-workload\",\"run\":\"a\",\"holder\":\"b\",\"begun\":\"2026-11-23T12:00:00Z\",\"phase\":\"Done\",\"backup\":\"20261122T010000Z\",\"replicas\":1}", "key 'state': it is not what a run writes: ")]
    [InlineData("state", "{\"verb\":\"restore-workload\",\"run\":\"a\",\"holder\":\"b\",\"begun\":\"2026-11-23T12:00:00Z\",\"phase\":\"Undoing\",\"backup\":\"20261122T010000Z\"}", "key 'state': it is not what a run writes: ")]
    [InlineData("state", "{\"verb\":\"restore-workload\",\"run\":\"a\",\"holder\":\"b\",\"begun\":\"2026-11-23T12:00:00Z\",\"phase\":\"Restoring\",\"replicas\":1}", "key 'state': it is not what a run writes: ")]
    [InlineData("state", "{\"verb\":\"backup-stopped\",\"run\":\"a\",\"holder\":\"b\",\"begun\":\"2026-11-23T12:00:00Z\",\"phase\":\"Undoing\",\"replicas\":1}", "key 'state': it is not what a run writes: ")]
    [InlineData("state", "{}", "Somebody has edited it. See that the workload has its replicas and its data, then remove the key.")]
    public async Task A_request_that_cannot_be_understood(string key, string value, string said)
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Ask(key, value);
        await RefusesAsync(workload, "ConfigMap odin-restore-prometheus, " + (said.StartsWith("key", StringComparison.Ordinal) ? said : ""), said);
    }

    [Fact]
    public async Task A_key_whose_value_is_no_text()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Map["binaryData"] = new JsonObject { ["dryRun"] = "dHJ1ZQ==" };
        await RefusesAsync(workload, "ConfigMap odin-restore-prometheus, key 'dryRun': its value is no text: it is in binaryData. Edit it, and start the Job again.");
    }

    [Fact]
    public async Task Keys_that_are_missing_mean_a_restore_of_the_latest()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Map.Remove("data");
        (await workload.RestoreAsync()).Ended(ExitCode.Done);
        Assert.Equal("latest", workload.BackupOf("verify"));
        workload.Has(TestWorkload.Restored, 1);
    }

    [Fact]
    public async Task A_request_that_is_not_there()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Objects.Remove("configmaps", TestWorkload.Request);
        (await workload.RestoreAsync()).Ended(ExitCode.Failed).Said("ConfigMap odin-restore-prometheus: there is none in odin. It comes with the chart: upgrade the release with the backup of this component on.");
    }

    [Fact]
    public async Task A_workload_that_is_not_there()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Objects.Remove("statefulsets.apps", TestWorkload.Name);
        (await workload.RestoreAsync()).Ended(ExitCode.Failed).Said("StatefulSet odin-prometheus: there is none in odin. See that the component is installed, and under that name.");
    }

    [Fact]
    public async Task A_workload_without_that_volume()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Set["spec"]!["volumeClaimTemplates"] = new JsonArray(new JsonObject { ["metadata"] = new JsonObject { ["name"] = "other" } });
        await RefusesAsync(workload, "Job odin-restore-prometheus-restore (restore): it mounts no volume of StatefulSet odin-prometheus (other-odin-prometheus-0). See that the component keeps its data on a volume");
    }

    [Fact]
    public async Task A_verifying_Job_that_mounts_the_data()
    {
        await using var workload = await TestWorkload.StartAsync();
        var job = TestWorkload.Job("restore");
        job["metadata"]!["name"] = TestWorkload.JobName("verify");
        workload.Write("verify", job);
        await RefusesAsync(workload, "Job odin-restore-prometheus-verify (verify): it mounts a volume of StatefulSet odin-prometheus, whose pods are running.");
    }

    [Theory]
    [InlineData("no JSON", "undo.json: it is no Job: ")]
    [InlineData("""{"kind":"Pod"}""", "undo.json: it is no Job: its kind is another. It comes from the chart: upgrade the release.")]
    [InlineData("""{"kind":"Job","metadata":{}}""", "undo.json: it is no Job: it has no name.")]
    [InlineData("""{"kind":"Job","metadata":{"name":"a"},"spec":{}}""", "undo.json: it is no Job: it has no containers.")]
    public async Task A_file_that_is_no_Job(string text, string said)
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.WriteText("undo", text);
        await RefusesAsync(workload, said);
    }

    [Fact]
    public async Task A_Job_that_is_not_mounted()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.RemoveJobFile("finish");
        await RefusesAsync(workload, "finish.json: it cannot be read: ", "It comes from the chart, in a ConfigMap: see that it is mounted there.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("OK")]
    [InlineData("{}")]
    [InlineData("""{"backup":"../../etc","files":1,"bytes":1}""")]
    public async Task A_verifying_Job_that_does_not_tell_which_backup_it_is(string message)
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Controllers.Messages["verify"] = message;
        await RefusesAsync(workload, "Job odin-restore-prometheus-verify (verify): it does not tell which backup it has verified: ", "Its container has to write --handover /dev/termination-log");
    }

    [Fact]
    public void A_handover_is_read_as_it_was_written()
    {
        var written = new Handover { Backup = TestWorkload.Backup, Files = 3, Bytes = 4096, Version = "3.14.0" };
        Assert.Equal(written, Handover.Read("here", written.Json()));
    }

    [Theory]
    [InlineData("90s", "1m30s")]
    [InlineData("2h", "2h")]
    [InlineData("1h30m", "1h30m")]
    [InlineData("48h", "48h")]
    public void Limits_are_read(string text, string same) => Assert.Equal(same, Limit.Text(Limit.Parse(text)));

    [Theory]
    [InlineData("")]
    [InlineData("0s")]
    [InlineData("49h")]
    [InlineData("5")]
    [InlineData("1d")]
    public void What_is_no_limit_is_said(string text) => Assert.Throws<FormatException>(() => Limit.Parse(text));

    static async Task RefusesAsync(TestWorkload workload, params string[] said)
    {
        (await workload.RestoreAsync()).Ended(ExitCode.Failed).Said(said);
        Assert.Equal(("old", 1), (workload.Cluster.Volume.Data, workload.Replicas));
        Assert.DoesNotContain(workload.Cluster.Calls, c => c.Resource == "statefulsets/scale.apps");
    }
}
