namespace Odin.Backup.Tests;

/// <summary>Restores whose Jobs do on a real folder what the chart has them do.</summary>
public sealed class RealDataTests : IDisposable
{
    readonly DataFolder _folder = new();
    IReadOnlyList<string> _backedUp = [];
    IReadOnlyList<string> _old = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_data_is_that_of_the_backup_and_nothing_of_the_old_is_left()
    {
        await using var workload = await StartAsync();
        (await workload.RestoreAsync()).Ended(ExitCode.Done).Said("of version 3.7.0, 3 files, 39.1 KiB.");
        Assert.Equal(_backedUp, DataFolder.Listing(_folder.Data));
        Assert.False(Directory.Exists(Path.Combine(_folder.Data, RestoreState.FolderName)));
    }

    [Fact]
    public async Task Data_on_which_the_workload_does_not_get_ready_goes_and_the_old_is_back()
    {
        await using var workload = await StartAsync();
        workload.Cluster.Controllers.GetsReady = data => data == "old";
        (await workload.RestoreAsync("restore-1", "--start-limit", "20s")).Ended(ExitCode.Failed);
        Assert.Equal(_old, DataFolder.Listing(_folder.Data));
    }

    [Fact]
    public async Task A_version_that_cannot_read_it_is_refused_before_the_workload_is_stopped()
    {
        await using var workload = await StartAsync(version: "3.6.9");
        (await workload.RestoreAsync()).Ended(ExitCode.Failed).Said("its data is of loki 3.7.0, and 3.6.9 would have to read it, which is older.", "Nothing was touched.");
        Assert.Equal(_old, DataFolder.Listing(_folder.Data));
        Assert.DoesNotContain(workload.Cluster.Calls, c => c.Resource == "statefulsets/scale.apps");
    }

    [Fact]
    public async Task Killed_anywhere_it_ends_with_the_data_of_the_backup()
    {
        for (var at = 0; at < 70; at += 4)
        {
            await using var workload = await StartAsync();
            workload.Cluster.KillAt(at, isTaken: at % 8 == 0);
            await workload.RestoreAsync();
            workload.Cluster.KillAt(int.MaxValue, isTaken: false);
            (await workload.RestoreAsync("restore-2")).Ended(ExitCode.Done);
            Assert.Equal(_backedUp, DataFolder.Listing(_folder.Data));
        }
    }

    [Fact]
    public async Task The_steps_after_a_restore_leave_one_of_another_backup_alone()
    {
        await using var workload = await StartAsync();
        (await _folder.RestoreAsync()).Succeeded();
        foreach (var step in new[] { "--undo", "--finish" })
        {
            var ran = (await Backed.RunAsync("restore", "loki", "--data", _folder.Data, "--backup", "20200101T000000Z", step)).Succeeded();
            Assert.Contains($"No restore of 20200101T000000Z waits in {_folder.Data}, but one of ", ran.Log, StringComparison.Ordinal);
        }
        Assert.Equal(_backedUp, DataFolder.Listing(_folder.Data));
        (await Backed.RunAsync("restore", "loki", "--data", _folder.Data, "--backup", _folder.Backups()[^1], "--undo")).Succeeded();
        Assert.Equal(_old, DataFolder.Listing(_folder.Data));
    }

    [Theory]
    [InlineData("--for-version", "3.7.0")]
    [InlineData("--handover", "/dev/null")]
    public async Task What_is_for_one_backup_wants_it_named(string option, string value) =>
        Assert.Contains("for one backup: say --backup too.", (await Backed.RunAsync("verify", "loki", "--store", _folder.Store, option, value)).Ended(ExitCode.Usage).Error, StringComparison.Ordinal);

    async Task<TestWorkload> StartAsync(string version = "3.7.0")
    {
        if (Directory.Exists(_folder.Data)) Directory.Delete(_folder.Data, recursive: true);
        _folder.Fill("chunks/a", 30_000, seed: 1);
        _folder.Fill("b", 10_000, seed: 2);
        _backedUp = DataFolder.Listing(_folder.Data);
        (await _folder.BackupAsync()).Succeeded();
        _folder.Fill("chunks/a", 20_000, seed: 3);
        _folder.Fill("c", 5_000, seed: 4);
        _old = DataFolder.Listing(_folder.Data);
        var workload = await TestWorkload.StartAsync();
        workload.Cluster.Controllers.Work = (step, backup) => Do(step, backup, version);
        return workload;
    }

    (bool IsWell, string Message) Do(string step, string backup, string version)
    {
        var handover = Path.Combine(_folder.Root, "termination-log");
        string[] arguments = step switch
        {
            "verify" => ["verify", "loki", "--store", _folder.Store, "--backup", backup, "--for-version", version, "--handover", handover],
            "restore" => ["restore", "loki", "--store", _folder.Store, "--backup", backup, "--for-version", version, "--data", _folder.Data],
            _ => ["restore", "loki", "--data", _folder.Data, "--backup", backup, $"--{step}"],
        };
        var ran = Task.Run(() => Backed.RunAsync(arguments)).GetAwaiter().GetResult();
        return (ran.ExitCode == ExitCode.Done, ran.ExitCode != ExitCode.Done ? ran.Log : step == "verify" ? File.ReadAllText(handover) : "");
    }
}
