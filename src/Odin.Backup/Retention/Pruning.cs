namespace Odin.Backup;

/// <summary>Removes backups that a policy does not keep. Only for who has the lock, and only when the newest is known to be good.</summary>
internal static class Pruning
{
    /// <summary>What would be removed, in the order of the removal.</summary>
    /// <exception cref="BackupException">There is a backup of which nobody can say what it needs: nothing may go.</exception>
    public static IReadOnlyList<string> Plan(Shelf shelf, ShelfContent content, RetentionPolicy policy)
    {
        if (content.Backups.FirstOrDefault(b => !b.IsGood) is { } bad)
            throw new BackupException(
                shelf.Place(bad.Name.ToString()), $"nothing is pruned as long as a damaged backup is there, which may be the trace of a failing disk: {bad.Problem}",
                "When there are enough good backups, remove this one's folder by hand.") { Code = ExitCode.Damaged };
        var kept = policy.Kept(content.Backups.Select(b => b.Name));
        var gone = content.Backups.Where(b => !kept.Contains(b.Name)).ToList();
        var needed = content.Backups.Except(gone).SelectMany(b => b.Head!.Archives).ToHashSet();
        // First the manifest: what is removed halfway is no backup any more, and none that looks like one.
        return [.. gone.SelectMany(b => Parts(b.Name, content)), .. content.Unfinished(), .. content.Objects.Keys.Where(n => Names.IsBlock(n) && !needed.Contains(n)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Removes what a policy does not keep, once the newest has been read whole.</summary>
    /// <returns>Whether there was anything.</returns>
    /// <exception cref="BackupException">It is damaged.</exception>
    public static async Task<bool> RunAsync(Shelf shelf, ShelfContent content, RetentionPolicy policy, RunLog log, CancellationToken stop)
    {
        var plan = Plan(shelf, content, policy);
        if (plan.Count == 0 || content.Backups is not [.., var newest]) return false;
        if (await new Verification(shelf, log).ProblemAsync(newest, stop).ConfigureAwait(false) is { } problem)
            throw new BackupException(shelf.Place(newest.Name.ToString()), "nothing is pruned, since the newest backup is damaged.", problem) { Code = ExitCode.Damaged };
        await RemoveAsync(shelf, plan, log, stop).ConfigureAwait(false);
        return true;
    }

    /// <summary>Removes what was planned.</summary>
    public static async Task RemoveAsync(Shelf shelf, IReadOnlyList<string> names, RunLog log, CancellationToken stop)
    {
        foreach (var name in names)
        {
            await shelf.Store.DeleteAsync($"{shelf.Series}/{name}", stop).ConfigureAwait(false);
            if (name.EndsWith("/" + Names.ManifestFile, StringComparison.Ordinal) || Names.IsBlock(name))
                log.Say("Pruned", $"Removed {shelf.Place(name)}.", ("name", name));
        }
    }

    static IEnumerable<string> Parts(BackupName backup, ShelfContent content) =>
        new[] { Names.ManifestFile, Names.ManifestHashFile, Names.DataFile }.Select(f => $"{backup}/{f}").Where(content.Objects.ContainsKey);
}
