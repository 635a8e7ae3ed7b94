namespace Odin.Backup.Tests;

/// <summary>Backups that are not what they were.</summary>
public sealed class DamageTests
{
    const string Block = "01M848C3AMVBYAXX6Y705YHFYN";

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.3)]
    [InlineData(0.7)]
    [InlineData(1.0)]
    public async Task A_flipped_bit_is_found_wherever_it_is_and_nothing_is_touched(double where)
    {
        using var folder = new DataFolder();
        folder.Fill("chunks", 100_000);
        (await folder.BackupAsync()).Succeeded();
        (await folder.BackupAsync()).Succeeded();
        var archive = Path.Combine(folder.Store, "loki", folder.Backups()[^1], Names.DataFile);
        Flip(archive, where);
        folder.Fill("chunks", 5, seed: 3);
        var (data, store) = (DataFolder.Listing(folder.Data), DataFolder.Listing(folder.Store));

        Assert.Contains($"{archive}: the archive is damaged", (await Backed.RunAsync("verify", "loki", "--store", folder.Store)).Ended(ExitCode.Damaged).Log, StringComparison.Ordinal);
        Assert.Contains("Take another backup", (await folder.RestoreAsync()).Ended(ExitCode.Damaged).Log, StringComparison.Ordinal);
        Assert.Contains("nothing is pruned, since the newest backup is damaged", (await PruneAsync(folder)).Ended(ExitCode.NotPruned).Log, StringComparison.Ordinal);

        Assert.Equal(data, DataFolder.Listing(folder.Data));
        Assert.Equal(store, DataFolder.Listing(folder.Store));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(-1)]
    public async Task A_truncated_manifest_is_told_and_stops_all_pruning(int length)
    {
        using var folder = new DataFolder();
        folder.Fill(Block + "/chunks/000001", 1000);
        for (var i = 0; i < 3; i++) (await folder.BackupAsync()).Succeeded();
        var manifest = Path.Combine(folder.Store, "loki", folder.Backups()[0], Names.ManifestFile);
        using (var file = File.OpenWrite(manifest)) file.SetLength(length < 0 ? file.Length + length : length);
        var before = DataFolder.Listing(folder.Store);

        Assert.Contains($"{manifest}: the manifest is damaged", (await PruneAsync(folder)).Ended(ExitCode.NotPruned).Log, StringComparison.Ordinal);
        Assert.Contains(manifest, (await Backed.RunAsync("verify", "loki", "--store", folder.Store)).Ended(ExitCode.Damaged).Log, StringComparison.Ordinal);
        Assert.Equal(before, DataFolder.Listing(folder.Store));
        (await folder.RestoreAsync()).Succeeded();
        Assert.Contains("The backup is made, but old ones are not pruned", (await folder.BackupAsync("--keep-last", "1")).Ended(ExitCode.NotPruned).Log, StringComparison.Ordinal);
        Assert.Equal(4, folder.Backups().Count);
    }

    [Fact]
    public async Task A_shared_block_that_is_gone_is_archived_again_and_all_backups_are_whole()
    {
        using var folder = new DataFolder();
        folder.Fill(Block + "/chunks/000001", 1000);
        (await folder.BackupAsync()).Succeeded();
        File.Delete(Directory.EnumerateFiles(Path.Combine(folder.Store, "loki", "blocks")).Single());
        Assert.Contains("the archive is missing", (await folder.RestoreAsync()).Ended(ExitCode.Failed).Log + (await Backed.RunAsync("verify", "loki", "--store", folder.Store)).Log, StringComparison.Ordinal);

        (await folder.BackupAsync()).Succeeded();

        (await Backed.RunAsync("verify", "loki", "--store", folder.Store)).Succeeded();
    }

    [Fact]
    public async Task When_the_clock_goes_back_the_new_backup_is_the_latest_all_the_same()
    {
        using var folder = new DataFolder();
        folder.Fill("chunks", 10);
        (await folder.BackupAsync()).Succeeded();
        folder.Fill("chunks", 20, seed: 2);
        var run = (await Backed.RunAsync(
            new SetClock(DateTimeOffset.UtcNow.AddYears(-1)),
            "backup", "loki", "--data", folder.Data, "--store", folder.Store, "--keep-last", "1")).Succeeded();
        Assert.Contains("ClockWentBack", run.Log, StringComparison.Ordinal);
        folder.Fill("chunks", 30, seed: 3);
        (await folder.RestoreAsync()).Succeeded();
        Assert.Equal(20, new FileInfo(Path.Combine(folder.Data, "chunks")).Length);
        Assert.Single(folder.Backups());
    }

    static Task<BackedRun> PruneAsync(DataFolder folder) => Backed.RunAsync("prune", "loki", "--store", folder.Store, "--keep-last", "1");

    static void Flip(string file, double where)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[(int)((bytes.Length - 1) * where)] ^= 4;
        File.WriteAllBytes(file, bytes);
    }
}
