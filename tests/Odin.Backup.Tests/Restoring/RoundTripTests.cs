namespace Odin.Backup.Tests;

public sealed class RoundTripTests
{
    const string Block = "01M848C3AMVBYAXX6Y705YHFYN";
    const string OtherBlock = "01M848CS6G79JNTZABRR8BCBYW";

    [Fact]
    public async Task What_is_backed_up_comes_back_with_names_bytes_modes_and_owners()
    {
        using var folder = new DataFolder();
        var name = string.Concat(Enumerable.Repeat("a-long-name-", 12)) + "ü 日本";
        Disk.Give(folder.Fill("chunks/" + name, 70_000), UnixFileMode.UserRead | UnixFileMode.GroupRead, new(-1, -1));
        folder.Fill("empty", 0);
        Directory.CreateDirectory(Path.Combine(folder.Data, "no", "files", "here"));
        Disk.Give(Path.Combine(folder.Data, "no"), UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite | UnixFileMode.SetGroup, new(-1, -1));
        var owned = folder.Fill("owned", 10);
        var isRoot = Disk.Give(owned, UnixFileMode.UserRead, new(10_001, 10_002));
        var before = DataFolder.Listing(folder.Data);
        (await folder.BackupAsync()).Succeeded();

        Directory.Delete(folder.Data, recursive: true);
        Directory.CreateDirectory(folder.Data);
        (await folder.RestoreAsync()).Succeeded();

        Assert.Equal(before, DataFolder.Listing(folder.Data));
        if (isRoot) Assert.Equal(new Owner(10_001, 10_002), Disk.StatusOf(owned).Owner);
        (await folder.StepAsync("--finish")).Succeeded();
        Assert.False(Directory.Exists(Path.Combine(folder.Data, RestoreState.FolderName)));
    }

    [Fact]
    public async Task The_old_data_stays_until_it_is_finished_and_comes_back_when_it_is_undone()
    {
        using var folder = new DataFolder();
        folder.Fill("index", 1000);
        (await folder.BackupAsync()).Succeeded();
        folder.Fill("index", 2000, seed: 2);
        folder.Fill("wal/0", 10);
        var before = DataFolder.Listing(folder.Data);

        (await folder.RestoreAsync()).Succeeded();
        Assert.Equal("Swapped", (await folder.StepAsync("--status")).Output.Split(' ')[0]);
        folder.Fill("written-by-the-program-that-was-started", 5);
        (await folder.StepAsync("--undo")).Succeeded();

        Assert.Equal(before, DataFolder.Listing(folder.Data));
        Assert.Equal("none\n", (await folder.StepAsync("--status")).Output);
    }

    [Fact]
    public async Task A_second_backup_of_the_same_blocks_copies_only_what_changed()
    {
        using var folder = new DataFolder();
        folder.Fill(Block + "/chunks/000001", 200_000);
        folder.Fill("wal", 1000);
        (await folder.BackupAsync()).Succeeded();
        folder.Fill(OtherBlock + "/chunks/000001", 100_000, seed: 2);
        var written = File.GetLastWriteTimeUtc(Archives(folder).Single());

        var second = (await folder.BackupAsync()).Succeeded();

        Assert.DoesNotContain(Block, string.Join('\n', second.Log.Split('\n').Where(l => l.Contains("ArchiveWritten", StringComparison.Ordinal))), StringComparison.Ordinal);
        Assert.Equal(2, Archives(folder).Count);
        Assert.Equal(written, File.GetLastWriteTimeUtc(Archives(folder)[0]));
        (await Backed.RunAsync("verify", "loki", "--store", folder.Store)).Succeeded();
    }

    [Fact]
    public async Task A_block_that_has_a_new_tombstone_is_another_one()
    {
        using var folder = new DataFolder();
        folder.Fill(Block + "/tombstones", 9);
        (await folder.BackupAsync()).Succeeded();
        folder.Fill(Block + "/tombstones", 9, seed: 2);
        (await folder.BackupAsync()).Succeeded();
        Assert.Equal(2, Archives(folder).Count);
    }

    [Fact]
    public async Task A_shared_block_goes_with_the_last_backup_that_has_it()
    {
        using var folder = new DataFolder();
        folder.Fill(Block + "/chunks/000001", 1000);
        (await folder.BackupAsync()).Succeeded();
        Directory.Move(Path.Combine(folder.Data, Block), Path.Combine(folder.Data, OtherBlock));
        (await folder.BackupAsync("--keep-last", "2")).Succeeded();
        Assert.Equal(2, Archives(folder).Count);

        (await Backed.RunAsync("prune", "loki", "--store", folder.Store, "--keep-last", "1")).Succeeded();

        Assert.Contains(OtherBlock, Assert.Single(Archives(folder)), StringComparison.Ordinal);
        Assert.Single(folder.Backups());
    }

    [Fact]
    public async Task Nothing_unknown_is_pruned()
    {
        using var folder = new DataFolder();
        folder.Fill("index", 10);
        (await folder.BackupAsync()).Succeeded();
        string[] strange = ["loki/notes.txt", "loki/blocks/notes.txt", "loki/20200101T000000Z.old/manifest.json", $"loki/{folder.Backups()[0]}/notes.txt", "tempo/20200101T000000Z/data.tar.zst", "20200101T000000Z/data.tar.zst"];
        foreach (var name in strange)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.Store, name))!);
            File.WriteAllText(Path.Combine(folder.Store, name), "mine");
        }
        for (var i = 0; i < 3; i++) (await folder.BackupAsync("--keep-last", "1")).Succeeded();
        Assert.All(strange, s => Assert.True(File.Exists(Path.Combine(folder.Store, s)), s));
        Assert.Single(folder.Backups(), b => !b.EndsWith(".old", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_dry_run_changes_nothing()
    {
        using var folder = new DataFolder();
        folder.Fill("index", 10);
        (await folder.BackupAsync()).Succeeded();
        var (data, store) = (DataFolder.Listing(folder.Root), DataFolder.Listing(folder.Store));
        Assert.Contains("Would back up loki", (await folder.BackupAsync("--dry-run", "--keep-last", "1")).Succeeded().Output, StringComparison.Ordinal);
        Assert.Contains("in the place of index", (await folder.RestoreAsync("--dry-run")).Succeeded().Output, StringComparison.Ordinal);
        (await Backed.RunAsync("prune", "loki", "--store", folder.Store, "--keep-last", "1", "--dry-run")).Succeeded();
        Assert.Equal(data, DataFolder.Listing(folder.Root));
        Assert.Equal(store, DataFolder.Listing(folder.Store));
    }

    [Fact]
    public async Task Backups_and_data_have_to_be_apart()
    {
        using var folder = new DataFolder();
        folder.Fill("index", 10);
        (await folder.BackupAsync()).Succeeded();
        var inside = Directory.CreateDirectory(Path.Combine(folder.Store, "loki", "data")).FullName;
        var link = Path.Combine(folder.Root, "link");
        Directory.CreateSymbolicLink(link, folder.Store);
        var linked = Path.Combine(folder.Root, "linked");
        Directory.CreateSymbolicLink(linked, folder.Data);
        foreach (var (data, store) in new[] { folder.Store, folder.Root, inside, link }.Select(d => (d, folder.Store)).Append((folder.Root, link)).Append((folder.Root, linked)))
        {
            foreach (var verb in new[] { "restore", "backup" })
            {
                string[] which = verb == "restore" ? ["--backup", "latest"] : [];
                Assert.Contains("lie in each other", (await Backed.RunAsync([verb, "loki", "--data", data, "--store", store, .. which])).Ended(ExitCode.Usage).Log, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("3.7")]
    [InlineData("v3.7.0")]
    public async Task A_version_may_leave_out_its_zeros(string version)
    {
        using var folder = new DataFolder();
        folder.Fill("index", 10);
        (await folder.BackupAsync()).Succeeded();
        (await Backed.RunAsync("restore", "loki", "--data", folder.Data, "--store", folder.Store, "--backup", "latest", "--for-version", version)).Succeeded();
    }

    [Fact]
    public async Task Keeping_nothing_is_refused()
    {
        using var folder = new DataFolder();
        Assert.Contains("more than 0", (await folder.BackupAsync("--keep-last", "0")).Ended(ExitCode.Usage).Error, StringComparison.Ordinal);
        Assert.Contains("more than 0", (await Backed.RunAsync("prune", "loki", "--store", folder.Store, "--keep-last", "0", "--keep-daily", "0")).Ended(ExitCode.Usage).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_hands_over_asks_for_the_version_as_a_restore_would()
    {
        using var folder = new DataFolder();
        folder.Fill("index", 10);
        (await folder.BackupAsync()).Succeeded();
        var run = await Backed.RunAsync("verify", "loki", "--store", folder.Store, "--backup", "latest", "--handover", Path.Combine(folder.Root, "handover"));
        Assert.Contains("it is not said which version will read it", run.Ended(ExitCode.Failed).Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_shows_every_backup_with_its_version()
    {
        using var folder = new DataFolder();
        folder.Fill("index", 2048);
        (await folder.BackupAsync()).Succeeded();
        (await folder.BackupAsync("--as", "loki-1")).Succeeded();
        var list = (await Backed.RunAsync("list", "loki", "--store", folder.Store, "--as", "loki-1")).Succeeded().Output.Split('\n');
        Assert.Matches("^loki-1 +[0-9]{8}T[0-9]{6}Z +3.7.0 +2.0 KiB +.* 1 +complete$", list[1]);
        Assert.Contains("complete", (await Backed.RunAsync("list", "--store", folder.Store)).Succeeded().Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3.6.9", false)]
    [InlineData("3.7.0", true)]
    [InlineData("3.8.0", true)]
    public async Task Data_of_a_newer_version_is_refused(string version, bool isTaken)
    {
        using var folder = new DataFolder();
        folder.Fill("index", 10);
        (await folder.BackupAsync()).Succeeded();
        var run = await Backed.RunAsync("restore", "loki", "--data", folder.Data, "--store", folder.Store, "--backup", "latest", "--for-version", version);
        run.Ended(isTaken ? ExitCode.Done : ExitCode.Failed);
        if (!isTaken) Assert.Contains($"its data is of loki 3.7.0, and {version} would have to read it, which is older.", run.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_has_to_be_said_when_the_backup_has_one()
    {
        using var folder = new DataFolder();
        folder.Fill("index", 10);
        (await folder.BackupAsync()).Succeeded();
        var run = (await Backed.RunAsync("restore", "loki", "--data", folder.Data, "--store", folder.Store, "--backup", "latest")).Ended(ExitCode.Failed);
        Assert.Contains("Say it: --for-version", run.Log, StringComparison.Ordinal);
    }

    static List<string> Archives(DataFolder folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(folder.Store, "loki", "blocks"), "*.zst").Order(StringComparer.Ordinal)];
}
