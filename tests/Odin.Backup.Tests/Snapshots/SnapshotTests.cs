using System.Text.Json.Nodes;

namespace Odin.Backup.Tests;

public sealed class SnapshotTests
{
    const string Kind = "volumesnapshots.snapshot.storage.k8s.io";
    const string Claim = "data-odin-loki-0";

    [Fact]
    public async Task One_is_made_of_the_claim_and_waited_for()
    {
        await using var cluster = await ClusterApi.StartAsync();
        (await RunAsync(cluster, "--class", "csi-fast")).Ended(ExitCode.Done).Said("VolumeSnapshot data-odin-loki-0-20261123t125030z is ready: 10Gi.");
        var made = cluster.Objects.Find(Kind, $"{Claim}-20261123t125030z")!;
        Assert.Equal(("csi-fast", Claim), ((string?)made["spec"]!["volumeSnapshotClassName"], (string?)made["spec"]!["source"]!["persistentVolumeClaimName"]));
        Assert.Equal(("odin-backup", "loki"), (ClusterObjects.Label(made, "app.kubernetes.io/managed-by"), ClusterObjects.Label(made, "app.kubernetes.io/component")));
    }

    [Fact]
    public async Task Old_ones_are_counted_and_those_of_others_are_left()
    {
        await using var cluster = await ClusterApi.StartAsync();
        foreach (var day in new[] { 18, 19, 20, 21, 22 }) Add(cluster, $"{Claim}-202611{day}t010000z", Claim);
        Add(cluster, $"{Claim}-20261101t010000z", Claim, isReady: false);
        Add(cluster, "data-odin-loki-1-20261101t010000z", "data-odin-loki-1");
        Add(cluster, "mine", Claim);
        Add(cluster, $"{Claim}-20261102t010000z", Claim, managedBy: "Helm");
        (await RunAsync(cluster, "--keep-last", "2", "--keep-daily", "3")).Ended(ExitCode.Done).Said("Removed VolumeSnapshot data-odin-loki-0-20261101t010000z, which never was ready.");
        Assert.Equal(
            [$"{Claim}-20261102t010000z", $"{Claim}-20261121t010000z", $"{Claim}-20261122t010000z", $"{Claim}-20261123t125030z", "data-odin-loki-1-20261101t010000z", "mine"],
            cluster.Objects.All(Kind).Select(ClusterObjects.NameOf));
    }

    [Fact]
    public async Task Nothing_is_removed_when_the_new_one_does_not_get_ready()
    {
        await using var cluster = await ClusterApi.StartAsync();
        Add(cluster, $"{Claim}-20261122t010000z", Claim);
        Add(cluster, $"{Claim}-20261121t010000z", Claim);
        cluster.Controllers.Snapshot = _ => new() { ["readyToUse"] = false, ["error"] = new JsonObject { ["message"] = "rpc error: quota exceeded" } };
        (await RunAsync(cluster, "--keep-last", "1", "--ready-limit", "5m")).Ended(ExitCode.Failed).Said(
            "VolumeSnapshot data-odin-loki-0-20261123t125030z: it is not ready: rpc error: quota exceeded. It was waited for 5m. See the log of the CSI driver's snapshotter.");
        Assert.Equal(3, cluster.Objects.All(Kind).Count());
    }

    [Fact]
    public async Task Keeping_none_is_refused()
    {
        await using var cluster = await ClusterApi.StartAsync();
        (await RunAsync(cluster, "--keep-last", "0")).Ended(ExitCode.Usage);
        Assert.Empty(cluster.Calls);
    }

    [Fact]
    public async Task Old_ones_that_cannot_be_removed_do_not_make_the_new_one_a_failure_of_its_own()
    {
        await using var cluster = await ClusterApi.StartAsync();
        Add(cluster, $"{Claim}-20261122t010000z", Claim);
        cluster.Faults = (call, _) => call.Verb == "delete" ? Fault.Of(403, "Forbidden", "volumesnapshots is forbidden") : null;
        (await RunAsync(cluster, "--keep-last", "1")).Ended(ExitCode.NotPruned).Said("The snapshot is made, but old ones are not pruned: the Kubernetes API", "Role with 'delete' on 'volumesnapshots.snapshot.storage.k8s.io'.");
    }

    [Fact]
    public async Task A_cluster_without_the_kind_says_what_to_install()
    {
        await using var cluster = await ClusterApi.StartAsync();
        cluster.Faults = (_, _) => Fault.Of(404, "NotFound", "the server could not find the requested resource");
        (await RunAsync(cluster)).Ended(ExitCode.Failed).Said("the server could not find the requested resource.", "install the CSI snapshot controller with its CRDs, or have this component backed up in a maintenance window.");
    }

    [Fact]
    public async Task A_clock_that_goes_back_makes_a_later_name()
    {
        await using var cluster = await ClusterApi.StartAsync();
        Add(cluster, $"{Claim}-20270101t000000z", Claim);
        (await RunAsync(cluster, "--keep-last", "1")).Ended(ExitCode.Done);
        Assert.Equal([$"{Claim}-20270101t000001z"], cluster.Objects.All(Kind).Select(ClusterObjects.NameOf));
    }

    static Task<Ran> RunAsync(ClusterApi cluster, params string[] more) => cluster.RunAsync("snapshot-1", ["snapshot", "loki", "--claim", Claim, .. more]);

    static void Add(ClusterApi cluster, string name, string claim, bool isReady = true, string managedBy = "odin-backup") => cluster.Objects.Add(Kind, new()
    {
        ["metadata"] = new JsonObject { ["name"] = name, ["labels"] = new JsonObject { ["app.kubernetes.io/managed-by"] = managedBy, ["app.kubernetes.io/component"] = "loki" } },
        ["spec"] = new JsonObject { ["source"] = new JsonObject { ["persistentVolumeClaimName"] = claim } },
        ["status"] = new JsonObject { ["readyToUse"] = isReady },
    });
}
