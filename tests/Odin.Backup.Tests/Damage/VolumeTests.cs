namespace Odin.Backup.Tests;

/// <summary>Disks that fail.</summary>
public sealed class VolumeTests
{
    [NeedsMount]
    public async Task A_full_disk_leaves_the_backups_that_were_there_and_nothing_half_written()
    {
        using var folder = new DataFolder();
        using var volume = new Mounted(folder.Store, "size=1m");
        folder.Fill("chunks", 300_000);
        (await folder.BackupAsync()).Succeeded();
        var before = DataFolder.Listing(folder.Store);
        folder.Fill("more", 2_000_000);

        var run = (await folder.BackupAsync("--keep-last", "1")).Ended(ExitCode.Failed);

        Assert.Contains("No space left on device", run.Log, StringComparison.Ordinal);
        Assert.Contains("Make the volume larger. On that of the backups", run.Log, StringComparison.Ordinal);
        Assert.Contains(folder.Store, run.Log, StringComparison.Ordinal);
        Assert.Equal(before, DataFolder.Listing(folder.Store));
        (await Backed.RunAsync("verify", "loki", "--store", folder.Store)).Succeeded();
    }

    [NeedsMount]
    public async Task A_full_disk_leaves_the_data_that_was_to_be_replaced()
    {
        using var folder = new DataFolder();
        folder.Fill("chunks", 3_000_000);
        (await folder.BackupAsync()).Succeeded();
        using var volume = new Mounted(folder.Data, "size=1m");
        folder.Fill("old", 1000);
        var before = DataFolder.Listing(folder.Data);

        Assert.Contains("free, and the new data needs 2.9 MiB beside the old.", (await folder.RestoreAsync("--dry-run")).Ended(ExitCode.Failed).Log, StringComparison.Ordinal);
        var run = (await folder.RestoreAsync()).Ended(ExitCode.Failed);

        Assert.False(Directory.Exists(Path.Combine(folder.Data, RestoreState.FolderName)));
        Assert.Contains("Make the volume larger", run.Log, StringComparison.Ordinal);
        Assert.Equal(before, DataFolder.Listing(folder.Data));
        (await folder.StepAsync("--undo")).Succeeded();
        Assert.Equal(before, DataFolder.Listing(folder.Data));
    }

    [NeedsMount]
    public async Task A_read_only_target_is_told()
    {
        using var folder = new DataFolder();
        using var volume = new Mounted(folder.Store, "size=4m");
        folder.Fill("chunks", 300_000);
        (await folder.BackupAsync()).Succeeded();
        volume.MakeReadOnly();
        var before = DataFolder.Listing(folder.Store);

        var run = (await folder.BackupAsync("--keep-last", "1")).Ended(ExitCode.Failed);

        Assert.Contains("Read-only file system", run.Log, StringComparison.Ordinal);
        Assert.Contains("Mount the volume writable.", run.Log, StringComparison.Ordinal);
        Assert.Equal(before, DataFolder.Listing(folder.Store));
        (await Backed.RunAsync("verify", "loki", "--store", folder.Store)).Succeeded();
        (await folder.RestoreAsync()).Succeeded();
    }

    [Fact]
    public async Task A_volume_that_is_not_there_is_told_and_not_made()
    {
        using var folder = new DataFolder();
        folder.Fill("chunks", 10);
        Directory.Delete(folder.Store);
        var run = (await folder.BackupAsync()).Ended(ExitCode.Failed);
        Assert.Contains($"{folder.Store}: there is no such folder. Mount the volume of the backups there, or create the folder.", run.Log, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Store));
    }

    [NeedsMount]
    public async Task A_volume_that_vanishes_is_told_and_nothing_is_written_below_it()
    {
        using var folder = new DataFolder();
        using var volume = new Mounted(folder.Store, "size=4m");
        using var store = new FolderStore(folder.Store);
        await store.ListAsync("loki", default);

        var e = await Assert.ThrowsAsync<BackupException>(() => store.WriteAsync(
            "loki/20261123T125030Z/data.tar.zst", async (stream, stop) => { await stream.WriteAsync(new byte[10], stop); volume.Vanish(); }, (_, _) => Task.CompletedTask, default));

        Assert.Contains("whether its volume is mounted there.", e.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<BackupException>(() => store.WriteAsync("loki/x", (_, _) => Task.CompletedTask, (_, _) => Task.CompletedTask, default));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Store));
    }

    [Fact]
    public async Task Two_runs_do_not_meet()
    {
        using var folder = new DataFolder();
        folder.Fill("chunks", 10);
        using var store = new FolderStore(folder.Store);
        await using (await store.LockAsync("loki", default))
        {
            Assert.Contains("another run works here.", (await folder.BackupAsync()).Ended(ExitCode.Busy).Log, StringComparison.Ordinal);
            (await Backed.RunAsync("prune", "loki", "--store", folder.Store, "--keep-last", "1")).Ended(ExitCode.Busy);
        }
        (await folder.BackupAsync()).Succeeded();
    }

    [Fact]
    public async Task An_empty_folder_is_no_backup()
    {
        using var folder = new DataFolder();
        Assert.Contains("an empty backup would take the place of a good one", (await folder.BackupAsync()).Ended(ExitCode.Failed).Log, StringComparison.Ordinal);
        Assert.Empty(folder.Backups());
    }

    [Fact]
    public async Task A_link_is_refused_and_not_followed()
    {
        using var folder = new DataFolder();
        File.CreateSymbolicLink(Path.Combine(folder.Data, "passwords"), "/etc/shadow");
        Assert.Contains("it is neither a file nor a folder", (await folder.BackupAsync()).Ended(ExitCode.Failed).Log, StringComparison.Ordinal);
        Assert.Empty(folder.Backups());
    }
}
