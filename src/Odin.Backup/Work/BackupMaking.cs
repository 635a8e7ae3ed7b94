using System.Globalization;

namespace Odin.Backup;

/// <summary>Makes one backup.</summary>
internal sealed class BackupMaking(BackupOrder order, IStore store, RunLog log, TimeProvider clock)
{
    readonly Shelf _shelf = new(store, order.Series);

    /// <summary>The backup that was made.</summary>
    public Manifest? Made { get; private set; }

    /// <summary>The newest good backup that was there before.</summary>
    public ManifestHead? Before { get; private set; }

    /// <summary>Whether old backups could be removed; none: nobody asked for that, or it did not come to it.</summary>
    public bool? IsPruned { get; private set; }

    /// <returns>An <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var turn = await store.LockAsync(order.Series, stop).ConfigureAwait(false);
        await using (turn.ConfigureAwait(false)) return await turn.HoldAsync(RunAloneAsync, stop).ConfigureAwait(false);
    }

    async Task<int> RunAloneAsync(CancellationToken stop)
    {
        var before = await PruneBeforeAsync(await ClearAsync(stop).ConfigureAwait(false), stop).ConfigureAwait(false);
        Before = before.LatestGood()?.Head;
        var made = await MakeAsync(before, stop).ConfigureAwait(false);
        var after = await _shelf.ReadAsync(stop).ConfigureAwait(false);
        DemandGood(made, after);
        Made = made;
        if (order.Retention is { } policy) IsPruned = await TryPruneAsync(after, policy, stop).ConfigureAwait(false);
        return ExitCode.Done;
    }

    /// <summary>What runs left that are dead: we have the lock, so none is alive.</summary>
    async Task<ShelfContent> ClearAsync(CancellationToken stop)
    {
        var content = await _shelf.ReadAsync(stop).ConfigureAwait(false);
        content.Demand(order.Component, _shelf);
        await store.ClearUnfinishedAsync(order.Series, stop).ConfigureAwait(false);
        foreach (var name in content.Unfinished())
        {
            await store.DeleteAsync($"{order.Series}/{name}", stop).ConfigureAwait(false);
            log.Say("UnfinishedRemoved", $"Removed {_shelf.Place(name)}, which a run left that ended before its backup was complete.", ("name", name));
        }
        foreach (var bad in content.Backups.Where(b => !b.IsGood)) log.Warn("DamagedBackup", bad.Problem!, ("backup", bad.Name.ToString()));
        return content;
    }

    /// <summary>When fewer are to be kept than before: so a volume that is full gets room by that. Otherwise blocks without a backup are still of use.</summary>
    async Task<ShelfContent> PruneBeforeAsync(ShelfContent content, CancellationToken stop)
    {
        if (order.Retention is not { } policy || policy.Kept(content.Backups.Select(b => b.Name)).Count == content.Backups.Count) return content;
        try
        {
            return await Pruning.RunAsync(_shelf, content, policy, log, stop).ConfigureAwait(false) ? await _shelf.ReadAsync(stop).ConfigureAwait(false) : content;
        }
        catch (BackupException)
        {
            // What hinders it is said when the backup is made.
            return content;
        }
    }

    async Task<Manifest> MakeAsync(ShelfContent before, CancellationToken stop)
    {
        var started = clock.GetUtcNow();
        var name = NameOf(started, before);
        var source = await order.Component.OpenAsync(new(order.Data, order.Url, order.Version, order.Scratch, log), stop).ConfigureAwait(false);
        await using (source.ConfigureAwait(false))
        {
            log.Say("Started", $"Backing up {Bytes.Of(source.Size)} of {order.Component.Name} to {_shelf.Place(name.ToString())}.", ("backup", name.ToString()), ("bytes", source.Size));
            var archives = new ArchiveStoring(_shelf, before, new Progress(log, "Archived", source.Size), log);
            try
            {
                var manifest = new Manifest
                {
                    FormatVersion = Manifest.CurrentFormat,
                    Component = order.Component.Name,
                    Name = name.ToString(),
                    DataVersion = source.Version?.Text,
                    WrittenBy = $"Odin.Backup {typeof(BackupMaking).Assembly.GetName().Version?.ToString(3)}",
                    Started = started,
                    Archives = await archives.StoreAsync(name, source, stop).ConfigureAwait(false),
                    Finished = clock.GetUtcNow(),
                };
                await CommitAsync(name, manifest, stop).ConfigureAwait(false);
                Say(manifest, archives.NewBytes);
                return manifest;
            }
            catch when (!stop.IsCancellationRequested)
            {
                await TakeBackAsync(name).ConfigureAwait(false);
                throw;
            }
        }
    }

    BackupName NameOf(DateTimeOffset now, ShelfContent before)
    {
        var name = BackupName.Next(now, before.Backups.Select(b => b.Name));
        if (before.Backups is [.., var newest] && newest.Name.Time > now.UtcDateTime)
            log.Warn("ClockWentBack", $"The clock says {now.UtcDateTime:yyyy-MM-dd HH:mm:ss}Z, and there is a backup of a later time: this one is called {name}, so that it is the latest.");
        return name;
    }

    /// <summary>First the hash, then what makes it a backup.</summary>
    async Task CommitAsync(BackupName name, Manifest manifest, CancellationToken stop)
    {
        var bytes = ManifestJson.Write(manifest);
        if (bytes.Length > Shelf.LongestManifest)
            throw new BackupException(order.Data, $"it has so many files that the manifest would have {Bytes.Of(bytes.Length)}, and none is read that has more than {Bytes.Of(Shelf.LongestManifest)}.", "Use snapshots of its volume, or a store of objects.");
        await PutAsync(Names.ManifestHash(order.Series, name), ManifestJson.Hash(bytes), stop).ConfigureAwait(false);
        await PutAsync(Names.Manifest(order.Series, name), bytes, stop).ConfigureAwait(false);
    }

    Task PutAsync(string name, byte[] bytes, CancellationToken stop) => store.WriteAsync(
        name,
        (stream, s) => stream.WriteAsync(bytes, s).AsTask(),
        async (stream, s) =>
        {
            using var back = new MemoryStream();
            await stream.CopyToAsync(back, s).ConfigureAwait(false);
            if (!bytes.AsSpan().SequenceEqual(back.GetBuffer().AsSpan(0, (int)back.Length)))
                throw new BackupException(store.Place(name), "what is read back is not what was written.", "Look at the health of the disk.") { Code = ExitCode.Damaged };
        },
        stop);

    void Say(Manifest manifest, long newBytes)
    {
        var seconds = (manifest.Finished - manifest.Started).TotalSeconds;
        log.Say(
            "BackedUp",
            string.Create(CultureInfo.InvariantCulture, $"Backed up as {manifest.Name} in {seconds:0.0} s: {Bytes.Of(manifest.DataSize())} in {Bytes.Of(manifest.StoredSize())}, {Bytes.Of(newBytes)} of them new, all read back."),
            ("backup", manifest.Name), ("seconds", seconds), ("bytes", manifest.DataSize()), ("stored", manifest.StoredSize()), ("new", newBytes));
    }

    /// <summary>What is complete of blocks stays: the next run has need of them.</summary>
    async Task TakeBackAsync(BackupName name)
    {
        try
        {
            foreach (var file in new[] { Names.ManifestFile, Names.ManifestHashFile, Names.DataFile })
                await store.DeleteAsync($"{order.Series}/{name}/{file}", CancellationToken.None).ConfigureAwait(false);
        }
        catch (BackupException)
        {
            // The next run removes it; what went wrong before is what has to be said.
        }
    }

    /// <summary>All of it is still there, under its names.</summary>
    void DemandGood(Manifest made, ShelfContent after)
    {
        if (after.Backups.FirstOrDefault(b => b.Name.ToString() == made.Name) is not { IsGood: true })
            throw new BackupException(
                _shelf.Place(made.Name), "the backup was made, and what belongs to it is gone: somebody else works in its store.", "See to it that nobody does, then run it again.") { Code = ExitCode.Damaged };
    }

    /// <summary>The newest, which has just been read whole, stays. A backup is no worse because older ones stay too.</summary>
    async Task<bool> TryPruneAsync(ShelfContent content, RetentionPolicy policy, CancellationToken stop)
    {
        try
        {
            await Pruning.RemoveAsync(_shelf, Pruning.Plan(_shelf, content, policy), log, stop).ConfigureAwait(false);
            return true;
        }
        catch (BackupException e)
        {
            log.Fail("NotPruned", $"The backup is made, but old ones are not pruned: {e.Message}");
            return false;
        }
    }
}
