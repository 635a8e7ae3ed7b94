namespace Odin.Backup.Tests;

public sealed class StoppedBackupTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task The_workload_is_stopped_copied_and_has_its_replicas_again(int replicas)
    {
        await using var workload = await TestWorkload.StartAsync(replicas);
        (await workload.BackUpAsync()).Ended(ExitCode.Done).Said($"StatefulSet odin-prometheus is backed up, and has its {replicas} replicas again.");
        workload.Has("old", replicas);
        Assert.NotNull(workload.Cluster.Objects.Find("jobs.batch", TestWorkload.JobName("backup")));
    }

    [Fact]
    public async Task Data_on_a_claim_that_was_there_before_is_copied()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.KeepDataOn("mine");
        (await workload.BackUpAsync()).Ended(ExitCode.Done);
        workload.Has("old", 1);
    }

    [Fact]
    public async Task A_backup_that_fails_starts_the_workload_again()
    {
        await using var workload = await TestWorkload.StartAsync(replicas: 2);
        workload.Cluster.Controllers.Failures["backup"] = "the bucket is gone.";
        (await workload.BackUpAsync()).Ended(ExitCode.Failed).Said(
            "StatefulSet odin-prometheus: it is not backed up: Job odin-restore-prometheus-backup (backup): it failed", "the bucket is gone.", "kubectl logs --namespace odin job/odin-restore-prometheus-backup says more.", "When the cause is gone, start this again, or wait for the next time.");
        Assert.NotNull(workload.Cluster.Objects.Find("pods", TestWorkload.JobName("backup") + "-x"));
        workload.Has("old", 2);
    }

    [Fact]
    public async Task A_backup_that_takes_longer_than_the_window_is_ended_before_the_workload_starts()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Controllers.Endless.Add("backup");
        (await workload.BackUpAsync("backup-1", "--job-limit", "10m")).Ended(ExitCode.Failed).Said("it is not done yet. It was waited for 10m.", "Removing Job odin-restore-prometheus-backup (backup) and its pods.");
        workload.Has("old", 1);
    }

    [Fact]
    public async Task A_workload_that_does_not_come_back_is_said()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Controllers.GetsReady = _ => false;
        (await workload.BackUpAsync("backup-1", "--start-limit", "1m")).Ended(ExitCode.Failed)
            .Said("StatefulSet odin-prometheus: it is backed up, but 0 of 1 pods are ready (odin-prometheus-0: CrashLoopBackOff). It was waited for 1m. See kubectl describe and logs of its pods.");
        workload.Has("old", 1);
    }

    [Fact]
    public async Task A_workload_that_cannot_be_scaled_up_again_is_not_forgotten()
    {
        await using var workload = await TestWorkload.StartAsync(replicas: 2);
        workload.Cluster.Faults = (call, _) => call.Resource == "statefulsets/scale.apps" && workload.Replicas == 0 ? Fault.Of(403, "Forbidden", "forbidden") : null;
        (await workload.BackUpAsync()).Ended(ExitCode.Unfinished).Said(
            "the run cannot go on in phase Returning: the Kubernetes API", "The workload had 2 replicas. The state is kept: start it again, and it continues.");
        (await workload.BackUpAsync("backup-2")).Ended(ExitCode.Unfinished);
        Assert.Equal(0, workload.Replicas);
        workload.Cluster.Faults = (_, _) => null;
        (await workload.BackUpAsync("backup-3")).Ended(ExitCode.Done).Said("has its 2 replicas again.");
        workload.Has("old", 2);
    }

    [Fact]
    public async Task A_Job_that_does_not_go_keeps_the_workload_from_being_read_while_it_writes()
    {
        await using var workload = await TestWorkload.StartAsync(replicas: 2);
        workload.Cluster.Controllers.Endless.Add("backup");
        workload.Cluster.Faults = (call, _) => call is { Verb: "delete" } ? Fault.Of(403, "Forbidden", "forbidden") : null;
        (await workload.BackUpAsync("backup-1", "--job-limit", "10m")).Ended(ExitCode.Unfinished).Said("in phase Returning: the Kubernetes API", "Before that: it is not backed up: Job odin-restore-prometheus-backup (backup): it is not done yet.");
        Assert.Equal(0, workload.Replicas);
        workload.Cluster.Faults = (_, _) => null;
        (await workload.BackUpAsync("backup-2")).Ended(ExitCode.Failed).Said("it is not backed up: Job odin-restore-prometheus-backup (backup): it is not done yet.");
        workload.Has("old", 2);
    }

    [Fact]
    public async Task It_does_not_go_on_with_a_restore_that_was_cut_off_nor_a_restore_with_it()
    {
        await using var workload = await TestWorkload.StartAsync(replicas: 2);
        workload.Cluster.KillAt(40, isTaken: true);
        await workload.RestoreAsync();
        (await workload.BackUpAsync()).Ended(ExitCode.Failed).Said(
            "ConfigMap odin-restore-prometheus: a run of restore-workload, begun 2026-11-23 12:50:30Z, was cut off in phase", "its workload had 2 replicas.", "Start the Job of restore-workload again: it ends what it began. Then start this again.");
        (await workload.RestoreAsync("restore-2")).Ended(ExitCode.Done);
        workload.Cluster.KillAt(20, isTaken: true);
        await workload.BackUpAsync();
        (await workload.RestoreAsync("restore-3")).Ended(ExitCode.Failed).Said("a run of backup-stopped");
        (await workload.BackUpAsync("backup-2")).Ended(ExitCode.Done);
        workload.Has(TestWorkload.Restored, 2);
    }

    [Fact]
    public async Task A_pod_that_does_not_go_ends_it_before_anything_is_copied()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Controllers.Stuck.Add("odin-prometheus-0");
        (await workload.BackUpAsync("backup-1", "--stop-limit", "1m")).Ended(ExitCode.Failed).Said("still there: odin-prometheus-0.");
        Assert.Null(workload.Cluster.Objects.Find("jobs.batch", TestWorkload.JobName("backup")));
        workload.Has("old", 1);
    }
}
