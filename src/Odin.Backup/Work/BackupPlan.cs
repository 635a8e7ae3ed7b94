namespace Odin.Backup;

/// <summary>Says what a backup would do, and does nothing.</summary>
internal sealed class BackupPlan(BackupOrder order, IStore store, RunLog log, TimeProvider clock)
{
    readonly Shelf _shelf = new(store, order.Series);

    /// <returns>An <see cref="ExitCode"/>.</returns>
    public async Task<int> SayAsync(TextWriter output, CancellationToken stop)
    {
        var content = await _shelf.ReadAsync(stop).ConfigureAwait(false);
        foreach (var bad in content.Backups.Where(b => !b.IsGood)) log.Warn("DamagedBackup", bad.Problem!, ("backup", bad.Name.ToString()));
        var name = BackupName.Next(clock.GetUtcNow(), content.Backups.Select(b => b.Name));
        output.WriteLine($"Would back up {order.Component.Name} ({order.Component.Holds}) from {order.Data} to {_shelf.Place(name.ToString())}.");
        foreach (var unfinished in content.Unfinished()) output.WriteLine($"Would remove {_shelf.Place(unfinished)}, which no complete backup has.");
        if (order.Retention is { } policy) SayGone(output, content, policy, name);
        return ExitCode.Done;
    }

    // The new one is counted: it is what makes the others old.
    void SayGone(TextWriter output, ShelfContent content, RetentionPolicy policy, BackupName name)
    {
        var kept = policy.Kept([.. content.Backups.Select(b => b.Name), name]);
        foreach (var gone in content.Backups.Where(b => !kept.Contains(b.Name))) output.WriteLine($"Would then remove {_shelf.Place(gone.Name.ToString())}.");
    }
}
