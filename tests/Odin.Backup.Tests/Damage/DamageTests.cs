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
        Assert.Contains("nothing is pruned, since the newest backup is damaged", (await PruneAsync(folder)).Ended(ExitCode.Damaged).Log, StringComparison.Ordinal);

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

        Assert.Contains($"{manifest}: the manifest is damaged", (await PruneAsync(folder)).Ended(ExitCode.Damaged).Log, StringComparison.Ordinal);
        Assert.Contains(manifest, (await Backed.RunAsync("verify", "loki", "--store", folder.Store)).Ended(ExitCode.Damaged).Log, StringComparison.Ordinal);
        Assert.Equal(before, DataFolder.Listing(folder.Store));
        (await folder.RestoreAsync()).Succeeded();
        Assert.Contains("The backup is made, but old ones are not pruned", (await folder.BackupAsync("--keep-last", "1")).Succeeded().Log, StringComparison.Ordinal);
        Assert.Equal(4, folder.Backups().Count);
    }

    [Fact]
    public async Task A_shared_block_that_is_gone_is_archived_again_and_all_backups_are_whole()
    {
        using var folder = new DataFolder();
        folder.Fill(Block + "/chunks/000001", 1000);
        (await folder.BackupAsync()).Succeeded();
        File.Delete(SharedArchive(folder));
        Assert.Contains("the archive is missing", (await folder.RestoreAsync()).Ended(ExitCode.Damaged).Log + (await Backed.RunAsync("verify", "loki", "--store", folder.Store)).Log, StringComparison.Ordinal);

        (await folder.BackupAsync()).Succeeded();

        (await Backed.RunAsync("verify", "loki", "--store", folder.Store)).Succeeded();
    }

    [Fact]
    public async Task A_shared_block_that_has_gone_bad_is_found_by_the_next_backup_and_written_anew()
    {
        using var folder = new DataFolder();
        folder.Fill(Block + "/chunks/000001", 1000);
        for (var i = 0; i < 2; i++) (await folder.BackupAsync()).Succeeded();
        Flip(SharedArchive(folder), 0.5);
        Assert.Contains("It is written anew", (await folder.BackupAsync("--keep-last", "2")).Succeeded().Log, StringComparison.Ordinal);
        (await Backed.RunAsync("verify", "loki", "--store", folder.Store)).Succeeded();
    }

    [Fact]
    public async Task A_snapshot_of_the_same_block_has_the_same_bytes_though_its_folders_are_new()
    {
        using var folder = new DataFolder();
        folder.Fill(Block + "/chunks/000001", 1000);
        (await folder.BackupAsync()).Succeeded();
        var first = File.ReadAllBytes(SharedArchive(folder));
        File.Delete(SharedArchive(folder));
        foreach (var made in new[] { "", "chunks" }) Directory.SetLastWriteTimeUtc(Path.Combine(folder.Data, Block, made), DateTime.UtcNow.AddHours(1));
        (await folder.BackupAsync()).Succeeded();
        Assert.Equal(first, File.ReadAllBytes(SharedArchive(folder)));
        (await Backed.RunAsync("verify", "loki", "--store", folder.Store)).Succeeded();
    }

    [Fact]
    public async Task The_hash_of_an_old_manifest_that_is_gone_is_the_matter_of_that_backup_alone()
    {
        using var folder = new DataFolder();
        folder.Fill("chunks", 10);
        for (var i = 0; i < 2; i++) (await folder.BackupAsync()).Succeeded();
        var oldest = folder.Backups()[0];
        File.Delete(Path.Combine(folder.Store, "loki", oldest, Names.ManifestHashFile));
        Assert.Contains($"{Names.ManifestHashFile} beside it is missing", (await Backed.RunAsync("list", "--store", folder.Store)).Succeeded().Output, StringComparison.Ordinal);
        (await folder.RestoreAsync()).Succeeded();
        (await folder.StepAsync("--undo")).Succeeded();
        (await folder.BackupAsync()).Succeeded();
        (await Backed.RunAsync("restore", "loki", "--data", folder.Data, "--store", folder.Store, "--backup", oldest)).Ended(ExitCode.Damaged);
    }

    [Fact]
    public async Task The_latest_is_never_an_older_one_because_the_newest_is_damaged()
    {
        using var folder = new DataFolder();
        folder.Fill("chunks", 10);
        for (var i = 0; i < 2; i++) (await folder.BackupAsync()).Succeeded();
        var (older, newest) = (folder.Backups()[0], folder.Backups()[1]);
        File.WriteAllText(Path.Combine(folder.Store, "loki", newest, Names.ManifestFile), "");
        Assert.Contains($"The newest of the others is {older}: say its name instead.", (await folder.RestoreAsync()).Ended(ExitCode.Damaged).Log, StringComparison.Ordinal);
        (await Backed.RunAsync("restore", "loki", "--data", folder.Data, "--store", folder.Store, "--backup", older, "--for-version", "3.7.0")).Succeeded();
    }

    [Fact]
    public async Task Backups_that_are_kept_no_longer_go_before_a_new_one_needs_their_room()
    {
        using var folder = new DataFolder();
        folder.Fill("chunks", 10);
        for (var i = 0; i < 3; i++) (await folder.BackupAsync()).Succeeded();
        var newest = folder.Backups()[^1];
        // A run that fails: what it has pruned, it has pruned before.
        Directory.Delete(folder.Data, recursive: true);
        (await folder.BackupAsync("--keep-last", "1")).Ended(ExitCode.Failed);
        Assert.Equal([newest], folder.Backups());
    }

    [Fact]
    public async Task A_backup_that_lies_elsewhere_behind_a_link_still_has_its_blocks()
    {
        using var folder = new DataFolder();
        folder.Fill(Block + "/chunks/000001", 1000);
        (await folder.BackupAsync()).Succeeded();
        var first = Path.Combine(folder.Store, "loki", folder.Backups()[0]);
        Directory.Move(first, Path.Combine(folder.Root, "elsewhere"));
        Directory.CreateSymbolicLink(first, Path.Combine(folder.Root, "elsewhere"));
        folder.Fill(Block + "/chunks/000001", 1000, seed: 2);
        (await folder.BackupAsync("--keep-last", "2")).Succeeded();
        Assert.Equal(2, Directory.EnumerateFiles(Path.Combine(folder.Store, "loki", "blocks")).Count());
    }

    [Fact]
    public async Task Backups_of_another_component_are_nobody_elses_to_prune()
    {
        using var folder = new DataFolder();
        folder.Fill("chunks", 10);
        for (var i = 0; i < 2; i++) (await folder.BackupAsync()).Succeeded();
        string[] tempo = ["tempo", "--store", folder.Store, "--as", "loki", "--keep-last", "1"];
        Assert.Contains("it is a backup of loki, and not of tempo. Say loki, or another --as.", (await Backed.RunAsync(["backup", .. tempo, "--data", folder.Data])).Ended(ExitCode.Failed).Log, StringComparison.Ordinal);
        (await Backed.RunAsync(["prune", .. tempo])).Ended(ExitCode.Failed);
        Assert.Equal(2, folder.Backups().Count);
    }

    [Fact]
    public void What_a_disk_cannot_read_any_more_is_damaged() =>
        Assert.Equal(ExitCode.Damaged, DiskTrouble.At("/backups/x", new IOException("Input/output error", 5)).Code);

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

    static string SharedArchive(DataFolder folder) => Directory.EnumerateFiles(Path.Combine(folder.Store, "loki", "blocks")).Single();

    static void Flip(string file, double where)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[(int)((bytes.Length - 1) * where)] ^= 4;
        File.WriteAllBytes(file, bytes);
    }
}
