using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace Odin.Images.Tests;

/// <summary>What the image of the backups does when it runs as in a hardened cluster: native code, read-only, without capabilities, as its own user.</summary>
[Collection(nameof(BuiltImages))]
public sealed class BackupRunTests(BuiltImages images) : IDisposable
{
    const string ServiceAccount = "/var/run/secrets/kubernetes.io/serviceaccount";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [NeedsContainersTheory]
    [InlineData("1654:1654")]
    [InlineData("1000670000:0")]
    public async Task It_copies_a_database_and_brings_it_back(string user)
    {
        await images.ReadyAsync(OwnImage.Backup);
        var (data, store) = (Folder("data"), Folder("store"));
        var database = Path.Combine(data, "grafana.db");
        Ask(database, "CREATE TABLE dashboards AS SELECT 'fleet' AS title");
        WritableByAll(database);
        string[] place = ["grafana", "--store", store];
        Run(user, ["backup", .. place, "--data", data, "--scratch", Folder("scratch"), "--data-version", "12.3.0"]).Succeeded();
        Ask(database, "DROP TABLE dashboards");
        Run(user, ["restore", .. place, "--data", data, "--backup", "latest", "--for-version", "12.3.0"]).Succeeded();
        Assert.Equal("fleet", Ask(database, "SELECT title FROM dashboards"));
        Assert.Contains("Swapped", Run(user, ["restore", "grafana", "--data", data, "--status"]).Succeeded().Output, StringComparison.Ordinal);
    }

    [NeedsContainers]
    public async Task It_restores_a_workload()
    {
        await using var workload = await TestWorkload.StartAsync();
        await RunAsync(workload.Cluster, ["--volume", $"{ReadableByAll(workload.Jobs)}:{workload.Jobs}:ro"], workload.Arguments("restore-workload"));
        Assert.Empty(workload.Cluster.Controllers.Violations);
        workload.Has(TestWorkload.Restored, 1);
    }

    [NeedsContainers]
    public async Task It_makes_snapshots()
    {
        await using var cluster = await ClusterApi.StartAsync();
        for (var i = 0; i < 2; i++) await RunAsync(cluster, [], "snapshot", "loki", "--claim", "data-odin-loki-0", "--keep-last", "1");
        Assert.Single(cluster.Objects.All("volumesnapshots.snapshot.storage.k8s.io"));
    }

    [NeedsContainers]
    public async Task It_keeps_Secrets_and_ConfigMaps()
    {
        await using var cluster = await ClusterApi.StartAsync();
        cluster.Objects.Add("configmaps", new() { ["metadata"] = new JsonObject { ["name"] = "rules" }, ["data"] = new JsonObject { ["a"] = "größer" } });
        cluster.Objects.Add("secrets", new() { ["metadata"] = new JsonObject { ["name"] = "receiver" }, ["type"] = "Opaque", ["data"] = new JsonObject { ["token"] = "c2VjcmV0" } });
        string[] place = ["objects", "--store", Folder("store"), "--secrets-key", ReadableByAll(_folder.Write("key", new('k', 32)))];
        await RunAsync(cluster, Mounted, ["backup", .. place, "--scratch", Folder("scratch")]);
        var to = Path.Combine(Folder("restored"), "objects");
        Run("0:0", ["restore", .. place, "--backup", "latest", "--to", to]).Succeeded();
        var restored = Directory.EnumerateFiles(to, "*", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
        Assert.Contains(restored, t => t.Contains("\"a\": \"größer\"", StringComparison.Ordinal));
        Assert.Contains(restored, t => t.Contains("c2VjcmV0", StringComparison.Ordinal));
    }

    string[] Mounted => ["--volume", $"{_folder.Path}:{_folder.Path}"];

    /// <summary>Runs it as a pod with a service account.</summary>
    async Task RunAsync(ClusterApi cluster, string[] options, params string[] arguments)
    {
        await images.ReadyAsync(OwnImage.Backup);
        // Its waiting is real: let most of what it waits for be there when it asks.
        cluster.PassesPerRequest = 15;
        cluster.Begin("backup-1");
        foreach (var file in Directory.EnumerateFiles(cluster.Folder)) ReadableByAll(file);
        var environment = cluster.Environment("backup-1").Where(v => v.Key.StartsWith("KUBERNETES", StringComparison.Ordinal) || v.Key == "HOSTNAME");
        var run = images.Podman.RunToEnd(
            images.TagOf(OwnImage.Backup),
            ["--user", "1654:1654", "--volume", $"{ReadableByAll(cluster.Folder)}:{ServiceAccount}:ro", .. environment.Select(v => $"--env={v.Key}={v.Value}"), .. options],
            arguments);
        run.Succeeded();
        cluster.End("backup-1", isWell: true);
    }

    ToolRun Run(string user, string[] arguments) => images.Podman.RunToEnd(images.TagOf(OwnImage.Backup), ["--user", user, .. Mounted], arguments);

    /// <summary>A folder that the container's user may write to.</summary>
    string Folder(string name)
    {
        ReadableByAll(_folder.Path);
        return WritableByAll(Directory.CreateDirectory(_folder.Combine(name)).FullName);
    }

    static string ReadableByAll(string path)
    {
        RunningExporter.ReadableByAll(path);
        return path;
    }

    static string WritableByAll(string path)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, (UnixFileMode)0b111_111_111);
        return path;
    }

    static string? Ask(string database, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar()?.ToString();
    }
}
