using System.Text.Json.Nodes;

namespace Odin.Backup.Tests;

/// <summary>Restores that only say what they would do.</summary>
public sealed class DryRunTests
{
    [Fact]
    public async Task A_dry_run_reads_the_backup_and_says_what_would_be_done()
    {
        await using var workload = await TestWorkload.StartAsync(replicas: 2);
        workload.Ask("dryRun", "true");
        var ran = (await workload.RestoreAsync()).Ended(ExitCode.Done).Said(
            "The backup is whole: 20261122T010000Z of version 3.14.0, 12 files, 5.0 GiB. That is what latest means in this dry run. The volume has to have room for 5.0 GiB beside the data that is there.",
            "Would set StatefulSet odin-prometheus from 2 to 0 replicas, put 20261122T010000Z into the place of its data, set it to 2 again, and remove the old data once it is ready. Nothing was touched.");
        Assert.Contains("This is a dry run: the backup latest for StatefulSet odin-prometheus, which is left as it is.", ran.Log.Split('\n')[0], StringComparison.Ordinal);
        workload.Has("old", 2);
        Assert.DoesNotContain(workload.Cluster.Calls, c => c.Resource == "statefulsets/scale.apps");
        Assert.Equal([TestWorkload.JobName("verify")], workload.Cluster.Objects.All("jobs.batch").Select(ClusterObjects.NameOf));
    }

    [Fact]
    public async Task A_dry_run_leaves_a_run_that_is_not_finished_alone()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Faults = (call, _) => call is { Verb: "create" } && workload.State?.Contains("Restoring", StringComparison.Ordinal) == true ? Fault.Gone : null;
        (await workload.RestoreAsync()).Ended(ExitCode.Unfinished);
        workload.Ask("dryRun", "true");
        (await workload.RestoreAsync("restore-2")).Ended(ExitCode.Failed)
            .Said("ConfigMap odin-restore-prometheus: a run is not finished: restore-workload of 20261122T010000Z, in phase Restoring. A dry run touches nothing of it.", "Set dryRun to \\\"false\\\" and start this again: it continues that run.");
        Assert.Equal(0, workload.Replicas);
    }

    [Fact]
    public async Task A_dry_run_that_was_killed_is_begun_anew()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Ask("dryRun", "true");
        workload.Cluster.KillAt(15, isTaken: true);
        (await workload.RestoreAsync()).Ended(ExitCode.Unfinished);
        Assert.Contains("Preparing", workload.State, StringComparison.Ordinal);
        (await workload.RestoreAsync("restore-2")).Ended(ExitCode.Done).Said("Would set StatefulSet odin-prometheus");
        workload.Has("old", 1);
    }

    [Fact]
    public async Task A_dry_run_says_who_ends_a_stopped_backup()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.KillAt(20, isTaken: true);
        await workload.BackUpAsync();
        workload.Ask("dryRun", "true");
        (await workload.RestoreAsync()).Ended(ExitCode.Failed).Said("a run of backup-stopped, begun", "Start the Job of backup-stopped again: it ends what it began.");
    }

    [Fact]
    public async Task A_dry_run_beside_a_run_that_dies_meanwhile_does_not_go_on_with_it()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.KillAt(45, isTaken: true);
        await workload.RestoreAsync();
        var (state, phase) = (workload.State!, workload.Cluster.Volume.Data);
        workload.Map["data"]!.AsObject().Remove("state");
        workload.Ask("dryRun", "true");
        workload.Cluster.Faults = (_, n) =>
        {
            if (n == 1) workload.Cluster.Objects.TryPatch(workload.Map, new() { ["data"] = new JsonObject { ["state"] = state } });
            return null;
        };
        (await workload.RestoreAsync("restore-2")).Ended(ExitCode.Failed).Said("A dry run touches nothing of it.");
        Assert.Equal((state, phase), (workload.State, workload.Cluster.Volume.Data));
    }
}
