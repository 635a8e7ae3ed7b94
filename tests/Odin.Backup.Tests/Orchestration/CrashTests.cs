namespace Odin.Backup.Tests;

/// <summary>Runs that are killed at every request that they send, followed by one that is not.</summary>
public sealed class CrashTests
{
    /// <summary>What a restore may meet.</summary>
    public static TheoryData<string> Scenarios => ["well", "the restore fails", "it does not get ready", "two replicas"];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public Task Killed_before_a_request_is_taken_it_ends_with_all_of_the_new_data_or_all_of_the_old(string scenario) => KilledEverywhereAsync(scenario, isTaken: false, restsBetween: false);

    [Theory]
    [MemberData(nameof(Scenarios))]
    public Task Killed_after_a_request_is_taken_it_ends_with_all_of_the_new_data_or_all_of_the_old(string scenario) => KilledEverywhereAsync(scenario, isTaken: true, restsBetween: false);

    [Theory]
    [MemberData(nameof(Scenarios))]
    public Task Killed_and_found_when_all_its_Jobs_have_ended_it_ends_with_all_of_the_new_data_or_all_of_the_old(string scenario) => KilledEverywhereAsync(scenario, isTaken: true, restsBetween: true);

    [Fact]
    public async Task Killed_twice_it_ends_with_all_of_the_new_data_or_all_of_the_old()
    {
        var requests = await RequestsAsync("the restore fails");
        for (var first = 0; first < requests; first += 3)
        {
            for (var second = first % 5; second < requests; second += 5)
            {
                await using var workload = await StartAsync("the restore fails");
                workload.Cluster.KillAt(first, isTaken: true);
                await workload.RestoreAsync("restore-1", "--start-limit", "20s");
                workload.Cluster.KillAt(second, isTaken: second % 2 == 0);
                await workload.RestoreAsync("restore-2", "--start-limit", "20s");
                workload.Cluster.KillAt(int.MaxValue, isTaken: true);
                await EndsWholeAsync(workload, "the restore fails", $"killed at {first} and {second}");
            }
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_stopped_backup_that_is_killed_anywhere_is_ended_by_the_next_and_the_workload_is_back(bool isTaken)
    {
        int requests;
        await using (var whole = await TestWorkload.StartAsync(replicas: 2))
        {
            (await whole.BackUpAsync()).Ended(ExitCode.Done);
            requests = whole.Cluster.Requests;
        }
        for (var at = 0; at < requests; at++)
        {
            await using var workload = await TestWorkload.StartAsync(replicas: 2);
            workload.Cluster.KillAt(at, isTaken);
            (await workload.BackUpAsync()).Ended(ExitCode.Unfinished);
            (await workload.BackUpAsync("backup-2")).Ended(ExitCode.Done);
            workload.Has("old", 2);
        }
    }

    static async Task KilledEverywhereAsync(string scenario, bool isTaken, bool restsBetween)
    {
        var requests = await RequestsAsync(scenario);
        for (var at = 0; at < requests; at++)
        {
            await using var workload = await StartAsync(scenario);
            workload.Cluster.KillAt(at, isTaken);
            (await workload.RestoreAsync("restore-1", "--start-limit", "20s")).Ended(ExitCode.Unfinished);
            if (restsBetween) workload.Cluster.Pass(20);
            await EndsWholeAsync(workload, scenario, $"killed at {at} of {requests}");
        }
    }

    /// <summary>How many requests a run sends that nobody kills.</summary>
    static async Task<int> RequestsAsync(string scenario)
    {
        await using var workload = await StartAsync(scenario);
        await workload.RestoreAsync("restore-1", "--start-limit", "20s");
        Assert.True(workload.Cluster.Requests > 40, $"{workload.Cluster.Requests} requests");
        return workload.Cluster.Requests;
    }

    static async Task EndsWholeAsync(TestWorkload workload, string scenario, string when)
    {
        var isNew = scenario is "well" or "two replicas";
        var ran = await workload.RestoreAsync("restore-3", "--start-limit", "20s");
        // Killed when the old data was back already, nothing tells a next run that there was another.
        var isOver = !isNew && workload.Cluster.Volume.Data == "old" && ran.Code == ExitCode.Failed;
        Assert.True(isNew ? ran.Code == ExitCode.Done : isOver, $"{when}:\n{ran}");
        ran.Ended(ran.Code);
        workload.Has(isNew ? TestWorkload.Restored : "old", scenario == "two replicas" ? 2 : 1);
    }

    static async Task<TestWorkload> StartAsync(string scenario)
    {
        var workload = await TestWorkload.StartAsync(scenario == "two replicas" ? 2 : 1);
        if (scenario == "the restore fails") workload.Cluster.Controllers.Failures["restore"] = "no space left on device.";
        if (scenario == "it does not get ready") workload.Cluster.Controllers.GetsReady = data => data == "old";
        return workload;
    }
}
