namespace Odin.Backup.Tests;

/// <summary>Kill -9 at random moments. What was good stays good, and the next run succeeds.</summary>
public sealed class KillTests
{
    const string Block = "01M848C3AMVBYAXX6Y705YHFYN";
    const int BackupKills = 20;
    const int PruneKills = 10;
    const int RestoreKills = 14;
    const int StepKills = 6;

    static readonly Random Moments = new(20261123);

    [Fact]
    public async Task A_backup_that_is_killed_costs_no_good_one()
    {
        using var folder = new DataFolder();
        folder.Fill(Block + "/chunks/000001", 800_000);
        folder.Fill("wal", 500_000, seed: 2);
        string[] backup = ["backup", "loki", "--data", folder.Data, "--store", folder.Store, "--keep-last", "2"];
        Number(folder, 0);
        var last = TimeSpan.Zero;
        using (var first = new Child(backup)) last = await first.EndAsync();
        var (good, killed) = (0, 0);
        for (var i = 1; i <= BackupKills; i++)
        {
            Number(folder, i);
            // Every other run has a block that is new.
            if (i % 2 == 0) folder.Fill(Block + "/chunks/000001", 800_000, seed: i);
            using (var child = new Child(backup)) killed += await child.KillAsync(last * Moments.NextDouble()) ? 1 : 0;
            good = await DemandGoodAsync(folder, good, i);
            if (i % 5 != 0) continue;
            (await Backed.RunAsync(backup)).Succeeded();
            good = await DemandGoodAsync(folder, i, i);
            Assert.Empty(Directory.EnumerateFiles(folder.Store, "*" + Names.Partial, SearchOption.AllDirectories));
            Assert.Equal(2, folder.Backups().Count);
        }
        Assert.True(killed >= BackupKills / 4, $"only {killed} runs were killed before their end");
    }

    [Fact]
    public async Task A_prune_that_is_killed_costs_no_good_backup()
    {
        using var folder = new DataFolder();
        string[] prune = ["prune", "loki", "--store", folder.Store, "--keep-last", "2"];
        for (var i = 0; i < PruneKills; i++)
        {
            for (var j = 0; j < 4; j++)
            {
                folder.Fill(Block + "/chunks/000001", 100_000, seed: (10 * i) + j);
                (await folder.BackupAsync()).Succeeded();
            }
            var newest = folder.Backups().TakeLast(2).ToList();
            using (var child = new Child(prune)) await child.KillAsync(TimeSpan.FromMilliseconds(Moments.NextDouble() * 40));
            (await Backed.RunAsync("verify", "loki", "--store", folder.Store)).Succeeded();
            (await Backed.RunAsync(prune)).Succeeded();
            Assert.Equal(newest, folder.Backups());
            Assert.Equal(2, Directory.EnumerateFiles(Path.Combine(folder.Store, "loki", Names.Blocks)).Count());
        }
    }

    [Fact]
    public async Task A_restore_that_is_killed_leaves_the_old_data_or_the_new_and_never_a_mixture_that_is_served()
    {
        using var folder = new DataFolder();
        var restored = await BackedUpAsync(folder);
        var old = Replace(folder);
        string[] restore = ["restore", "loki", "--data", folder.Data, "--store", folder.Store, "--backup", "latest"];
        var last = TimeSpan.Zero;
        using (var first = new Child(restore)) last = await first.EndAsync();
        (await folder.StepAsync("--undo")).Succeeded();
        for (var i = 0; i < RestoreKills; i++)
        {
            using (var child = new Child(restore)) await child.KillAsync(last * Moments.NextDouble());
            var phase = (await folder.StepAsync("--status")).Succeeded().Output.Split(' ')[0].Trim();
            if (phase is "none" or nameof(RestorePhase.Extracting)) Assert.Equal(old, DataFolder.Listing(folder.Data));
            if (phase == nameof(RestorePhase.Swapped)) Assert.Equal(restored, DataFolder.Listing(folder.Data));
            if (i % 2 == 0)
            {
                (await Backed.RunAsync(restore)).Succeeded();
                Assert.Equal(restored, DataFolder.Listing(folder.Data));
            }
            (await folder.StepAsync("--undo")).Succeeded();
            Assert.Equal(old, DataFolder.Listing(folder.Data));
        }
    }

    [Theory]
    [InlineData("--undo")]
    [InlineData("--finish")]
    public async Task What_ends_a_restore_can_be_killed_and_run_again(string step)
    {
        using var folder = new DataFolder();
        var restored = await BackedUpAsync(folder);
        for (var i = 0; i < StepKills / 2; i++)
        {
            var old = Replace(folder);
            (await Backed.RunAsync("restore", "loki", "--data", folder.Data, "--store", folder.Store, "--backup", "latest")).Succeeded();
            using (var child = new Child(["restore", "loki", "--data", folder.Data, step])) await child.KillAsync(TimeSpan.FromMilliseconds(Moments.NextDouble() * 4));
            (await folder.StepAsync(step)).Succeeded();
            Assert.Equal(step == "--undo" ? old : restored, DataFolder.Listing(folder.Data));
            Assert.False(Directory.Exists(Path.Combine(folder.Data, RestoreState.FolderName)));
        }
    }

    /// <summary>The latest is good, and no older than the last that was known to be.</summary>
    static async Task<int> DemandGoodAsync(DataFolder folder, int atLeast, int atMost)
    {
        var target = Directory.CreateDirectory(Path.Combine(folder.Root, Path.GetRandomFileName())).FullName;
        (await Backed.RunAsync("verify", "loki", "--store", folder.Store)).Succeeded();
        (await Backed.RunAsync("restore", "loki", "--data", target, "--store", folder.Store, "--backup", "latest")).Succeeded();
        var found = int.Parse(await File.ReadAllTextAsync(Path.Combine(target, "number")), System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(found, atLeast, atMost);
        Directory.Delete(target, recursive: true);
        return found;
    }

    static void Number(DataFolder folder, int number) => File.WriteAllText(Path.Combine(folder.Data, "number"), $"{number}");

    static async Task<IReadOnlyList<string>> BackedUpAsync(DataFolder folder)
    {
        for (var i = 0; i < 40; i++) folder.Fill($"chunks-{i}/file", 50_000, seed: i);
        (await Backed.RunAsync("backup", "loki", "--data", folder.Data, "--store", folder.Store)).Succeeded();
        return DataFolder.Listing(folder.Data);
    }

    /// <summary>Other data, of which some names are the same.</summary>
    static IReadOnlyList<string> Replace(DataFolder folder)
    {
        Directory.Delete(folder.Data, recursive: true);
        for (var i = 20; i < 60; i++) folder.Fill($"chunks-{i}/other", 1000, seed: -i);
        return DataFolder.Listing(folder.Data);
    }
}
