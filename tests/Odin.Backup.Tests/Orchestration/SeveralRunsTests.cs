using System.Text.Json.Nodes;

namespace Odin.Backup.Tests;

/// <summary>Restores of the same component, one beside or after the other, and people who edit what they ask for.</summary>
public sealed class SeveralRunsTests
{
    [Fact]
    public async Task One_run_at_a_time_works_on_a_component()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Faults = (call, _) => workload.State?.Contains("Restoring", StringComparison.Ordinal) == true ? Fault.Gone : null;
        (await workload.RestoreAsync("restore-1")).Ended(ExitCode.Unfinished);
        workload.Cluster.Objects.Find("pods", "restore-1")!["status"]!["phase"] = "Running";
        workload.Cluster.Faults = (_, _) => null;
        (await workload.RestoreAsync("restore-2")).Ended(ExitCode.Busy).Said(
            "ConfigMap odin-restore-prometheus: pod restore-1 is at work on it (restore-workload, Restoring, begun 2026-11-23 12:50:30Z).",
            "Wait until it has ended. If its node is dead, remove the pod (kubectl delete pod --force): this then continues where it was.");
        workload.Cluster.Objects.Remove("pods", "restore-1");
        (await workload.RestoreAsync("restore-2")).Ended(ExitCode.Done);
        workload.Has(TestWorkload.Restored, 1);
    }

    [Fact]
    public async Task A_run_from_which_another_has_taken_over_stops()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Faults = (call, _) =>
        {
            if (call is { Verb: "create", Resource: "jobs.batch" } && workload.State!.Contains("Restoring", StringComparison.Ordinal))
                workload.Cluster.Objects.TryPatch(workload.Map, new() { ["data"] = new JsonObject { ["state"] = workload.State!.Replace("restore-1", "restore-2", StringComparison.Ordinal) } });
            return null;
        };
        (await workload.RestoreAsync("restore-1")).Ended(ExitCode.Busy).Said("ConfigMap odin-restore-prometheus: the state is no longer this run's: pod restore-2 has it.");
        Assert.Equal(0, workload.Replicas);
    }

    [Fact]
    public async Task A_request_that_is_edited_while_it_runs_waits_for_the_next_run()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Faults = (call, n) =>
        {
            if (n % 3 == 0 && call is { Verb: "patch", Resource: "configmaps" }) Edit(workload, "20261101T010203Z");
            return null;
        };
        (await workload.RestoreAsync()).Ended(ExitCode.Done);
        workload.Has(TestWorkload.Restored, 1);
    }

    [Fact]
    public async Task A_ConfigMap_that_is_changed_all_the_time_ends_it_and_the_next_run_goes_on()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.Faults = (call, _) =>
        {
            if (call is { Verb: "patch", Resource: "configmaps" } && workload.State?.Contains("Restoring", StringComparison.Ordinal) == true) Edit(workload, "latest");
            return null;
        };
        (await workload.RestoreAsync()).Ended(ExitCode.Unfinished).Said("ConfigMap odin-restore-prometheus: it is changed by others all the time.");
        workload.Cluster.Faults = (_, _) => null;
        (await workload.RestoreAsync("restore-2")).Ended(ExitCode.Done);
        workload.Has(TestWorkload.Restored, 1);
    }

    [Fact]
    public async Task A_continued_run_says_that_another_backup_is_asked_for_now()
    {
        await using var workload = await TestWorkload.StartAsync();
        workload.Cluster.KillAt(40, isTaken: true);
        await workload.RestoreAsync();
        Assert.Contains("\"backup\":\"20261122T010000Z\"", workload.State, StringComparison.Ordinal);
        workload.Ask("backup", "20261101T010203Z");
        (await workload.RestoreAsync("restore-2")).Ended(ExitCode.Done).Said("The request now is for 20261101T010203Z: start this again for that.");
        workload.Has(TestWorkload.Restored, 1);
    }

    [Fact]
    public async Task Left_overs_of_other_runs_are_removed_first()
    {
        await using var workload = await TestWorkload.StartAsync();
        (await workload.RestoreAsync()).Ended(ExitCode.Done);
        workload.Ask("backup", "20261101T010203Z");
        (await workload.RestoreAsync("restore-2")).Ended(ExitCode.Done).Said("Removing Job odin-restore-prometheus-restore (restore) and its pods.");
        workload.Has("new 20261101T010203Z", 1);
    }

    static void Edit(TestWorkload workload, string backup) =>
        workload.Cluster.Objects.TryPatch(workload.Map, new() { ["data"] = new JsonObject { ["backup"] = backup } });
}
