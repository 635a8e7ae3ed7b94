using System.Text.Json.Nodes;

namespace Odin.Backup.Tests;

public sealed class WorkloadRestoreTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task The_latest_backup_is_restored_and_the_workload_has_its_replicas_again(int replicas)
    {
        await using var workload = await TestWorkload.StartAsync(replicas);
        (await workload.RestoreAsync()).Ended(ExitCode.Done).Said(
            "This is a real restore: the backup latest for StatefulSet odin-prometheus, which is stopped once the backup is verified.",
            "The backup is whole: 20261122T010000Z of version 3.14.0, 12 files, 5.0 GiB. That is what latest means in this real restore. The volume has to have room for 5.0 GiB beside the data that is there.",
            "StatefulSet odin-prometheus is set to 0 replicas.",
            $"StatefulSet odin-prometheus has the data of 20261122T010000Z, and {replicas} replicas that are ready.");
        workload.Has(TestWorkload.Restored, replicas);
    }

    [Fact]
    public async Task Only_the_first_of_several_replicas_is_said_to_be_restored()
    {
        await using var workload = await TestWorkload.StartAsync(replicas: 3);
        (await workload.RestoreAsync()).Said("StatefulSet odin-prometheus has 3 replicas, each with data of its own: only that of the first is restored. The other 2 keep theirs.");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Data_on_a_claim_that_was_there_before_is_restored(int replicas)
    {
        await using var workload = await TestWorkload.StartAsync(replicas);
        workload.KeepDataOn("mine");
        var ran = (await workload.RestoreAsync()).Ended(ExitCode.Done);
        Assert.DoesNotContain("data of its own", ran.Log, StringComparison.Ordinal);
        workload.Has(TestWorkload.Restored, replicas);
    }

    [Fact]
    public async Task A_pod_that_reads_such_a_claim_is_waited_for_and_one_that_shares_another_is_not()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.KeepDataOn("mine");
        workload.Cluster.Objects.Add("pods", ClusterControllers.Pod("another", "", ["plugins"]));
        workload.Cluster.Objects.Add("pods", ClusterControllers.Pod("reader", "", ["mine"]));
        (await workload.RestoreAsync("restore-1", "--stop-limit", "1m")).Ended(ExitCode.Failed).Said("still there: reader.");
        workload.Cluster.Objects.Remove("pods", "reader");
        (await workload.RestoreAsync("restore-2")).Ended(ExitCode.Done);
        workload.Has(TestWorkload.Restored, 1);
    }

    [Fact]
    public async Task The_backup_that_is_asked_for_is_the_one_that_every_Job_is_told()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Ask("backup", "20261101T010203Z");
        (await workload.RestoreAsync()).Ended(ExitCode.Done).Said("This is a real restore: the backup 20261101T010203Z for", "5.0 GiB. The volume has to have room for");
        workload.Has("new 20261101T010203Z", 1);
    }

    [Fact]
    public async Task What_latest_means_is_found_out_once()
    {
        await using var workload = await TestWorkload.StartAsync();
        (await workload.RestoreAsync()).Ended(ExitCode.Done);
        Assert.Equal(["latest", TestWorkload.Backup, TestWorkload.Backup], new[] { "verify", "restore", "finish" }.Select(workload.BackupOf));
    }

    [Fact]
    public async Task Jobs_are_the_charts_but_for_the_backup_the_run_and_the_owner()
    {
        await using var workload = await TestWorkload.StartAsync();
        (await workload.RestoreAsync()).Ended(ExitCode.Done);
        var made = workload.Cluster.Objects.Find("jobs.batch", TestWorkload.JobName("restore"))!;
        Assert.Equal("backup", ClusterObjects.Label(made, "app.kubernetes.io/name"));
        Assert.True(JsonNode.DeepEquals(
            new JsonArray(new JsonObject { ["apiVersion"] = "v1", ["kind"] = "ConfigMap", ["name"] = TestWorkload.Request, ["uid"] = (string)workload.Map["metadata"]!["uid"]! }),
            made["metadata"]!["ownerReferences"]));
        Assert.Matches("^[0-9a-f]{12}$", (string?)made["metadata"]!["annotations"]!["odin-backup/run"]);
        var pod = TestWorkload.Job("restore")["spec"]!["template"]!["spec"]!;
        pod["containers"]![0]!["env"] = new JsonArray(new JsonObject { ["name"] = "ODIN_BACKUP", ["value"] = TestWorkload.Backup });
        Assert.True(JsonNode.DeepEquals(pod, made["spec"]!["template"]!["spec"]));
    }

    [Fact]
    public async Task A_damaged_backup_is_not_restored_and_nothing_is_touched()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Controllers.Failures["verify"] = "its SHA-256 is another.";
        (await workload.RestoreAsync()).Ended(ExitCode.Failed).Said(
            "Job odin-restore-prometheus-verify (verify): it failed (BackoffLimitExceeded: Job has reached the specified backoff limit): its SHA-256 is another. It is left until the next run: kubectl logs --namespace odin job/odin-restore-prometheus-verify says more. Nothing was touched.");
        workload.HasLeft("verify");
        workload.Has("old", 1);
        Assert.DoesNotContain(workload.Cluster.Calls, c => c.Resource == "statefulsets/scale.apps");
    }

    [Fact]
    public async Task A_Job_that_has_failed_and_whose_pod_still_works_is_removed_before_the_old_data_comes_back()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Controllers.Failures["restore"] = "the volume is full.";
        workload.Cluster.Faults = (_, _) =>
        {
            if (workload.Cluster.Objects.Find("pods", TestWorkload.JobName("restore") + "-x") is { } pod) pod["status"]!["phase"] = "Running";
            return null;
        };
        (await workload.RestoreAsync()).Ended(ExitCode.Failed).Said("Removing Job odin-restore-prometheus-restore (restore) and its pods.");
        workload.Has("old", 1);
    }

    [Fact]
    public async Task A_Job_whose_pods_are_gone_promises_no_log()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Controllers.Failures["verify"] = "";
        workload.Cluster.Faults = (call, _) =>
        {
            if (call.Verb == "list") workload.Cluster.Objects.Remove("pods", TestWorkload.JobName("verify") + "-x");
            return null;
        };
        (await workload.RestoreAsync()).Ended(ExitCode.Failed).Said("it failed (BackoffLimitExceeded: Job has reached the specified backoff limit). None of its pods is left: kubectl describe --namespace odin job/odin-restore-prometheus-verify says what became of them.");
    }

    [Fact]
    public async Task A_workload_that_cannot_be_scaled_up_again_is_not_forgotten()
    {
        await using var workload = await TestWorkload.StartAsync(replicas: 2);
        workload.Cluster.Controllers.Failures["restore"] = "the volume is full.";
        workload.Cluster.Faults = (call, _) => call.Resource == "statefulsets/scale.apps" && workload.Replicas == 0 ? Fault.Of(403, "Forbidden", "forbidden") : null;
        var ran = (await workload.RestoreAsync()).Ended(ExitCode.Unfinished).Said(
            "the run cannot go on in phase Returning: the Kubernetes API", "a Role with 'patch' on 'statefulsets/scale.apps'. Before that: Job odin-restore-prometheus-restore (restore): it failed",
            "The workload had 2 replicas. The state is kept: start it again, and it continues.");
        Assert.DoesNotContain("as they were", ran.Log, StringComparison.Ordinal);
        (await workload.BackUpAsync()).Ended(ExitCode.Failed).Said("was cut off in phase Returning; its workload had 2 replicas.");
        workload.Cluster.Faults = (_, _) => null;
        (await workload.RestoreAsync("restore-2")).Ended(ExitCode.Failed).Said("the volume is full.", "Its data and the number of its replicas are as they were; when the cause is gone, start this again.");
        workload.Has("old", 2);
    }

    [Fact]
    public async Task A_workload_that_is_gone_when_it_is_to_return_is_not_forgotten()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Controllers.Failures["restore"] = "the volume is full.";
        workload.Cluster.Faults = (call, _) => call.Resource == "statefulsets.apps" && workload.State?.Contains("Returning", StringComparison.Ordinal) == true ? Fault.Of(404, "NotFound", "not found") : null;
        (await workload.RestoreAsync()).Ended(ExitCode.Unfinished).Said("StatefulSet odin-prometheus: there is none in odin.");
        workload.Cluster.Faults = (_, _) => null;
        (await workload.RestoreAsync("restore-2")).Ended(ExitCode.Failed);
        workload.Has("old", 1);
    }

    [Fact]
    public async Task A_pod_that_does_not_go_ends_it_before_the_data_is_touched()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Controllers.Stuck.Add("odin-prometheus-0");
        (await workload.RestoreAsync("restore-1", "--stop-limit", "1m", "--start-limit", "1m")).Ended(ExitCode.Failed).Said(
            "StatefulSet odin-prometheus: still there: odin-prometheus-0. It was waited for 1m. A pod that does not go is on a node that is dead, or waits for a finalizer: see kubectl describe pod.");
        workload.Has("old", 1);
        Assert.Null(workload.Cluster.Objects.Find("jobs.batch", TestWorkload.JobName("restore")));
    }

    [Fact]
    public async Task A_backup_that_reads_the_volume_is_waited_for()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Objects.Add("pods", ClusterControllers.Pod("odin-backup-prometheus-29", "", ["data-odin-prometheus-0"]));
        (await workload.RestoreAsync("restore-1", "--stop-limit", "1m")).Ended(ExitCode.Failed).Said("still there: odin-backup-prometheus-29.");
        workload.Has("old", 1);
        workload.Cluster.Objects.Find("pods", "odin-backup-prometheus-29")!["status"]!["phase"] = "Succeeded";
        (await workload.RestoreAsync("restore-2")).Ended(ExitCode.Done);
    }

    [Fact]
    public async Task A_Job_that_somebody_removes_is_not_taken_for_done()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Controllers.Endless.Add("restore");
        workload.Cluster.Faults = (_, _) =>
        {
            if (workload.Cluster.Volume.Data == DataVolume.Half && workload.State!.Contains("Restoring", StringComparison.Ordinal))
            {
                workload.Cluster.Objects.Remove("jobs.batch", TestWorkload.JobName("restore"));
                workload.Cluster.Objects.Remove("pods", TestWorkload.JobName("restore") + "-x");
            }
            return null;
        };
        (await workload.RestoreAsync()).Ended(ExitCode.Failed).Said("Job odin-restore-prometheus-restore (restore): it was removed by somebody before it ended.");
        workload.Has("old", 1);
    }

    [Fact]
    public async Task Old_data_that_cannot_be_removed_does_not_undo_the_restore()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Controllers.Failures["finish"] = "permission denied.";
        (await workload.RestoreAsync()).Ended(ExitCode.Unfinished).Said("the run cannot go on in phase Finishing: Job odin-restore-prometheus-finish (finish): it failed");
        Assert.Equal((TestWorkload.Restored, "old", 1), (workload.Cluster.Volume.Data, workload.Cluster.Volume.Kept, workload.Replicas));
        workload.Cluster.Controllers.Failures.Clear();
        (await workload.RestoreAsync("restore-2")).Ended(ExitCode.Done);
        workload.Has(TestWorkload.Restored, 1);
    }

    [Fact]
    public async Task A_workload_that_was_stopped_stays_so_and_keeps_its_old_data_until_it_was_seen_to_run()
    {
        await using var workload = await TestWorkload.StartAsync(replicas: 0);
        (await workload.RestoreAsync()).Ended(ExitCode.Done).Said(
            "StatefulSet odin-prometheus has the data of 20261122T010000Z. It had 0 replicas and is left so. The old data is kept beside it. Scale it up, see that it works, and start this again: that removes the old data.");
        Assert.Equal((TestWorkload.Restored, "old", 0), (workload.Cluster.Volume.Data, workload.Cluster.Volume.Kept, workload.Replicas));
        (await workload.RestoreAsync("restore-2")).Ended(ExitCode.Failed).Said("it has the data of 20261122T010000Z, and still no replicas.");
        workload.Set["spec"]!["replicas"] = 1;
        (await workload.RestoreAsync("restore-3")).Ended(ExitCode.Done);
        workload.Has(TestWorkload.Restored, 1);
    }
}
