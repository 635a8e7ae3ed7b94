namespace Odin.Backup.Tests;

/// <summary>Restores that fail, and what is there again then.</summary>
public sealed class TakenBackTests
{
    [Fact]
    public async Task A_restore_that_fails_is_taken_back_and_says_why()
    {
        await using var workload = await TestWorkload.StartAsync(replicas: 2);
        workload.Cluster.Controllers.Failures["restore"] = "the volume is full.";
        (await workload.RestoreAsync()).Ended(ExitCode.Failed).Said(
            "StatefulSet odin-prometheus: the backup 20261122T010000Z is not restored: Job odin-restore-prometheus-restore (restore): it failed",
            "the volume is full. It is left until the next run: kubectl logs --namespace odin job/odin-restore-prometheus-restore says more.",
            "Its data and the number of its replicas are as they were; when the cause is gone, start this again.");
        workload.HasLeft("restore");
        workload.Has("old", 2);
        workload.Cluster.Controllers.Failures.Clear();
        (await workload.RestoreAsync("restore-2")).Ended(ExitCode.Done);
        workload.Has(TestWorkload.Restored, 2);
    }

    [Fact]
    public async Task A_workload_that_does_not_get_ready_on_the_restored_data_has_the_old_again()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Controllers.GetsReady = data => data == "old";
        (await workload.RestoreAsync("restore-1", "--start-limit", "2m")).Ended(ExitCode.Failed).Said(
            "StatefulSet odin-prometheus: 0 of 1 pods are ready (odin-prometheus-0: CrashLoopBackOff). It was waited for 2m. Its pods go when the old data is put back: where logs are kept, theirs say why.");
        workload.Has("old", 1);
    }

    [Fact]
    public async Task A_workload_that_gets_ready_on_no_data_is_left_with_its_own()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Controllers.GetsReady = _ => false;
        (await workload.RestoreAsync("restore-1", "--start-limit", "2m")).Ended(ExitCode.Failed).Said(
            "The data is as it was, but: StatefulSet odin-prometheus: 0 of 1 pods are ready", "Its data and the number of its replicas are as they were; when the cause is gone, start this again.");
        workload.Has("old", 1);
    }

    [Fact]
    public async Task A_restore_that_takes_too_long_is_taken_back()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Controllers.Endless.Add("restore");
        (await workload.RestoreAsync("restore-1", "--job-limit", "30m")).Ended(ExitCode.Failed)
            .Said("Job odin-restore-prometheus-restore (restore): it is not done yet. It was waited for 30m. Give it more time, or see what it does while it runs: kubectl logs --namespace odin job/odin-restore-prometheus-restore.", "Removing Job odin-restore-prometheus-restore (restore) and its pods.");
        workload.Has("old", 1);
    }

    [Fact]
    public async Task While_the_old_data_cannot_be_put_back_nothing_is_served_and_the_next_run_tries_again()
    {
        await using var workload = await TestWorkload.StartAsync();
        var failures = workload.Cluster.Controllers.Failures;
        failures["restore"] = failures["undo"] = "input/output error.";
        (await workload.RestoreAsync()).Ended(ExitCode.Unfinished).Said(
            "ConfigMap odin-restore-prometheus: the run cannot go on in phase Undoing: Job odin-restore-prometheus-undo (undo): it failed", "The state is kept: start it again, and it continues.");
        Assert.Equal((DataVolume.Half, 0), (workload.Cluster.Volume.Data, workload.Replicas));
        failures.Clear();
        (await workload.RestoreAsync("restore-2")).Ended(ExitCode.Failed).Said("Continuing what pod restore-1 began at 2026-11-23 12:50:30Z, in phase Undoing.", "the backup 20261122T010000Z is not restored");
        workload.Has("old", 1);
    }

    [Fact]
    public async Task Who_starts_the_workload_meanwhile_is_stopped_and_the_old_data_comes_back()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Controllers.Endless.Add("restore");
        var isStarted = false;
        workload.Cluster.Faults = (call, _) =>
        {
            if (!isStarted && call.Name == TestWorkload.JobName("restore") && workload.Cluster.Volume.Data == DataVolume.Half)
            {
                isStarted = true;
                workload.Set["spec"]!["replicas"] = 1;
            }
            return null;
        };
        var ran = await workload.RestoreAsync();
        Assert.Contains("half-restored data is served", workload.Cluster.Controllers.Violations);
        workload.Cluster.Controllers.Violations.Clear();
        ran.Ended(ExitCode.Failed).Said(
            "StatefulSet odin-prometheus: somebody has set it to 1 replicas while its data is worked on. Suspend what does that (a GitOps controller, an upgrade, a person), then start this again.");
        workload.Has("old", 1);
    }
}
