using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Charts.Testing;

/// <summary>A cluster with Prometheus in it, and what the chart installs for its backup.</summary>
public sealed class TestWorkload : IAsyncDisposable
{
    public const string Name = "odin-prometheus";
    public const string Request = "odin-restore-prometheus";
    public const string Backup = "20261122T010000Z";
    public const string Restored = "new " + Backup;

    static readonly string[] Steps = ["verify", "restore", "undo", "finish", "backup"];

    readonly TemporaryFolder _jobs = new();

    TestWorkload(ClusterApi cluster) => Cluster = cluster;

    public ClusterApi Cluster { get; }

    /// <summary>The StatefulSet's.</summary>
    public int Replicas => (int)Set["spec"]!["replicas"]!;

    /// <summary>What a run has recorded; none: nothing.</summary>
    public string? State => (string?)Map["data"]!["state"];

    public JsonObject Set => Cluster.Objects.Find("statefulsets.apps", Name)!;

    public JsonObject Map => Cluster.Objects.Find("configmaps", Request)!;

    public static IReadOnlyDictionary<string, string> Names { get; } =
        Steps.Select(s => (s, JobName(s))).Append(("workload", Name)).Append(("request", Request)).ToDictionary(n => n.Item1, n => n.Item2);

    public static async Task<TestWorkload> StartAsync(int replicas = 1)
    {
        var workload = new TestWorkload(await ClusterApi.StartAsync());
        workload.Cluster.Objects.Add("statefulsets.apps", StatefulSet(replicas));
        workload.Cluster.Objects.Add("configmaps", new() { ["metadata"] = new JsonObject { ["name"] = Request }, ["data"] = new JsonObject { ["backup"] = "latest" } });
        workload.Cluster.Controllers.Messages["verify"] = """{"backup":"BACKUP","files":12,"bytes":5368709120,"version":"3.14.0"}""";
        workload.Cluster.Pass(5);
        foreach (var step in Steps) workload.Write(step, Job(step));
        return workload;
    }

    public static string JobName(string step) => $"{Request}-{step}";

    /// <summary>The folder with the Jobs.</summary>
    public string Jobs => _jobs.Path;

    /// <summary>The command line of a verb that stops it and starts it again.</summary>
    public string[] Arguments(string verb) => [verb, "prometheus", "--workload", Name, "--request", Request, "--jobs", Jobs];

    /// <summary>Has it keep its data on this claim, which was there before it: all its pods share it.</summary>
    public void KeepDataOn(string claim)
    {
        Set["spec"]!.AsObject().Remove("volumeClaimTemplates");
        Set["spec"]!["template"] = new JsonObject { ["spec"] = new JsonObject { ["volumes"] = new JsonArray(new JsonObject { ["name"] = "config", ["configMap"] = new JsonObject() }, Claim("data", claim), Claim("plugins", "plugins")) } };
        for (var i = 0; i < Replicas; i++) Cluster.Objects.Remove("pods", $"{Name}-{i}");
        Cluster.Pass(5);
        foreach (var step in Steps) Write(step, Job(step, claim));
    }

    public void Ask(string key, string value) => Map["data"]![key] = value;

    public void Write(string step, JsonObject job) => _jobs.Write($"{step}.json", job.ToJsonString());

    public void RemoveJobFile(string step) => File.Delete(_jobs.Combine($"{step}.json"));

    public void WriteText(string step, string text) => _jobs.Write($"{step}.json", text);

    /// <summary>A Job as the chart renders it, as far as anybody here looks at it.</summary>
    public static JsonObject Job(string step, string data = $"data-{Name}-0")
    {
        var volumes = new JsonArray();
        if (step is not "undo" and not "finish") volumes.Add(Claim("backups", "odin-backup-prometheus"));
        if (step is not "verify") volumes.Add(Claim("data", data));
        var pod = new JsonObject
        {
            ["restartPolicy"] = "Never",
            ["containers"] = new JsonArray(new JsonObject { ["name"] = step, ["image"] = "odin-backup", ["args"] = new JsonArray("restore", "prometheus", "--backup", "$(ODIN_BACKUP)") }),
            ["volumes"] = volumes,
        };
        if (step == "finish") pod["affinity"] = new JsonObject { ["podAffinity"] = new JsonObject { ["requiredDuringSchedulingIgnoredDuringExecution"] = new JsonArray() } };
        return new()
        {
            ["apiVersion"] = "batch/v1",
            ["kind"] = "Job",
            ["metadata"] = new JsonObject { ["name"] = JobName(step), ["labels"] = new JsonObject { ["app.kubernetes.io/name"] = "backup" } },
            ["spec"] = new JsonObject { ["backoffLimit"] = 2, ["template"] = new JsonObject { ["spec"] = pod } },
        };
    }

    /// <summary>What a Job that is there was told.</summary>
    public string? BackupOf(string step) =>
        (string?)Cluster.Objects.Find("jobs.batch", JobName(step))!["spec"]!["template"]!["spec"]!["containers"]![0]!["env"]![0]!["value"];

    /// <summary>Has this data and as many pods, which are ready, and nothing is left to do.</summary>
    public void Has(string data, int replicas)
    {
        Assert.Equal((data, null, replicas, null), (Cluster.Volume.Data, Cluster.Volume.Kept, Replicas, State));
        var pods = Cluster.Objects.All("pods").Select(ClusterObjects.NameOf).Where(p => p.StartsWith(Name, StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(0, replicas).Select(i => $"{Name}-{i}"), pods);
    }

    /// <summary>A Job that has failed is there, with the pod that has its log.</summary>
    public void HasLeft(string step)
    {
        Assert.NotNull(Cluster.Objects.Find("jobs.batch", JobName(step)));
        Assert.NotNull(Cluster.Objects.Find("pods", JobName(step) + "-x"));
    }

    public async ValueTask DisposeAsync()
    {
        await Cluster.DisposeAsync();
        _jobs.Dispose();
    }

    static JsonObject Claim(string name, string claim) => new() { ["name"] = name, ["persistentVolumeClaim"] = new JsonObject { ["claimName"] = claim } };

    static JsonObject StatefulSet(int replicas) => new()
    {
        ["metadata"] = new JsonObject { ["name"] = Name },
        ["spec"] = new JsonObject
        {
            ["replicas"] = replicas,
            ["volumeClaimTemplates"] = new JsonArray(new JsonObject { ["metadata"] = new JsonObject { ["name"] = "data" } }),
        },
    };
}
