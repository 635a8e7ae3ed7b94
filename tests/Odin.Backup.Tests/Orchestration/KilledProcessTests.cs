namespace Odin.Backup.Tests;

/// <summary>The program as a process of its own, killed by kill -9 while it stops a workload and starts it again. (<see cref="CrashTests"/> has all the moments, without a process.)</summary>
public sealed class KilledProcessTests
{
    const int Kills = 8;

    [Fact]
    public async Task A_restore_that_is_killed_is_continued_by_the_next()
    {
        var requests = await RequestsAsync("restore-workload");
        await Task.WhenAll(Enumerable.Range(0, Kills).Select(i => KillAsync("restore-workload", (i * requests / Kills) + 1, TestWorkload.Restored)));
    }

    [Fact]
    public async Task A_stopped_backup_that_is_killed_is_continued_by_the_next()
    {
        var requests = await RequestsAsync("backup-stopped");
        await Task.WhenAll(Enumerable.Range(0, Kills / 2).Select(i => KillAsync("backup-stopped", (i * requests / (Kills / 2)) + 1, "old")));
    }

    static async Task KillAsync(string verb, int at, string data)
    {
        await using var workload = await StartAsync();
        workload.Cluster.KillAt(at, isTaken: at % 2 == 0);
        using (var child = Start(workload, verb, "first", out var killed)) await child.KilledAsync(killed);
        workload.Cluster.End("first", isWell: false);
        using (var child = Start(workload, verb, "second", out _)) await child.EndAsync();
        Assert.Empty(workload.Cluster.Controllers.Violations);
        workload.Cluster.End("second", isWell: true);
        workload.Cluster.Pass(20);
        workload.Has(data, 1);
    }

    static async Task<int> RequestsAsync(string verb)
    {
        await using var workload = await StartAsync();
        using var child = Start(workload, verb, "first", out _);
        await child.EndAsync();
        return workload.Cluster.Requests;
    }

    static async Task<TestWorkload> StartAsync()
    {
        var workload = await TestWorkload.StartAsync();
        // A process waits for real: let most of what it waits for be there when it asks.
        workload.Cluster.PassesPerRequest = 15;
        return workload;
    }

    static Child Start(TestWorkload workload, string verb, string pod, out CancellationToken killed)
    {
        killed = workload.Cluster.Begin(pod);
        return new(workload.Arguments(verb), workload.Cluster.Environment(pod));
    }
}
