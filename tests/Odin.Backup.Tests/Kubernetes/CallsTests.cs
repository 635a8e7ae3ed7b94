using System.Text.Json.Nodes;

namespace Odin.Backup.Tests;

/// <summary>What each verb asks of the API, in all that it can meet. <c>tests/Odin.Stack.Tests</c> holds the charts' Roles against it.</summary>
public sealed class CallsTests
{
    [Fact]
    public async Task They_are_what_was_approved() => ApprovedTree.Match(
        new Dictionary<string, string>
        {
            ["restore-workload.txt"] = await CallsAsync(RestoreAsync),
            ["backup-stopped.txt"] = await CallsAsync(BackUpAsync),
            ["snapshot.txt"] = await CallsAsync(SnapshotAsync),
            ["backup-objects.txt"] = await CallsAsync(c => ObjectsAsync(c, withSecrets: false)),
            ["backup-objects-secrets.txt"] = await CallsAsync(c => ObjectsAsync(c, withSecrets: true)),
        },
        "Calls");

    /// <summary>One that goes well, one that is taken back, one whose holder has died, and one after others, with what they left.</summary>
    static async Task RestoreAsync(List<ApiCall> calls)
    {
        await using var workload = await TestWorkload.StartAsync();
        (await workload.RestoreAsync()).Ended(ExitCode.Done);
        workload.Cluster.Controllers.Failures["restore"] = "no space left on device.";
        (await workload.RestoreAsync("restore-2")).Ended(ExitCode.Failed);
        workload.Cluster.KillAt(60, isTaken: true);
        await workload.RestoreAsync("restore-3");
        (await workload.RestoreAsync("restore-4")).Ended(ExitCode.Failed);
        calls.AddRange(workload.Cluster.Calls.Select(Placed));
    }

    static async Task BackUpAsync(List<ApiCall> calls)
    {
        await using var workload = await TestWorkload.StartAsync();
        (await workload.BackUpAsync()).Ended(ExitCode.Done);
        workload.Cluster.Controllers.Failures["backup"] = "no space left on device.";
        (await workload.BackUpAsync("backup-2")).Ended(ExitCode.Failed);
        workload.Cluster.KillAt(20, isTaken: true);
        await workload.BackUpAsync("backup-3");
        (await workload.BackUpAsync("backup-4")).Ended(ExitCode.Failed);
        calls.AddRange(workload.Cluster.Calls.Select(Placed));
    }

    static async Task SnapshotAsync(List<ApiCall> calls)
    {
        await using var cluster = await ClusterApi.StartAsync();
        for (var i = 0; i < 3; i++)
        {
            (await cluster.RunAsync("snapshot-1", "snapshot", "loki", "--claim", "data-odin-loki-0", "--keep-last", "1")).Ended(ExitCode.Done);
            if (i == 1) Assert.Contains(cluster.Calls, c => c.Verb == "delete");
        }
        // Their names have the time in them, which no Role can know.
        calls.AddRange(cluster.Calls.Select(c => c.Name.Length == 0 ? c : c with { Name = "*" }));
    }

    static async Task ObjectsAsync(List<ApiCall> calls, bool withSecrets)
    {
        await using var cluster = await ClusterApi.StartAsync();
        using var folder = new TemporaryFolder();
        cluster.Objects.Add("configmaps", new() { ["metadata"] = new JsonObject { ["name"] = "rules" }, ["data"] = new JsonObject { ["a"] = "b" } });
        string[] key = withSecrets ? ["--secrets-key", folder.Write("key", new string('k', 32))] : [];
        (await cluster.RunAsync("objects-1", ["backup", "objects", "--store", Directory.CreateDirectory(folder.Combine("store")).FullName, "--scratch", folder.Path, .. key])).Ended(ExitCode.Done);
        calls.AddRange(cluster.Calls);
    }

    static ApiCall Placed(ApiCall call) =>
        call with { Name = TestWorkload.Names.FirstOrDefault(n => n.Value == call.Name).Key is { } placeholder ? $"{{{placeholder}}}" : call.Name };

    static async Task<string> CallsAsync(Func<List<ApiCall>, Task> run)
    {
        var calls = new List<ApiCall>();
        await run(calls);
        return string.Concat(calls.Select(c => c.ToString()).Distinct().Order(StringComparer.Ordinal).Select(c => c + "\n"));
    }
}
