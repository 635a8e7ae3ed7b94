namespace Odin.Backup.Tests;

/// <summary>Restores that somebody, or something, comes in between.</summary>
public sealed class InterruptedRestoreTests
{
    [Fact]
    public async Task The_latest_is_refused_while_an_older_one_waits_and_so_is_another_component()
    {
        using var folder = new DataFolder();
        folder.Fill("index", 10);
        (await folder.BackupAsync()).Succeeded();
        (await folder.RestoreAsync()).Succeeded();
        (await folder.RestoreAsync()).Succeeded();
        (await folder.BackupAsync()).Succeeded();
        Assert.Contains($"the restore of {folder.Backups()[0]} waits there, Swapped.", (await folder.RestoreAsync()).Ended(ExitCode.Failed).Log, StringComparison.Ordinal);
        foreach (var step in new[] { "--undo", "--finish", "--dry-run" })
        {
            string[] place = step == "--dry-run" ? ["--store", folder.Store, "--backup", "latest"] : [];
            Assert.Contains("a restore of loki waits there, Swapped.", (await Backed.RunAsync(["restore", "tempo", "--data", folder.Data, step, .. place])).Ended(ExitCode.Failed).Log, StringComparison.Ordinal);
        }
        (await folder.StepAsync("--undo")).Succeeded();
    }

    [Fact]
    public async Task One_restore_at_a_time_works_in_a_folder()
    {
        using var folder = new DataFolder();
        folder.Fill("index", 10);
        (await folder.BackupAsync()).Succeeded();
        await using (new RestoreJournal(folder.Data).Lock())
        {
            (await folder.RestoreAsync()).Ended(ExitCode.Busy);
            foreach (var step in new[] { "--undo", "--finish" }) (await folder.StepAsync(step)).Ended(ExitCode.Busy);
        }
        (await folder.RestoreAsync()).Succeeded();
        (await folder.StepAsync("--finish")).Succeeded();
        (await folder.StepAsync("--finish")).Succeeded();
        Assert.False(Directory.Exists(Path.Combine(folder.Data, RestoreState.FolderName)));
    }

    [Fact]
    public async Task A_restore_can_be_taken_back_when_somebody_has_started_the_program_in_the_middle_of_it()
    {
        using var folder = new DataFolder();
        folder.Fill("index", 10);
        var journal = new RestoreJournal(folder.Data);
        journal.Write(new() { Component = "loki", Backup = "20261123T125030Z", Phase = RestorePhase.Swapping, Old = ["index"], New = ["index"] });
        foreach (var part in new[] { journal.New, journal.Old })
        {
            Directory.CreateDirectory(part);
            await File.WriteAllTextAsync(Path.Combine(part, "index"), part);
        }
        (await folder.StepAsync("--undo")).Succeeded();
        Assert.Equal(journal.Old, await File.ReadAllTextAsync(Path.Combine(folder.Data, "index")));
    }

    [Fact]
    public async Task Old_data_that_the_journal_does_not_know_of_is_never_removed()
    {
        using var folder = new DataFolder();
        folder.Fill("index", 10);
        (await folder.BackupAsync()).Succeeded();
        var journal = new RestoreJournal(folder.Data);
        journal.Write(new() { Component = "loki", Backup = folder.Backups()[0], Phase = RestorePhase.Extracting });
        Directory.CreateDirectory(journal.Old);
        await File.WriteAllTextAsync(Path.Combine(journal.Old, "index"), "old");
        Assert.Contains("the data from before a restore waits there", (await folder.StepAsync("--undo")).Ended(ExitCode.Failed).Log, StringComparison.Ordinal);
        (await folder.RestoreAsync()).Ended(ExitCode.Failed);
        Assert.Equal("old", await File.ReadAllTextAsync(Path.Combine(journal.Old, "index")));
    }

    [Fact]
    public async Task A_lock_whose_file_was_removed_is_none()
    {
        using var folder = new DataFolder();
        var journal = new RestoreJournal(folder.Data);
        await using var first = journal.Lock();
        Assert.True(first.IsInPlace());
        Directory.Delete(Path.Combine(folder.Data, RestoreState.FolderName), recursive: true);
        await using var second = journal.Lock();
        Assert.False(first.IsInPlace());
    }

    [Fact]
    public async Task What_somebody_else_takes_away_meanwhile_is_missed()
    {
        using var folder = new DataFolder();
        folder.Fill("index", 10);
        var journal = new RestoreJournal(folder.Data);
        var state = new RestoreState { Component = "loki", Backup = "20261123T125030Z", Phase = RestorePhase.Swapping, Old = ["index"], New = ["chunks"] };
        journal.Write(state);
        RestoreJournal.Empty(journal.New);
        Assert.Contains("'chunks' of the backup has not come there", Assert.Throws<BackupException>(() => new DataSwap(Component.Find("loki")!, folder.Data, journal).Swap(state)).Message, StringComparison.Ordinal);
        (await folder.StepAsync("--undo")).Succeeded();
        Assert.True(File.Exists(Path.Combine(folder.Data, "index")));
    }

    [Fact]
    public async Task An_undo_that_ended_while_it_removed_the_new_data_leaves_the_old_alone_when_it_is_run_again()
    {
        using var folder = new DataFolder();
        folder.Fill("index", 10);
        var old = DataFolder.Listing(folder.Data);
        var journal = new RestoreJournal(folder.Data);
        journal.Write(new() { Component = "loki", Backup = "20261123T125030Z", Phase = RestorePhase.Undone, Old = ["index"], New = ["index"] });
        RestoreJournal.Empty(journal.New);
        Assert.Equal("Undone 20261123T125030Z\n", (await folder.StepAsync("--status")).Succeeded().Output);
        (await folder.StepAsync("--finish")).Ended(ExitCode.Failed);
        (await folder.StepAsync("--undo")).Succeeded();
        Assert.Equal(old, DataFolder.Listing(folder.Data));
        Assert.Equal("none\n", (await folder.StepAsync("--status")).Succeeded().Output);
    }
}
