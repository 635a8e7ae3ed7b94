using Xunit.Abstractions;

namespace Odin.Backup.Tests;

/// <summary>Kill -9 at 56 random moments of work. What was good stays good, and the next run succeeds.</summary>
public sealed class KillTests(ITestOutputHelper output)
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
        var whole = await EndAsync(backup);
        var good = 0;
        await KillAsync(BackupKills, whole, async (run, within) =>
        {
            Number(folder, run);
            // Every other run has a block that is new.
            if (run % 2 == 0) folder.Fill(Block + "/chunks/000001", 800_000, seed: run);
            var isKilled = await KillAsync(within, backup);
            good = await DemandGoodAsync(folder, good, run);
            if (run % 5 != 0) return isKilled;
            (await Backed.RunAsync(backup)).Succeeded();
            good = await DemandGoodAsync(folder, run, run);
            Assert.Empty(Directory.EnumerateFiles(folder.Store, "*" + Names.Partial, SearchOption.AllDirectories));
            Assert.Equal(2, folder.Backups().Count);
            return isKilled;
        });
    }

    [Fact]
    public async Task A_prune_that_is_killed_costs_no_good_backup()
    {
        using var folder = new DataFolder();
        string[] prune = ["prune", "loki", "--store", folder.Store, "--keep-last", "2"];
        await FillAsync(folder, 0);
        var whole = await EndAsync(prune);
        await KillAsync(PruneKills, whole, async (run, within) =>
        {
            await FillAsync(folder, run);
            var newest = folder.Backups().TakeLast(2).ToList();
            var isKilled = await KillAsync(within, prune);
            (await Backed.RunAsync("verify", "loki", "--store", folder.Store)).Succeeded();
            (await Backed.RunAsync(prune)).Succeeded();
            Assert.Equal(newest, folder.Backups());
            Assert.Equal(2, Directory.EnumerateFiles(Path.Combine(folder.Store, "loki", Names.Blocks)).Count());
            return isKilled;
        });
    }

    [Fact]
    public async Task A_restore_that_is_killed_leaves_the_old_data_or_the_new_and_never_a_mixture_that_is_served()
    {
        using var folder = new DataFolder();
        var restored = await BackedUpAsync(folder);
        var old = Replace(folder);
        string[] restore = ["restore", "loki", "--data", folder.Data, "--store", folder.Store, "--backup", "latest"];
        var whole = await EndAsync(restore);
        (await folder.StepAsync("--undo")).Succeeded();
        await KillAsync(RestoreKills, whole, async (run, within) =>
        {
            var isKilled = await KillAsync(within, restore);
            var phase = (await folder.StepAsync("--status")).Succeeded().Output.Split(' ')[0].Trim();
            if (phase is "none" or nameof(RestorePhase.Extracting)) Assert.Equal(old, DataFolder.Listing(folder.Data));
            if (phase == nameof(RestorePhase.Swapped)) Assert.Equal(restored, DataFolder.Listing(folder.Data));
            if (run % 2 == 0)
            {
                (await Backed.RunAsync(restore)).Succeeded();
                Assert.Equal(restored, DataFolder.Listing(folder.Data));
            }
            (await folder.StepAsync("--undo")).Succeeded();
            Assert.Equal(old, DataFolder.Listing(folder.Data));
            return isKilled;
        });
    }

    [Theory]
    [InlineData("--undo", nameof(RestorePhase.Undoing))]
    [InlineData("--finish", nameof(RestorePhase.Finishing))]
    public async Task What_ends_a_restore_can_be_killed_and_run_again(string step, string phase)
    {
        using var folder = new DataFolder();
        var restored = await BackedUpAsync(folder);
        string[] arguments = ["restore", "loki", "--data", folder.Data, step];
        var journal = Path.Combine(folder.Data, RestoreState.FolderName, "journal.json");
        await RestoreAsync(folder);
        var whole = await EndAsync(arguments, IsAtWork);
        await KillAsync(StepKills, whole, async (_, within) =>
        {
            var old = await RestoreAsync(folder);
            var isKilled = await KillAsync(within, arguments, IsAtWork);
            (await folder.StepAsync(step)).Succeeded();
            Assert.Equal(step == "--undo" ? old : restored, DataFolder.Listing(folder.Data));
            Assert.False(Directory.Exists(Path.Combine(folder.Data, RestoreState.FolderName)));
            return isKilled;
        });

        // Nobody says anything before the end: the journal does.
        bool IsAtWork() => File.Exists(journal) && File.ReadAllText(journal).Contains(phase, StringComparison.Ordinal);
    }

    /// <summary>Goes on until so many runs were killed at work: some end before.</summary>
    /// <param name="kills">How many.</param>
    /// <param name="within">In what time of a run; it follows the load of the machine.</param>
    /// <param name="killed">One run, counted from 1, and what has to be true after it; whether it was killed.</param>
    async Task KillAsync(int kills, TimeSpan within, Func<int, TimeSpan, Task<bool>> killed)
    {
        var (hits, runs) = (0, 0);
        while (hits < kills)
        {
            Assert.True(runs < 5 * kills, $"only {hits} of {runs} runs were killed before their end");
            var isHit = await killed(++runs, within);
            within *= isHit ? 1.1 : 0.8;
            if (isHit) hits++;
        }
        output.WriteLine($"{hits} of {runs} runs were killed at work.");
    }

    /// <summary>Kills a run at a random moment.</summary>
    static async Task<bool> KillAsync(TimeSpan within, string[] arguments, Func<bool>? isAtWork = null)
    {
        using var child = new Child(arguments, isAtWork: isAtWork);
        return await child.KillAsync(within * Moments.NextDouble());
    }

    static async Task<TimeSpan> EndAsync(string[] arguments, Func<bool>? isAtWork = null)
    {
        using var child = new Child(arguments, isAtWork: isAtWork);
        return await child.EndAsync();
    }

    static async Task FillAsync(DataFolder folder, int run)
    {
        for (var i = 0; i < 6; i++)
        {
            folder.Fill(Block + "/chunks/000001", 100_000, seed: (10 * run) + i);
            (await folder.BackupAsync()).Succeeded();
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

    /// <returns>What was there before.</returns>
    static async Task<IReadOnlyList<string>> RestoreAsync(DataFolder folder)
    {
        var old = Replace(folder);
        (await Backed.RunAsync("restore", "loki", "--data", folder.Data, "--store", folder.Store, "--backup", "latest")).Succeeded();
        return old;
    }

    /// <summary>Other data, of which some names are the same, and enough of it to be killed at.</summary>
    static IReadOnlyList<string> Replace(DataFolder folder)
    {
        Directory.Delete(folder.Data, recursive: true);
        for (var i = 20; i < 400; i++) folder.Fill($"chunks-{i}/other", 1000, seed: -i);
        return DataFolder.Listing(folder.Data);
    }
}
